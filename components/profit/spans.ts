import type { LedgerViewRow } from '../../utils/history';
import type { DayNumber } from '../../utils/ledger/batch';
import type { Span } from './protocol';

/** Stretches to choose from, in days back from the last day there is. */
export const STRETCHES = [7, 30, 90, 365] as const;
export type Stretch = (typeof STRETCHES)[number] | 'own';

export interface ChosenSpan {
  stretch: Stretch;
  /** Used where the operator names the days. */
  own: Span;
}

/** The days meant: up to the last day of the view, which may be long ago, and never beyond today. */
export function spanOf({ stretch, own }: ChosenSpan, { last }: Pick<LedgerViewRow, 'last'>, today: DayNumber): Span {
  if (stretch === 'own') return own.from <= own.to ? own : { from: own.to, to: own.from };
  const to = Math.min(last, today);
  return { from: to - stretch + 1, to };
}
