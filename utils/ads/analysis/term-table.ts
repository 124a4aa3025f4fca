import type { Block } from '../../ledger/block';
import { dayText } from '../../ledger/day';
import { groupBlocks } from '../../ledger/group';
import type { CostLine } from '../cost';
import { isSettled } from '../settled';
import { TALLY_MEASURES } from '../tally';
import { type ItemsOf, type ReadView, ShopCosts, tallyAt } from './ledger-rows';
import { type TermFigures, type TermRow, termRows } from './terms';

/** The terms of a view over its closed days. */
export interface TermTable {
  /** Dearest first. */
  rows: readonly TermRow[];
  /** Rows left out because there were more than can be sorted at once: those with least spend. */
  left: number;
  /** Closed days in the figures, and open ones that were left out of them. */
  days: number;
  immatureDays: number;
  /** The days of the figures where they are of one period that cannot be taken apart. */
  period?: { from: number; to: number };
}

/** Most rows of a table. */
const MOST_TERMS = 100_000;

/**
 * The terms of a view, judged. Where the ledger has no single days the newest closed period stands for them; periods are never added.
 *
 * @param today local day; open days are left out
 */
export function termTable(
  view: ReadView & { periods: readonly Block[] },
  lines: readonly CostLine[],
  today: number,
  itemsOf?: ItemsOf,
): TermTable {
  const { source, entities, rowsBy } = view;
  const closed = view.days.filter(({ to }) => isSettled(to, today, source.window));
  const period = view.days.length === 0 ? newestClosed(view.periods, today, source.window) : undefined;
  const blocks = period ? [period] : closed;
  const days = period ? period.to - period.from + 1 : closed.length;
  const immatureDays = view.days.length - closed.length;
  const { of, names } = entities.groups(rowsBy);
  const grouped = groupBlocks(blocks, of, [...TALLY_MEASURES]);
  const costs = new ShopCosts(lines, source, itemsOf);
  const day = dayText(blocks.at(-1)?.to ?? today);
  const found: TermFigures[] = [];
  for (let group = 0; group < grouped.groups; group += 1) {
    if (!grouped.rows[group]) continue;
    const entity = names[group] ?? {};
    found.push({ entity, tally: tallyAt(grouped, group), days, immatureDays, breakEven: costs.of(entity, day).breakEven });
  }
  found.sort((a, b) => (b.tally.spend ?? 0) - (a.tally.spend ?? 0));
  return {
    rows: termRows(found.slice(0, MOST_TERMS), source),
    left: Math.max(0, found.length - MOST_TERMS),
    days,
    immatureDays,
    ...(period ? { period: { from: period.from, to: period.to } } : {}),
  };
}

function newestClosed(periods: readonly Block[], today: number, window: number | null): Block | undefined {
  return periods.filter(({ to }) => isSettled(to, today, window)).toSorted((a, b) => b.to - a.to || a.from - b.from)[0];
}
