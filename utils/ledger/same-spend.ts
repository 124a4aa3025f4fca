import type { DayNumber, FactBatch } from './batch';
import type { RollUp } from './day-total';

/** Spend by day in minor units; days with unknown or partial spend left out. */
export type SpendByDay = ReadonlyMap<DayNumber, number>;

/** Spend of whole days, from what is stored. */
export function spendOfDays(rollUps: readonly RollUp[]): SpendByDay {
  return new Map(
    rollUps.flatMap(({ from, to, complete, totals: { spend } }) =>
      from === to && complete && spend?.unknown === 0 ? [[from, spend.sum] as const] : [],
    ),
  );
}

/** Spend of the days of a report that has not been kept yet; batches of one source. */
export function spendOfBatches(batches: readonly FactBatch[]): SpendByDay {
  const spend = new Map<DayNumber, number>();
  for (const { rows, from, to, measures } of batches) {
    for (let row = 0; row < rows; row += 1) {
      const day = from[row] ?? 0;
      if (day === to[row]) spend.set(day, (spend.get(day) ?? 0) + (measures.spend?.[row] ?? Number.NaN));
    }
  }
  for (const [day, sum] of spend) if (Number.isNaN(sum)) spend.delete(day);
  return spend;
}

export interface SpendMatch {
  /** `same`: another view of spend already there. `maybe`: all that is common agrees, but it is little. */
  verdict: 'same' | 'maybe' | 'other';
  /** Days with spend in both, and how many of them agree. */
  common: number;
  agreeing: number;
}

/** Days that have to agree before chance is out of the question. */
const SURE_DAYS = 3;
/** Of the common days; the others may have been restated between the two reports. */
const AGREEING = 0.9;
/** Of the greater one: rows are rounded one by one. */
const ROUNDING = 0.001;

/**
 * Whether two reports are views of the same spend: then they must never be added. Two budgets that are used up every day spend the same as well,
 * the rounding: round amounts of equal days count as one day.
 */
export function sameSpend(first: SpendByDay, second: SpendByDay): SpendMatch {
  const amounts = new Set<number>();
  let common = 0;
  let agreeing = 0;
  for (const [day, one] of first) {
    const other = second.get(day);
    if (other === undefined || (one === 0 && other === 0)) continue;
    common += 1;
    if (Math.abs(one - other) > Math.max(1, Math.max(one, other) * ROUNDING)) continue;
    agreeing += 1;
    amounts.add(Math.round(one));
  }
  if (common === 0 || agreeing < common * AGREEING) return { verdict: 'other', common, agreeing };
  return { verdict: amounts.size >= SURE_DAYS ? 'same' : 'maybe', common, agreeing };
}
