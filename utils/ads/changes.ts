/** What is noticed of an operator's edits. `target` is a target ROAS, whatever the platform calls it; `state` is running, paused … */
export const EDITED = ['bid', 'budget', 'target', 'state'] as const;
export type Edited = (typeof EDITED)[number];

/** An edit of an ad, before it is saved or after. Money in minor units, a target as a ratio, a state as its text; null = not set. */
export interface Edit {
  what: Edited;
  before: number | string | null;
  after: number | string | null;
}

/** How far a number was moved: 0.3 for 30 % up or down; undefined where it is no number, or came from 0. */
export function stepOf({ before, after }: Edit): number | undefined {
  return typeof before === 'number' && typeof after === 'number' && before > 0 ? Math.abs(after - before) / before : undefined;
}
