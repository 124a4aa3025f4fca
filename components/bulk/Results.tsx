import { useMemo, useState } from 'react';
import { OutcomeMark } from '../ui/outcome';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import { Pages } from '../workbench/Pages';
import { Row } from './Row';
import type { Checked } from './Running';
import { useSlowly } from './slowly';
import { ALL_SHOWN, GRAVEST_FIRST, ORDERS, rulesIn, type Shown, shownOf } from './view';

/** Rows on one page: as many as are drawn at once without anybody waiting. */
const PAGE = 100;
const MOST_RULES = 10;
/** While a check runs its list is drawn anew once in so many milliseconds. */
const PAUSE = 1_000;

/** The cells with hits: narrowed, ordered, page by page. */
export function Results({ state }: { state: Checked }) {
  const { t } = useWords();
  const { stage } = state;
  const results = useSlowly(state.results, stage.name === 'running' ? PAUSE : 0);
  const [shown, setShown] = useState(ALL_SHOWN);
  const [page, setPage] = useState(0);
  const rows = useMemo(() => shownOf(results, shown), [results, shown]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const at = Math.min(page, pages - 1);
  const change = (next: Partial<Shown>): void => {
    setShown({ ...shown, ...next });
    setPage(0);
  };
  if (results.length === 0) {
    if (stage.name === 'running') return null;
    return (
      <section className="card stack">
        <h2>{t('bulk.nothing')}</h2>
        <p className="quiet">{t('bulk.nothing.note')}</p>
      </section>
    );
  }
  return (
    <section className="stack" aria-label={t('bulk.results')}>
      <Narrow results={results} shown={shown} onChange={change} />
      <p className="quiet number" role="status">
        {t('bulk.shown', { n: rows.length })}
      </p>
      <ol className="bulk-rows">
        {rows.slice(at * PAGE, (at + 1) * PAGE).map((result) => (
          <Row key={`${result.row}:${result.column}`} result={result} summary={stage.summary} several={stage.plan.columns.length > 1} />
        ))}
      </ol>
      <Pages at={at} pages={pages} onTurn={setPage} />
    </section>
  );
}

function Narrow({ results, shown, onChange }: { results: Checked['results']; shown: Shown; onChange(next: Partial<Shown>): void }) {
  const words = useWords();
  const { t } = words;
  const rules = useMemo(() => rulesIn(results), [results]);
  const listed = rules.slice(0, MOST_RULES);
  const picked = rules.find(({ rule }) => rule === shown.rule);
  return (
    <search className="stack">
      <div className="row">
        <input
          type="search"
          className="input bulk-search"
          value={shown.query}
          placeholder={t('bulk.search')}
          aria-label={t('bulk.search')}
          onChange={(event) => onChange({ query: event.target.value })}
        />
        <Segments
          label={t('rulebook.outcome')}
          value={shown.outcome ?? 'all'}
          options={[
            { value: 'all' as const, text: t('rulebook.all') },
            ...GRAVEST_FIRST.map((value) => ({ value, text: t(`finding.outcome.${value}`) })),
          ]}
          onChange={(value) => onChange({ outcome: value === 'all' ? undefined : value })}
        />
        <label className="row">
          {t('bulk.order')}
          <select
            className="input"
            value={shown.order}
            onChange={(event) => onChange({ order: ORDERS.find((order) => order === event.target.value) ?? 'gravest' })}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`bulk.order.${order}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul className="row" aria-label={t('bulk.rules')}>
        {(picked && !listed.includes(picked) ? [...listed, picked] : listed).map(({ rule, message, outcome, cells }) => (
          <li key={rule}>
            <button
              type="button"
              className={rule === shown.rule ? 'button bulk-rule on' : 'button bulk-rule'}
              aria-pressed={rule === shown.rule}
              onClick={() => onChange({ rule: rule === shown.rule ? undefined : rule })}
            >
              <OutcomeMark outcome={outcome} /> {words.say({ ...message, values: { ...message.values, words: '…' } })}{' '}
              <span className="number quiet">{words.number(cells)}</span>
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}
