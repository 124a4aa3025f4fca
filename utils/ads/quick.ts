import { breakEvenOf } from './break-even';
import type { CostGap, CostLine } from './cost';
import { nearest } from './sums';

/** What is typed into the quick calculator; null = left empty. */
export interface QuickQuestion {
  line: CostLine;
  /** Share of clicks that become orders, 0 to 1. */
  rate: number | null;
  /** Price of a click, minor units. */
  click: number | null;
  /** ROAS asked of the platform. */
  target: number | null;
  /** Whether that target counts kept sales (净投产比, net ROI) instead of placed ones. */
  targetKept: boolean;
}

/** Answers of the quick calculator. Money in minor units; what may be paid "at most" is rounded down, what is needed is not rounded. */
export interface QuickAnswers {
  /** What one placed order leaves before ads. */
  contribution: number;
  placed: number;
  /** null = no ROAS breaks even. */
  roasGross: number | null;
  roasNet: number | null;
  /** Break-even share of ad cost in placed sales. */
  acos: number | null;
  /** Dearest click that does not lose at this rate; absent without a rate. */
  mostPerClick?: number;
  /** Share of clicks that must become orders at this price of a click; absent without one, null where no share is enough. */
  rateNeeded?: number | null;
  /** What the target means; absent without one. */
  atTarget?: {
    /** Ad cost that the platform may spend on one order. */
    perOrder: number;
    /** The same for one click; absent without a rate. */
    perClick?: number;
    /** What one order leaves after it; below 0 the target loses. */
    profitPerOrder: number;
  };
}

/**
 * Everything that price, costs, refunds, rate and target say together (facts a.3, a.4): at a target ROAS of T an order of placed sales P may cost
 * P / T of ads, and a click P / T x rate.
 */
export function quickAnswers({ line, rate, click, target, targetKept }: QuickQuestion): QuickAnswers | { missing: readonly CostGap[] } {
  const found = breakEvenOf(line, line.currency);
  if (!found.known) return { missing: found.missing };
  const { contribution, placed, roasGross, roasNet } = found;
  const share = rate !== null && rate >= 0 && rate <= 1 ? rate : undefined;
  const counted = targetKept ? placed * (1 - (line.refundRate ?? 0) / 10_000) : placed;
  const spent = target !== null && target > 0 ? counted / target : undefined;
  return {
    contribution,
    placed,
    roasGross,
    roasNet,
    acos: roasGross === null ? null : found.margin,
    ...(share === undefined ? {} : { mostPerClick: Math.max(0, wholeBelow(contribution * share)) }),
    ...(click === null || click <= 0 ? {} : { rateNeeded: contribution > 0 && click <= contribution ? click / contribution : null }),
    ...(spent === undefined
      ? {}
      : {
          atTarget: {
            perOrder: wholeBelow(spent),
            ...(share === undefined ? {} : { perClick: wholeBelow(spent * share) }),
            profitPerOrder: nearest(contribution - spent),
          },
        }),
  };
}

/** Rounded down, save what binary fractions leave below a whole number. */
function wholeBelow(amount: number): number {
  const nearest = Math.round(amount);
  return Math.abs(amount - nearest) < 1e-6 ? nearest : Math.floor(amount);
}
