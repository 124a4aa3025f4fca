import type { Source } from '../../utils/ads/source';
import type { Tally } from '../../utils/ads/tally';
import type { ChangeRow } from '../../utils/history';
import type { DayNumber } from '../../utils/ledger/batch';
import type { Course } from './course';
import type { Judged, PlanLine } from './judged';
import type { SpendToday } from './sightings';
import type { Silent } from './silent';

/** Local days, both included; `today` is the local day. */
export interface Asked {
  view: string;
  from: DayNumber;
  to: DayNumber;
  today: DayNumber;
}

/** What the desk asks the Worker: all plans of a view, or one of them with its changes (`changesOf`, newest first). */
export type Question = ({ kind: 'list' } & Asked) | ({ kind: 'plan'; plan: string; changes: readonly ChangeRow[] } & Asked);

export interface ListAnswer {
  kind: 'list';
  source: Source;
  /** The dearest loss first; those whose profit is not known last. */
  plans: readonly PlanLine[];
  /** Days with figures, closed ones of them. */
  days: number;
  matureDays: number;
  /** Some day was seen in part only. */
  partDays: number;
  /** The figures are of one period that cannot be taken apart. */
  period?: { from: DayNumber; to: DayNumber };
}

/** All there is to say of one plan. */
export interface PlanAnswer {
  kind: 'plan';
  source: Source;
  judged: Judged;
  /** Today is among the days left out. */
  today: boolean;
  period?: { from: DayNumber; to: DayNumber };
  /** What of it sold nothing: one list a dimension, never added up. */
  silent: readonly Silent[];
  /** What a bid is worked out from: the plan and all plans since the bid was last changed. */
  bid: { tally: Tally; all: Tally; bid?: number; changed?: DayNumber };
  course: Course;
  pace: SpendToday;
}

/** `gone`: the view, or the plan in it, is not in the ledger any more. */
export type Answer = ListAnswer | PlanAnswer | { kind: 'gone' };

/** To the Worker; the answer has the number of its question. */
