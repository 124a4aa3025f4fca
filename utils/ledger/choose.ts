import type { Source } from '../ads/source';
import type { DayNumber } from './batch';

/** A view of some spend: its source and the days it covers. */
export interface Coverage {
  /** viewKey() */
  view: string;
  source: Source;
  /** Days whose every row was seen. */
  complete: readonly DayNumber[];
}
