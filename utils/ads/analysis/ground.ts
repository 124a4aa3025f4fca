import type { DayNumber } from '../../ledger/batch';
import type { RollUp } from '../../ledger/day-total';

type Measure = 'spend' | 'clicks' | 'orders' | 'sales';
const MEASURES = ['spend', 'clicks', 'orders', 'sales'] as const satisfies readonly Measure[];

/** How far figures over some days can be relied on: what is to be said beside them. */
export interface Ground {
  /** Days that are over and that the view has nothing of, oldest first, as stretches with both ends included. */
  missing: readonly { from: DayNumber; to: DayNumber }[];
  /** Days or periods of which only a part of the rows was ever seen. */
  part: number;
  rows: number;
  /** Rows that a newer whole report did not have any more. They are in the sums. */
  older: number;
  /** Rows without the figure, by figure; those alone that some row lacks. */
  unknown: readonly { measure: Measure; rows: number }[];
}

/**
 * @param used days of one view that are in the figures, or its one period
 * @param there all its days of the stretch, open ones too
 * @param stretch both days included; the running day is none that could be missing
 */
export function groundOf(
  used: readonly RollUp[],
  there: readonly Pick<RollUp, 'from' | 'to'>[],
  stretch: { from: DayNumber; to: DayNumber; today: DayNumber },
): Ground {
  const rows = used.reduce((sum, one) => sum + one.rows, 0);
  return {
    missing: missingOf(there, stretch.from, Math.min(stretch.to, stretch.today - 1)),
    part: used.filter(({ complete }) => !complete).length,
    rows,
    older: used.reduce((sum, one) => sum + one.older, 0),
    unknown: MEASURES.map((measure) => ({
      measure,
      rows: used.reduce((sum, one) => sum + (Object.hasOwn(one.totals, measure) ? (one.totals[measure]?.unknown ?? 0) : one.rows), 0),
    })).filter((one) => one.rows > 0),
  };
}

function missingOf(there: readonly Pick<RollUp, 'from' | 'to'>[], from: DayNumber, to: DayNumber): Ground['missing'] {
  const missing: { from: DayNumber; to: DayNumber }[] = [];
  let next = from;
  for (const span of there.toSorted((a, b) => a.from - b.from)) {
    if (span.from > next) missing.push({ from: next, to: Math.min(span.from - 1, to) });
    next = Math.max(next, span.to + 1);
  }
  if (next <= to) missing.push({ from: next, to });
  return missing.filter((span) => span.from <= span.to);
}
