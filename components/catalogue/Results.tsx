import { memo, useDeferredValue, useMemo } from 'react';
import { useSlowly } from '../bulk/slowly';
import { ruleName, useWords } from '../ui/words';
import { Pages } from '../workbench/Pages';
import type { CatalogueJob } from './job';
import { Row } from './Row';
import type { Checked } from './Running';
import { ALL_SHOWN, ORDERS, shownOf } from './view';

/** Rows on one page: as many as are drawn at once without anybody waiting. */
const PAGE = 50;
/** While it runs the list is drawn anew once in so many milliseconds. */
const PAUSE = 1_000;

/** The listings: narrowed, ordered, page by page. Ten thousand are put in order when nothing else is waiting. */
export function Results({ job, state }: { job: CatalogueJob; state: Checked }) {
  const { t } = useWords();
  const { stage, page, looking, opened } = state;
  const results = useDeferredValue(useSlowly(state.results, stage.name === 'running' ? PAUSE : 0));
  const shown = useDeferredValue(state.shown);
  return (
    <section className="stack" aria-label={t('bulk.results')}>
      <Narrow job={job} state={state} />
      <List job={job} results={results} shown={shown} page={page} looking={looking} opened={opened} />
    </section>
  );
}

interface Listed extends Pick<Checked, 'results' | 'shown' | 'page' | 'looking' | 'opened'> {
  job: CatalogueJob;
}

const List = memo(function List({ job, results, shown, page, looking, opened }: Listed) {
  const { t } = useWords();
  const rows = useMemo(() => shownOf(results, shown), [results, shown]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const at = Math.min(page, pages - 1);
  return (
    <>
      <p className="quiet number" role="status">
        {t('catalogue.shown', { n: rows.length })}
      </p>
      {rows.length > 0 && (
        <ol className="bulk-rows">
          {rows.slice(at * PAGE, (at + 1) * PAGE).map((result) => (
            <Row
              key={result.at}
              job={job}
              result={result}
              open={looking === result.at}
              opened={opened?.at === result.at ? opened : undefined}
            />
          ))}
        </ol>
      )}
      <Pages at={at} pages={pages} onTurn={(next) => job.turn(next)} />
    </>
  );
});

function Narrow({ job, state: { shown, standing } }: { job: CatalogueJob; state: Checked }) {
  const words = useWords();
  const { t } = words;
  const narrowed = shown.band !== undefined || shown.rule !== undefined || shown.query !== '';
  return (
    <search className="row">
      <input
        type="search"
        className="input bulk-search"
        value={shown.query}
        placeholder={t('catalogue.search')}
        aria-label={t('catalogue.search')}
        onChange={(event) => job.show({ query: event.target.value })}
      />
      <label className="row">
        {t('catalogue.fault')}
        <select
          className="input catalogue-fault"
          value={shown.rule ?? ''}
          onChange={(event) => job.show({ rule: event.target.value || undefined })}
        >
          <option value="">{t('catalogue.fault.any')}</option>
          {standing.costs().map(({ rule, listings }) => (
            <option key={rule} value={rule}>
              {ruleName(words, rule)} ({words.number(listings)})
            </option>
          ))}
        </select>
      </label>
      <label className="row">
        {t('bulk.order')}
        <select
          className="input"
          value={shown.order}
          onChange={(event) => job.show({ order: ORDERS.find((order) => order === event.target.value) ?? 'worst' })}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`catalogue.order.${order}`)}
            </option>
          ))}
        </select>
      </label>
      {narrowed && (
        <button type="button" className="button" onClick={() => job.show({ ...ALL_SHOWN, order: shown.order })}>
          {t('catalogue.all')}
        </button>
      )}
    </search>
  );
}
