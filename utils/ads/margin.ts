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

/** What is left of 1 of the counted sales before ads; 0 or less where no sales earn, by how much only `exactMargin` says. */
export function marginOn(breakEven: BreakEven & { known: true }, state: OrderState | null): number {
  const { margin, roasGross, roasNet } = breakEven;
  const roas = countsKept(state) ? roasNet : roasGross;
  return roas === null ? Math.min(margin, 0) : 1 / roas;
}

/**
 * The same as a figure to reckon with; undefined where kept sales lose before ads: how much of the placed sales they are is not in a break-even
 * that does not exist.
 */
export function exactMargin(breakEven: BreakEven & { known: true }, state: OrderState | null): number | undefined {
  return countsKept(state) && breakEven.roasNet === null && breakEven.margin < 0 ? undefined : marginOn(breakEven, state);
}
