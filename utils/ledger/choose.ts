import { LEVELS, type Source } from '../ads/source';
import type { DayNumber } from './batch';

/** A view of some spend: its source and the days it covers. */
export interface Coverage {
  /** viewKey() */
  view: string;
  source: Source;
  /** Days whose every row was seen. */
  complete: Iterable<DayNumber>;
}

/**
 * Of several views of the same spend the one to add up: the one that covers most of these days whole; of several the coarsest, whose rows leave
 * nothing out that a finer report drops (terms below a number of clicks).
 *
 * @returns undefined where none has a whole day
 */
export function chooseSource<View extends Coverage>(sources: readonly View[], from: DayNumber, to: DayNumber): View | undefined {
  const ranked = sources
    .map((view) => ({ view, days: [...view.complete].filter((day) => day >= from && day <= to).length }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days || LEVELS.indexOf(a.view.source.level) - LEVELS.indexOf(b.view.source.level));
  return ranked[0]?.view;
}
