import type { LedgerViewRow, RollUpRow } from '../../utils/history';
import type { DayNumber, FactBatch } from '../../utils/ledger/batch';
import { sameSpend, spendOfBatches, spendOfDays } from '../../utils/ledger/same-spend';
import { dimensionsOf, viewKey } from '../../utils/ledger/view';
import type { Beside, Effect, Restated, Spans } from './protocol';

/** Sums of one day or period of a batch, by measure; a measure that no row prints is absent. */
interface Sums {
  from: DayNumber;
  to: DayNumber;
  totals: Record<string, number>;
}

function sumsOf({ rows, from, to, measures }: FactBatch): Map<string, Sums> {
  const found = new Map<string, Sums>();
  const columns = Object.entries(measures);
  for (let row = 0; row < rows; row += 1) {
    const [begin = 0, end = 0] = [from[row], to[row]];
    const key = spanKey({ from: begin, to: end });
    let sums = found.get(key);
    if (!sums) {
      sums = { from: begin, to: end, totals: {} };
      found.set(key, sums);
    }
    for (const [measure, values] of columns) {
      const value = values[row] ?? Number.NaN;
      if (!Number.isNaN(value)) sums.totals[measure] = (sums.totals[measure] ?? 0) + value;
    }
  }
  return found;
}

const spanKey = ({ from, to }: { from: DayNumber; to: DayNumber }): string => `${from} ${to}`;

/** The view of the ledger that a batch would go into. */
export const viewOf = ({ source, entities }: FactBatch): string => viewKey(source, dimensionsOf(entities));

/** First and last day of a batch; undefined where it has no row. */
export function spanOf({ rows, from, to }: FactBatch): { from: DayNumber; to: DayNumber } | undefined {
  if (rows === 0) return undefined;
  return { from: from.subarray(0, rows).reduce((a, b) => Math.min(a, b)), to: to.subarray(0, rows).reduce((a, b) => Math.max(a, b)) };
}

/** A view that the ledger has, with its sums over the days of the batch. */
export interface KeptView {
  row: LedgerViewRow;
  sums: readonly RollUpRow[];
}

/** Views that hold figures of the shop and marketplace of a batch over its days, its own among them. */
export function touchedViews(batch: FactBatch, views: readonly LedgerViewRow[]): LedgerViewRow[] {
  const span = spanOf(batch);
  if (!span) return [];
  const { shop, marketplace } = batch.source;
  return views.filter(
    ({ source, first, last }) => source.shop === shop && source.marketplace === marketplace && first <= span.to && last >= span.from,
  );
}

/**
 * What an import of a batch would do.
 *
 * @param kept touchedViews() with their sums
 * @param at when the figures of the batch were seen, epoch milliseconds
 */
export function effectOf(batch: FactBatch, kept: readonly KeptView[], at: number): Effect {
  const own = viewOf(batch);
  const stored = kept.find(({ row }) => row.id === own)?.sums ?? [];
  const here = new Map(stored.map((sums) => [spanKey(sums), sums]));
  const restated: Restated[] = [];
  const fresh: Spans = { days: 0, periods: 0 };
  const same: Spans = { days: 0, periods: 0 };
  let older = 0;
  for (const [key, { from, to, totals }] of sumsOf(batch)) {
    const known = here.get(key);
    const kind = from === to ? 'days' : 'periods';
    if (!known) fresh[kind] += 1;
    else if (Object.entries(totals).every(([measure, sum]) => known.totals[measure]?.sum === sum)) same[kind] += 1;
    else if (known.observedAt > at) older += 1;
    else restated.push({ from, to, before: known.totals.spend?.sum ?? null, after: totals.spend ?? null });
  }
  restated.sort((a, b) => a.from - b.from || a.to - b.to);
  return { source: batch.source, rows: batch.rows, fresh, same, restated, older, beside: besideOf(batch, kept) };
}

/** Other views over the same days, unless the days they have in common show that theirs is other spend. */
function besideOf(batch: FactBatch, kept: readonly KeptView[]): Beside[] {
  const span = spanOf(batch);
  const own = viewOf(batch);
  const spend = spendOfBatches([batch]);
  return kept.flatMap(({ row: { id, source, first, last }, sums }) => {
    if (!span || id === own) return [];
    const { verdict, common } = sameSpend(spend, spendOfDays(sums));
    if (verdict === 'other' && common > 0) return [];
    return [{ source, sure: verdict === 'same', first: Math.max(first, span.from), last: Math.min(last, span.to) }];
  });
}
