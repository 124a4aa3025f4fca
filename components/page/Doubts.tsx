import type { TableDoubt } from '../../utils/figures/figures';
import { OutcomeMark } from '../ui/outcome';
import { useWords, type Words } from '../ui/words';
import { listed } from './cells';

const MOST_SHOWN = 5;

function sentence({ t, number, language }: Words, doubt: TableDoubt): string {
  const short = (value: number) => number(value, 4);
  switch (doubt.kind) {
    case 'totals':
      return t('page.doubt.totals', { column: doubt.column, sum: short(doubt.sum), printed: short(doubt.printed) });
    case 'ratio':
      return t('page.doubt.ratio', {
        column: doubt.column,
        row: doubt.row + 1,
        printed: short(doubt.printed),
        computed: short(doubt.computed),
      });
    case 'count':
      return t('page.doubt.count', { rows: number(doubt.rows), said: number(doubt.said) });
    case 'currencies':
      return t('page.doubt.currencies', { column: doubt.column, currencies: listed(language, doubt.currencies) });
  }
}

/** Why figures of this table are not to be believed as a whole, in plain words. */
export function Doubts({ doubts }: { doubts: readonly TableDoubt[] }) {
  const words = useWords();
  if (doubts.length === 0) return null;
  return (
    <div className="doubts">
      <p className="row">
        <OutcomeMark outcome="fail" /> <strong>{words.t('page.doubts')}</strong>
      </p>
      <ul className="plain-list">
        {doubts.slice(0, MOST_SHOWN).map((doubt) => (
          <li key={JSON.stringify(doubt)}>{sentence(words, doubt)}</li>
        ))}
      </ul>
      {doubts.length > MOST_SHOWN && <p className="quiet">{words.t('page.doubts.more', { n: doubts.length - MOST_SHOWN })}</p>}
    </div>
  );
}
