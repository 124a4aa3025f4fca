import { useCallback, useMemo, useState } from 'react';
import type { Condition } from '../../utils/ads/filter/condition';
import { parseFilter } from '../../utils/ads/filter/parse';
import { useMoney } from '../ads/money';
import type { TermsAnswer } from '../profit/protocol';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import type { Wanted } from './asked';
import { COLUMNS } from './columns';
import { FilterBox } from './FilterBox';
import type { TermsJob } from './job';
import { Lists } from './Lists';
import { useNewest } from './newest';
import { Save } from './Save';
import { SavedViews } from './SavedViews';
import { TermGrid, WINDOW } from './TermGrid';
import { stoppedBy } from './term-of';
import type { TermView } from './term-view';

const FIRST: TermView = { filter: '', order: { by: 'spend', descending: true } };
const ALL: Condition = { kind: 'all', parts: [] };
const NO_WORDS: readonly string[] = [];
type Part = 'table' | 'lists';

/** The table with its filter, and the two lists to take away. The rows stay in the Worker of `job`; here are those in sight. */
export function Terms({ job, answer }: { job: TermsJob; answer: TermsAnswer }) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const { currency } = answer.source;
  const [view, setView] = useState(FIRST);
  const [part, setPart] = useState<Part>('table');
  const [from, setFrom] = useState(0);
  const asked = useMemo(
    () => (view.filter.trim() === '' ? { ok: true as const, condition: ALL } : parseFilter(view.filter)),
    [view.filter],
  );
  // While a filter is typed and not whole yet, what was there before stays.
  const [last, setLast] = useState<Condition>(ALL);
  const condition = asked.ok ? asked.condition : last;
  if (asked.ok && asked.condition !== last) setLast(asked.condition);
  const wanted: Wanted = { condition, order: view.order };
  const state = JSON.stringify(wanted);
  const seen = useNewest(() => job.look(wanted, from, from + WINDOW), JSON.stringify([state, from]), answer);
  const open = useCallback((next: TermView) => {
    setView(next);
    setFrom(0);
  }, []);
  const count = (value: number | null) => (value === null ? t('profit.unknown') : words.number(value));
  const amount = (value: number | null) => (value === null ? t('profit.unknown') : money(value, currency));
  return (
    <>
      <section className="card stack tight">
        <div className="row apart">
          <Segments<Part>
            label={t('adTerms.part')}
            value={part}
            options={[
              { value: 'table', text: t('adTerms.part.table') },
              { value: 'lists', text: t(`adTerms.${stoppedBy(answer.source)}.part`) },
            ]}
            onChange={setPart}
          />
          {part === 'table' && (
            <span className="row">
              <Save job={job} what="table" wanted={wanted} titleWords={NO_WORDS} name={t('adTerms.file')} />
            </span>
          )}
        </div>
        {part === 'table' && (
          <>
            <FilterBox filter={view.filter} error={asked.ok ? undefined : asked.error} onChange={(filter) => open({ ...view, filter })} />
            <SavedViews view={view} onOpen={open} />
            {seen && (
              <p aria-live="polite">
                {t('adTerms.shown', { n: words.number(seen.count), all: words.number(seen.all) })}{' '}
                <span className="quiet number">
                  {t('adTerms.sums', {
                    spend: amount(seen.sums.spend),
                    clicks: count(seen.sums.clicks),
                    orders: count(seen.sums.orders),
                    sales: amount(seen.sums.sales),
                  })}
                </span>
              </p>
            )}
          </>
        )}
      </section>
      {part === 'lists' && <Lists job={job} answer={answer} wanted={wanted} />}
      {part === 'table' && seen && (
        <TermGrid
          seen={seen}
          answer={answer}
          order={view.order}
          columns={COLUMNS}
          top={state}
          onOrder={(order) => open({ ...view, order })}
          onSight={setFrom}
        />
      )}
    </>
  );
}
