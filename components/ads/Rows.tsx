import { useEffect, useMemo, useState } from 'react';
import type { JudgedTable } from '../../utils/ads/page-verdicts';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import { listed, type Shown, SORTS, type Sort } from './list';
import { RowLine } from './RowLine';

const AT_ONCE = 20;
const VERDICTS = ['loses', 'earns', 'cannotTell', 'unknown'] as const;

/** The rows with their verdicts, worst losers first; `open` is the row asked for in the page. */
export function Rows({ judged, open }: { judged: JudgedTable; open: string | undefined }) {
  const { t, number } = useWords();
  const [sort, setSort] = useState<Sort>('lost');
  const [shown, setShown] = useState<Shown>('all');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const { headline, rows } = judged;
  const found = useMemo(() => listed(rows, sort, shown, search), [rows, sort, shown, search]);
  const asked = found.findIndex(({ row }) => row.key === open);
  useEffect(() => {
    if (open !== undefined) {
      setShown('all');
      setSearch('');
    }
  }, [open]);
  const upTo = Math.max(most, asked + 1);
  return (
    <div className="stack ads-rows">
      <Segments<Shown>
        label={t('ads.page.filter')}
        value={shown}
        options={(['all', ...VERDICTS] as const)
          .filter((each) => each === 'all' || headline[each] > 0)
          .map((each) => {
            const name = t(each === 'all' ? 'ads.page.filter.all' : `ads.page.verdict.${each}`);
            return { value: each, text: `${name} ${number(each === 'all' ? rows.length : headline[each])}` };
          })}
        onChange={setShown}
      />
      <div className="row">
        <label className="row">
          <span className="quiet">{t('ads.page.sort')}</span>
          <select className="input" value={sort} onChange={({ target }) => setSort(SORTS.find((each) => each === target.value) ?? 'lost')}>
            {SORTS.map((each) => (
              <option key={each} value={each}>
                {t(`ads.page.sort.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {rows.length > AT_ONCE && (
          <input
            className="input ads-search"
            type="search"
            aria-label={t('ads.page.search')}
            placeholder={t('ads.page.search')}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        )}
      </div>
      {found.length === 0 && <p className="quiet">{t('ads.page.none')}</p>}
      <ul className="ads-list">
        {found.slice(0, upTo).map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows that say the same have one key; their place tells them apart
          <RowLine key={`${each.row.key} ${index}`} judged={each} table={judged} open={each.row.key === open} />
        ))}
      </ul>
      {found.length > upTo && (
        <button type="button" className="button" onClick={() => setMost(upTo + 50)}>
          {t('ads.page.more', { n: number(found.length - upTo) })}
        </button>
      )}
    </div>
  );
}
