import { breakEvenOf } from './break-even';
import type { BreakEven, CostGap, CostLine } from './cost';
import type { Entity } from './source';

/** What the break-even of a row rests on: its own line of the cost sheet, those of the items known of its plan, those of the shop, or none. */
export type CostBasis = 'own' | 'plan' | 'shop' | 'none';

export interface RowCosts {
  breakEven: BreakEven;
  by: CostBasis;
  /** Items of the plan with costs, of all that are known of it. */
  items?: { costed: number; known: number; share: number };
  /** Lines of the cost sheet that the shop's middle is of. */
  lines?: number;
}

/** An item known to be of a plan, and what was spent on it. */
export interface PlanItem {
  id: string;
  spend: number;
}

/** Of a plan's known spend so much has to be on items with costs. */
const LEAST_SHARE = 0.8;
/** Of the middle margin so much may lie between the poorest and the richest line for the middle to speak for goods that are not known. */
const MOST_APART = 0.5;

/** The line of each SKU that holds on a day: the last that began by then. @param day YYYY-MM-DD */
export function linesOn(lines: readonly CostLine[], day: string): ReadonlyMap<string, CostLine> {
  const held = new Map<string, CostLine>();
  for (const line of lines) {
    const known = held.get(named(line.sku));
    if (line.from <= day && (!known || known.from <= line.from)) held.set(named(line.sku), line);
  }
  return held;
}

/** The line of the very item a row is about; undefined where it has none, or is of several. @param lines linesOn() */
export function lineOf({ sku, itemId, item }: Entity, lines: ReadonlyMap<string, CostLine>): CostLine | undefined {
  for (const name of [sku, itemId, item]) {
    const line = name === undefined ? undefined : lines.get(named(name));
    if (line) return line;
  }
  return undefined;
}

const named = (sku: string): string => sku.trim().toLowerCase();

/**
 * The break-even of a row for figures in `currency`: by its SKU or item id; a plan's by the items known of it, weighted by their spend; where none
 * are known, the middle of the shop's lines where these are alike, which is said to be no more than that. Nothing is worked out where a cost is missing.
 *
 * @param lines linesOn()
 */
export function costsOf(entity: Entity, items: readonly PlanItem[], lines: ReadonlyMap<string, CostLine>, currency: string): RowCosts {
  let gap: CostGap[] | undefined;
  for (const name of [entity.sku, entity.itemId, entity.item]) {
    const line = name === undefined ? undefined : lines.get(named(name));
    if (!line) continue;
    const breakEven = breakEvenOf(line, currency);
    if (breakEven.known) return { breakEven, by: 'own' };
    gap ??= [...breakEven.missing];
  }
  // An item whose own line has gaps is not judged by other goods.
  if (gap) return { breakEven: { known: false, missing: gap }, by: 'none' };
  const plan = ofPlan(items, lines, currency);
  if (plan) return plan;
  // Nor is a plan whose goods are known by goods it does not sell.
  const unknown: RowCosts = { breakEven: { known: false, missing: ['noLine'] }, by: 'none' };
  return items.some(({ spend }) => spend > 0) ? unknown : (ofShop(lines, currency) ?? unknown);
}

function ofPlan(items: readonly PlanItem[], lines: ReadonlyMap<string, CostLine>, currency: string): RowCosts | undefined {
  const spend = items.reduce((sum, item) => sum + item.spend, 0);
  const costed = costedItems(items, lines, currency);
  const covered = costed.reduce((sum, { weight }) => sum + weight, 0);
  if (spend <= 0 || covered < spend * LEAST_SHARE) return undefined;
  return {
    breakEven: weightedBreakEven(costed, currency),
    by: 'plan',
    items: { costed: costed.length, known: items.length, share: covered / spend },
  };
}

/** The items whose costs are known, each with its line and the spend that it weighs by. @param lines linesOn() */
export function costedItems(
  items: readonly PlanItem[],
  lines: ReadonlyMap<string, CostLine>,
  currency: string,
): { line: CostLine; breakEven: Known; weight: number }[] {
  return items.flatMap((item) => {
    const line = lines.get(named(item.id));
    const breakEven = breakEvenOf(line, currency);
    return line && breakEven.known ? [{ line, breakEven, weight: item.spend }] : [];
  });
}

export type Known = BreakEven & { known: true };

/** By margin, which is what spend turns sales into; a break-even of break-evens would be another thing. */
export function weightedBreakEven(parts: readonly { breakEven: Known; weight: number }[], currency: string): Known {
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (part: Known) => number) => parts.reduce((sum, { breakEven, weight }) => sum + of(breakEven) * weight, 0) / all;
  const margin = mean((part) => part.margin);
  // What none breaks even on counts with the margin it has, at or below 0.
  const kept = mean((part) => (part.roasNet === null ? Math.min(part.margin, 0) : 1 / part.roasNet));
  return {
    known: true,
    currency,
    contribution: mean((part) => part.contribution),
    placed: mean((part) => part.placed),
    margin,
    roasGross: margin > 0 ? 1 / margin : null,
    roasNet: margin > 0 && kept > 0 ? 1 / kept : null,
  };
}

/** By the lines that it is of: every row without costs of its own asks for it. */
const middles = new WeakMap<ReadonlyMap<string, CostLine>, Map<string, RowCosts | undefined>>();

function ofShop(lines: ReadonlyMap<string, CostLine>, currency: string): RowCosts | undefined {
  const known = middles.get(lines) ?? new Map<string, RowCosts | undefined>();
  middles.set(lines, known);
  if (!known.has(currency)) known.set(currency, middleOf(lines, currency));
  return known.get(currency);
}

function middleOf(lines: ReadonlyMap<string, CostLine>, currency: string): RowCosts | undefined {
  const known = [...lines.values()]
    .flatMap((line) => {
      const breakEven = breakEvenOf(line, currency);
      return breakEven.known ? [breakEven] : [];
    })
    .sort((a, b) => a.margin - b.margin);
  // Of two in the middle the poorer: nothing is called earning by the better half.
  const middle = known[Math.floor((known.length - 1) / 2)];
  const [poorest, richest] = [known[0], known.at(-1)];
  if (!middle || !poorest || !richest) return undefined;
  // Goods that leave much more or less than each other say nothing of a plan whose goods nobody knows.
  if (richest.margin - poorest.margin > Math.abs(middle.margin) * MOST_APART) return undefined;
  return { breakEven: middle, by: 'shop', lines: known.length };
}
