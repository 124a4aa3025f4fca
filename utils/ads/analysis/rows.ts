import type { DayNumber } from '../../ledger/batch';
import type { BreakEven } from '../cost';
import { given } from '../judge';
import { type Counted, exactMargin } from '../margin';
import { nearest } from '../sums';
import type { Tally } from '../tally';

/** One plan, item or term on one day, with the break-even that held on it. All rows of one analysis are of one source. */
export interface EarningRow {
  /** Who it is about, as the view groups: the name of a plan, an item, a term. */
  who: string;
  day: DayNumber;
  tally: Tally;
  breakEven: BreakEven;
}

/** What rows brought. Money in minor units. */
export interface Earned {
  /** null = some row does not know it. */
  sales: number | null;
  spend: number | null;
  /** Over the rows whose costs, sales and spend are all known, not rounded; null where there is none. */
  contribution: number | null;
  /** contribution - their spend: nothing of the other rows is in it. */
  profit: number | null;
  /** Rows without known costs: their part of all spend (of all sales where nothing was spent), 0 to 1. They are in no profit. */
  unknownShare: number;
}

/** Sales, spend and profit of rows of one source. */
export function earnedBy(rows: readonly Pick<EarningRow, 'tally' | 'breakEven'>[], counted: Counted): Earned {
  let [sales, spend]: [number | null, number | null] = [0, 0];
  let [contribution, paid, known] = [0, 0, 0];
  const all = { sales: 0, spend: 0 };
  const unknown = { sales: 0, spend: 0 };
  for (const { tally, breakEven } of rows) {
    sales = sales === null || !given(tally.sales) ? null : sales + tally.sales;
    spend = spend === null || !given(tally.spend) ? null : spend + tally.spend;
    all.sales += given(tally.sales) ? tally.sales : 0;
    all.spend += given(tally.spend) ? tally.spend : 0;
    const margin = breakEven.known && breakEven.currency === counted.currency ? exactMargin(breakEven, counted.state) : undefined;
    if (margin !== undefined && given(tally.sales) && given(tally.spend)) {
      contribution += tally.sales * margin;
      paid += tally.spend;
      known += 1;
    } else {
      unknown.sales += given(tally.sales) ? tally.sales : 0;
      unknown.spend += given(tally.spend) ? tally.spend : 0;
    }
  }
  const anything = known > 0;
  return {
    sales,
    spend,
    contribution: anything ? contribution : null,
    profit: anything ? nearest(contribution - paid) : null,
    unknownShare:
      all.spend > 0 ? unknown.spend / all.spend : all.sales > 0 ? unknown.sales / all.sales : anything || rows.length === 0 ? 0 : 1,
  };
}

/** Rows by a key, in the order of its first row. */
export function groupedBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
