import { useDeferredValue, useMemo, useState } from 'react';
import { filtered, sorted, type TermRow } from '../../utils/ads/analysis/terms';
import type { Condition } from '../../utils/ads/filter/condition';
import { parseFilter } from '../../utils/ads/filter/parse';
import { decimalsOf } from '../ads/money';
import { SaveTable } from '../profit/SaveTable';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import { COLUMNS } from './columns';
import { exportedTerms } from './exporting';
import { FilterBox } from './FilterBox';
import { Lists } from './Lists';
import { SavedViews } from './SavedViews';
import { TermGrid } from './TermGrid';
import type { TermView } from './term-view';

const FIRST: TermView = { filter: '', order: { by: 'spend', descending: true } };
const ALL: Condition = { kind: 'all', parts: [] };
type Part = 'table' | 'lists';

/** The table with its filter, and the two lists to take away. */
export function Terms({ rows, currency }: { rows: readonly TermRow[]; currency: string }) {
  const words = useWords();
  const { t } = words;
  const [view, setView] = useState(FIRST);
  const [part, setPart] = useState<Part>('table');
  const asked = useMemo(
    () => (view.filter.trim() === '' ? { ok: true as const, condition: ALL } : parseFilter(view.filter)),
    [view.filter],
  );
  // While a filter is typed and not whole yet, what was there before stays.
  const [last, setLast] = useState<Condition>(ALL);
  const condition = asked.ok ? asked.condition : last;
  if (asked.ok && asked.condition !== last) setLast(asked.condition);
  const wanted = useDeferredValue(condition);
  const shown = useMemo(() => sorted(filtered(rows, wanted, decimalsOf(currency)), view.order), [rows, wanted, currency, view.order]);
  return (
    <>
      <section className="card stack tight">
        <div className="row apart">
          <Segments<Part>
            label={t('adTerms.part')}
            value={part}
            options={[
              { value: 'table', text: t('adTerms.part.table') },
              { value: 'lists', text: t('adTerms.part.lists') },
            ]}
            onChange={setPart}
          />
          {part === 'table' && (
            <span className="row">
              <SaveTable rows={() => exportedTerms(words, shown, currency)} name={t('adTerms.file')} />
            </span>
          )}
        </div>
        {part === 'table' && (
          <>
            <FilterBox
              filter={view.filter}
              error={asked.ok ? undefined : asked.error}
              onChange={(filter) => setView({ ...view, filter })}
            />
            <SavedViews view={view} onOpen={setView} />
            <p aria-live="polite">{t('adTerms.shown', { n: words.number(shown.length), all: words.number(rows.length) })}</p>
          </>
        )}
      </section>
      {part === 'table' ? (
        <TermGrid rows={shown} currency={currency} order={view.order} columns={COLUMNS} onOrder={(order) => setView({ ...view, order })} />
      ) : (
        <Lists rows={rows} currency={currency} />
      )}
    </>
  );
}
