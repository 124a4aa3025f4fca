import { decimalsOf } from '../numbers/minor';
import { parseNumber } from '../numbers/number';
import type { BreakEven } from './cost';
import { countsKept, marginOn } from './margin';
import type { OrderState } from './source';
import type { Tally } from './tally';

/** What is being edited, as the page's field has it. */
const EDITING = ['bid', 'budget', 'targetRoas', 'targetAcos', 'targetCpa'] as const;
export type Editing = (typeof EDITING)[number];

/** What an edit means, before it is saved. Money in minor units. */
export interface EditMeaning {
  /** The number in the field: money in minor units, a target ACOS as its ROAS. */
  value: number;
  /** Break-even ROAS of the counted sales. */
  breakEven: number | null;
  /** At this target, or at this price of an order: what an order may cost of ads, and what it leaves then. */
  perOrder?: number;
  profitPerOrder?: number;
  /** Dearest click that does not lose at the row's own rate; for a target: what the platform may pay for a click. */
  perClick?: number;
  /** Orders per click it rests on. */
  rate?: number;
  /** A budget spent whole at the row's ROAS so far. */
  profitOfBudget?: number;
}

const PERCENT = /[%％]\s*$/;
/** 0,85: a comma before one or two last digits parts decimals, any other groups. */
const COMMA_DECIMALS = /^[^.]*,\d{1,2}$/;

/**
 * The number in a field that is being edited; null where it holds none, or none above 0. "45%" and 45 are both 45 % where a share is asked for.
 * @param currency ISO 4217 of money
 */
export function editedValue(what: Editing, text: string, currency: string): number | null {
  const bare = text.replace(PERCENT, '').trim();
  const parsed = parseNumber(bare, { point: COMMA_DECIMALS.test(bare) ? ',' : '.' });
  if (parsed.kind !== 'number' || !(parsed.value > 0)) return null;
  if (what === 'targetAcos') return 100 / parsed.value;
  return what === 'targetRoas' ? parsed.value : Math.round(parsed.value * 10 ** decimalsOf(currency));
}

/**
 * What the value in a field means by the costs and by the row's own figures so far (facts a.3, a.4): at a target of T an order of value V may cost V / T of ads
 * and leaves V x m - V / T; the dearest click is V x m x rate.
 *
 * @param tally of the row being edited; undefined where the page does not tell which it is
 */
export function editMeaning(
  what: Editing,
  value: number,
  breakEven: BreakEven & { known: true },
  state: OrderState | null,
  tally: Tally | undefined,
): EditMeaning {
  const margin = marginOn(breakEven, state);
  const { clicks = null, orders = null, sales = null, spend = null } = tally ?? {};
  const sold = orders !== null && orders > 0 && sales !== null && sales > 0 ? { orders, sales } : undefined;
  // An order as the row has them; without one, as the cost sheet has it.
  const order = sold ? sold.sales / sold.orders : countedOf(breakEven, state);
  const rate = sold && clicks !== null && clicks >= sold.orders ? sold.orders / clicks : undefined;
  const meaning: EditMeaning = { value, breakEven: margin > 0 ? 1 / margin : null, ...(rate === undefined ? {} : { rate }) };
  if (what === 'bid') return rate === undefined ? meaning : { ...meaning, perClick: Math.max(0, Math.floor(order * margin * rate)) };
  if (what === 'budget') {
    const roas = sold && spend !== null && spend > 0 ? sold.sales / spend : undefined;
    return roas === undefined ? meaning : { ...meaning, profitOfBudget: Math.round(value * (roas * margin - 1)) };
  }
  const perOrder = what === 'targetCpa' ? value : order / value;
  return {
    ...meaning,
    perOrder: Math.floor(perOrder),
    profitPerOrder: Math.round(order * margin - perOrder),
    ...(rate === undefined ? {} : { perClick: Math.floor(perOrder * rate) }),
  };
}

/** Sales that one order counts as, in this order state. */
function countedOf({ placed, roasGross, roasNet }: BreakEven & { known: true }, state: OrderState | null): number {
  return countsKept(state) && roasGross !== null && roasNet !== null ? (placed * roasNet) / roasGross : placed;
}
