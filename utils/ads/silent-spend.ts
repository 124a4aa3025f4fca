import { given } from './judge';
import type { Tally } from './tally';

/** Money spent on rows that sold nothing. */
export interface SilentSpend<Row> {
  /** Rows with spend and no order, dearest first. */
  rows: readonly Row[];
  /** Minor units. */
  spend: number;
  /** Of all spend on rows whose orders are known, 0 to 1; null where nothing was spent. */
  share: number | null;
  /** Rows with spend whose orders the report does not print: neither here nor there. */
  unknown: number;
}

/** Spend without sale over rows of one source, mature days only. */
export function silentSpend<Row extends { tally: Tally }>(rows: readonly Row[]): SilentSpend<Row> {
  const silent: Row[] = [];
  let [spent, all, unknown] = [0, 0, 0];
  for (const row of rows) {
    const { spend, orders } = row.tally;
    if (!given(spend) || spend <= 0) continue;
    if (!given(orders)) {
      unknown += 1;
      continue;
    }
    all += spend;
    if (orders > 0) continue;
    spent += spend;
    silent.push(row);
  }
  silent.sort((a, b) => (b.tally.spend ?? 0) - (a.tally.spend ?? 0));
  return { rows: silent, spend: spent, share: all > 0 ? spent / all : null, unknown };
}
