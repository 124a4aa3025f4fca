import type { Measure } from '../../ledger/batch';
import { TALLY_MEASURES, type Tally } from '../tally';

/** Sums of one day of a view, as the ledger keeps them beside its blocks. */
export interface DaySums {
  /** Every row was seen: the sums are totals of the day. */
  complete: boolean;
  totals: Readonly<Record<Measure, { sum: number; unknown: number }>>;
}

/** The figures of a day. Where some rows were not seen, or some do not know the figure, there is no sum of it: a part is no total. */
export function tallyOfDay({ totals, complete }: DaySums): Tally {
  const figure = (measure: keyof Tally) => {
    const total = complete && Object.hasOwn(totals, measure) ? totals[measure] : undefined;
    return total?.unknown === 0 ? total.sum : null;
  };
  return Object.fromEntries(TALLY_MEASURES.map((measure) => [measure, figure(measure)])) as unknown as Tally;
}
