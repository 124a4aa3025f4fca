import { useMemo } from 'react';
import type { CostLine } from '../../utils/ads/cost';
import { isDay } from '../../utils/shop/days';
import { CurrencySelect } from '../ads/CurrencySelect';
import { useWords } from '../ui/words';
import { ColumnMeanings } from '../workbench/ColumnMeanings';
import { useBench } from '../workbench/context';
import { LeftOut } from '../workbench/LeftOut';
import { type Bringing, type Stage, unsettledRates } from './bringing';
import { doubtOf, isRate } from './figures';
import { useKeeping } from './keeping';
import { ALWAYS } from './sheet-rows';
import { COST_COLUMNS, type CostRefusal, type RefusedCost, readCosts, unclearRates } from './table';

/** A table on its way into the sheet: what its columns are, what it would change, what is left out and why. */
export function Brought({ job, stage, stored }: { job: Bringing; stage: Extract<Stage, { name: 'ready' }>; stored: readonly CostLine[] }) {
  const { t } = useWords();
  const { source, rows, plan } = stage;
  const keep = useKeeping();
  const read = useMemo(() => readCosts(rows, plan, stored), [rows, plan, stored]);
  const doubtful = read.lines.flatMap((line) => {
    const doubt = doubtOf(line);
    return doubt ? [{ sku: line.sku, doubt }] : [];
  });
  const unsettled = unsettledRates(stage);
  const fits = plan.assigned.sku !== undefined && unsettled.length === 0 && read.lines.length > 0 && isDay(plan.from);
  const write = async (): Promise<void> => {
    if (await keep(() => ({ put: read.lines, remove: [] }), t('costs.brought', { n: read.lines.length }))) job.clear();
  };
  return (
    <section className="card stack" aria-label={t('costs.bring.label')}>
      <div className="row apart">
        <h2>{t('bulk.ready', { n: rows.length - plan.header - 1, name: source })}</h2>
        <button type="button" className="button plain" onClick={() => job.clear()}>
          {t('panel.cancel')}
        </button>
      </div>
      <ColumnMeanings
        what={t('costs.columns.what')}
        none={t('costs.columns.none')}
        meanings={COST_COLUMNS.map((column) => ({ value: column, text: t(`costs.column.${column}`) }))}
        columns={columnsOf(stage)}
        onChoose={(at, chosen) =>
          job.assign(
            at,
            COST_COLUMNS.find((column) => column === chosen),
          )
        }
      />
      <Rates job={job} stage={stage} />
      <div className="row">
        <CurrencySelect value={plan.currency} onChange={(currency) => job.settle({ currency })} />
        <Since job={job} plan={plan} />
      </div>
      {plan.assigned.sku === undefined && (
        <p className="bulk-refused" role="alert">
          {t('costs.bring.noSku')}
        </p>
      )}
      <p role="status">{t('costs.bring.tally', { n: read.lines.length, same: read.same })}</p>
      {doubtful.length > 0 && (
        <details className="fold" open>
          <summary>{t('costs.bring.doubts', { n: doubtful.length })}</summary>
          <ul>
            {doubtful.slice(0, MOST_NAMED).map(({ sku, doubt }) => (
              <li key={sku}>
                {sku}: {t(`costs.doubt.${doubt}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Refused refused={read.refused} />
      <div className="row">
        <button type="button" className="button main" disabled={!fits} onClick={() => void write()}>
          {t('costs.bring.write', { n: read.lines.length })}
        </button>
        {unsettled.length > 0 && <span className="quiet">{t('costs.rates.first')}</span>}
      </div>
    </section>
  );
}

const MOST_NAMED = 50;

function columnsOf({ rows, layout, plan }: Extract<Stage, { name: 'ready' }>) {
  const body = rows.slice(plan.header + 1, plan.header + 21);
  const width = Math.max(layout.names.length, ...body.map((row) => row.length), 0);
  return Array.from({ length: width }, (_, at) => ({
    name: layout.names[at] ?? '',
    sample:
      body
        .find((row) => (row[at] ?? '').trim() !== '')
        ?.[at]?.trim()
        .slice(0, 60) ?? '',
    meaning: COST_COLUMNS.find((column) => plan.assigned[column] === at),
  }));
}

/** Columns that do not tell whether 0.05 is 5 % or 0.05 %: asked, because a guess would be wrong a hundredfold. */
function Rates({ job, stage }: { job: Bringing; stage: Extract<Stage, { name: 'ready' }> }) {
  const { t } = useWords();
  const { rows, plan } = stage;
  return unclearRates(rows, plan)
    .filter(isRate)
    .map((figure) => {
      const cell =
        rows.slice(plan.header + 1).find((row) => Number(row[plan.assigned[figure] ?? -1]) > 0)?.[plan.assigned[figure] ?? -1] ?? '';
      return (
        <fieldset key={figure} className="row cost-rate">
          <legend>{t('costs.rates.ask', { figure: t(`costs.figure.${figure}`), cell })}</legend>
          {([true, false] as const).map((fraction) => (
            <label key={String(fraction)} className="row">
              <input
                type="radio"
                checked={plan.fractions[figure] === fraction}
                onChange={() => job.settle({ fractions: { ...plan.fractions, [figure]: fraction } })}
              />
              {fraction ? `${Number((Number(cell) * 100).toPrecision(6))}%` : `${cell}%`}
            </label>
          ))}
        </fieldset>
      );
    });
}

/** From when the lines hold: always, or from a day on, with what was before left as it is. */
function Since({ job, plan }: { job: Bringing; plan: Extract<Stage, { name: 'ready' }>['plan'] }) {
  const { t } = useWords();
  const { day } = useBench();
  return (
    <>
      <label className="row">
        {t('costs.bring.since')}
        <select
          className="input"
          value={plan.from === ALWAYS ? '' : 'day'}
          onChange={(event) => job.settle({ from: event.target.value === '' ? ALWAYS : day })}
        >
          <option value="">{t('costs.since.always')}</option>
          <option value="day">{t('costs.bring.day')}</option>
        </select>
      </label>
      {plan.from !== ALWAYS && (
        <input
          type="date"
          className="input cost-day"
          aria-label={t('costs.bring.since')}
          value={plan.from}
          onChange={(event) => job.settle({ from: event.target.value })}
        />
      )}
    </>
  );
}

function Refused({ refused }: { refused: readonly RefusedCost[] }) {
  const { t } = useWords();
  const byReason = new Map<CostRefusal, RefusedCost[]>();
  for (const one of refused) byReason.set(one.why, [...(byReason.get(one.why) ?? []), one]);
  const reasons = [...byReason].flatMap(([why, [first, ...others]]) => {
    if (!first) return [];
    const says = first.column === '' ? t(`costs.left.${why}`) : `${first.column}: ${t(`costs.left.${why}`)}`;
    return [{ why, says, rows: 1 + others.length, example: first }];
  });
  return <LeftOut heading={(n) => t('traffic.left', { n })} reasons={reasons} />;
}
