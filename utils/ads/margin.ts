import type { BreakEven } from './cost';
import type { OrderState, Source } from './source';

/** What decides how figures stand against the costs. */
export type Counted = Pick<Source, 'currency' | 'state'>;

/**
 * Whether the sales of this order state are kept sales, refunds taken out. Confirmed orders may still be returned, and a report that does not say
 * counts as placed: the dearer break-even of the two, so that nothing is called earning by a refund that is still to come.
 */
export function countsKept(state: OrderState | null): boolean {
  return state === 'net' || state === 'settled';
}

/** What is left of 1 of the counted sales before ads; 0 or less where no sales earn. */
export function marginOn(breakEven: BreakEven & { known: true }, state: OrderState | null): number {
  const { margin, roasGross, roasNet } = breakEven;
  const roas = countsKept(state) ? roasNet : roasGross;
  return roas === null ? Math.min(margin, 0) : 1 / roas;
}
