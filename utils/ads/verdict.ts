import type { Interval } from '../numbers/intervals';
import type { CostGap } from './cost';

/** Whether a plan, keyword or item earns: the one question. */
export type Judgement = 'earns' | 'loses' | 'cannotTell' | 'unknown';

/** Why there is no judgement, or none yet. */
export type NoJudgement =
  /** no cost line, or one with gaps */
  | { kind: 'cost'; missing: readonly CostGap[] }
  /** the figures themselves: this one is not printed */
  | { kind: 'figure'; missing: 'clicks' | 'spend' | 'orders' | 'sales' }
  /** nothing was spent */
  | { kind: 'noSpend' }
  /** more orders than clicks: no rate of the clicks (facts 8) */
  | { kind: 'ordersAboveClicks' }
  /** days whose window is not closed */
  | { kind: 'immature'; days: number }
  /** money in another currency than the cost sheet's */
  | { kind: 'currency'; figures: string; costs: string }
  /** neither outcome is 95 % likely; `clicksNeeded` more if it goes on like this, null where 100,000 would not do */
  | { kind: 'tooFew'; clicksNeeded: number | null }
  /** the margin itself is at or below 0: no sales earn */
  | { kind: 'noMargin' };

/** A judgement with all that it rests on; nothing is shown without it. */
export interface Verdict {
  judgement: Judgement;
  because?: NoJudgement;
  /** Sales over spend, as it happened. */
  roas: number | null;
  /** At 95 %. */
  roasInterval?: Interval;
  /** On the sales that the figures count. */
  breakEven?: number;
  /** Minor units: sales x margin - spend. */
  profit: number | null;
  profitInterval?: Interval;
  clicks: number | null;
  orders: number | null;
  /** Days it rests on, and days left out because their window is not closed. */
  days: number;
  immatureDays: number;
  /** Share of all likely outcomes in which it earns, 0 to 1. */
  probability?: number;
}
