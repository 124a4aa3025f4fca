import { addable, type Difference } from '../../ledger/addable';
import { shapley } from '../../shop/decompose';
import { given } from '../judge';
import type { Source } from '../source';
import { wholeParts } from '../sums';
import type { Tally } from '../tally';

/** The sums of one source over some days. */
export interface Period {
  source: Source;
  tally: Tally;
  /** Days with figures, all of them closed. */
  days: number;
  /** Days of the period left out because their window is still open. */
  immatureDays: number;
}

/** Why two periods cannot be compared. */
export type Incomparable =
  | { ok: false; why: 'source'; difference: Difference }
  | { ok: false; why: 'figure'; missing: 'clicks' | 'orders' | 'sales' | 'spend'; period: 'before' | 'after' }
  | { ok: false; why: 'noDays'; period: 'before' | 'after' }
  /** sales of no orders, or orders of no clicks: no rate and no order value exists */
  | { ok: false; why: 'impossible'; period: 'before' | 'after' };

/** What changed and by what. Money in minor units; `changes` of sales add up to `sales` exactly. */
export interface Comparison {
  ok: true;
  sales: number;
  spend: number;
  /** What each part has in the change of sales (Shapley): its mean effect over all orders in which the parts may have changed. */
  changes: { clicks: number; rate: number; orderValue: number };
  /** sales - spend: how much more is left after ads, before all other costs. */
  left: number;
  /** The periods have different lengths: `perDay` figures are compared, not sums. */
  perDay: boolean;
}

const FIGURES = ['clicks', 'orders', 'sales', 'spend'] as const;

/**
 * Two periods of one source: sales = clicks x rate x order value, less spend. Periods of different lengths are brought to the length of the second.
 * Refused where the sources count differently: a difference of windows is no change of business.
 */
export function comparePeriods(before: Period, after: Period): Comparison | Incomparable {
  const same = addable(before.source, after.source);
  if (!same.ok) return { ok: false, why: 'source', difference: same };
  const both = [
    ['before', before],
    ['after', after],
  ] as const;
  for (const [period, { tally, days }] of both) {
    if (days <= 0) return { ok: false, why: 'noDays', period };
    const missing = FIGURES.find((figure) => !given(tally[figure]));
    if (missing) return { ok: false, why: 'figure', missing, period };
    const { clicks, orders, sales } = known(tally);
    if ((orders === 0 && sales !== 0) || (clicks === 0 && orders !== 0)) return { ok: false, why: 'impossible', period };
  }
  const scale = after.days / before.days;
  const [first, second] = [known(before.tally), known(after.tally)];
  const [clicks, sales, spend] = [first.clicks * scale, Math.round(first.sales * scale), Math.round(first.spend * scale)];
  const by = shapley(
    { visitors: clicks, cvr: share(first.orders, first.clicks), aov: first.orders === 0 ? 0 : sales / (first.orders * scale) },
    { visitors: second.clicks, cvr: share(second.orders, second.clicks), aov: share(second.sales, second.orders) },
  );
  const change = second.sales - sales;
  const [ofClicks = 0, ofRate = 0, ofValue = 0] = wholeParts([by.visitors, by.cvr, by.aov], change);
  return {
    ok: true,
    sales: change,
    spend: second.spend - spend,
    changes: { clicks: ofClicks, rate: ofRate, orderValue: ofValue },
    left: change - (second.spend - spend),
    perDay: before.days !== after.days,
  };
}

function known({ clicks, orders, sales, spend }: Tally): { clicks: number; orders: number; sales: number; spend: number } {
  return { clicks: clicks ?? 0, orders: orders ?? 0, sales: sales ?? 0, spend: spend ?? 0 };
}

function share(of: number, per: number): number {
  return per === 0 ? 0 : of / per;
}
