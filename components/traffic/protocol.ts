import type { MarketplaceId } from '../../utils/marketplaces/ids';
import type { Refusal } from '../../utils/reports';
import type { Assigned, RefusedRow, TrafficPlan, TrafficRefusal } from '../../utils/shop/traffic-table';
import type { StoreTrouble } from '../shell/memory';

/** What the operator can settle about a table. */
export type Settled = Pick<TrafficPlan, 'marketplace' | 'assigned' | 'day' | 'currency'>;

/** A table as it was understood, and what an import would bring. */
export interface Summary {
  names: readonly string[];
  /** A cell of each column, to recognise it by. */
  samples: readonly string[];
  rows: number;
  marketplace: MarketplaceId;
  assigned: Assigned;
  day?: string;
  currency?: string;
  /** Name of the report, where it was recognised. */
  report?: string;
  adsOnly: boolean;
  /** Rows that can be read: days of products. */
  good: number;
  products: number;
  /** Products whose editor was never opened here. */
  unseen: number;
  from?: string;
  to?: string;
  refused: Refused;
}

/** Rows left out, by reason; the first of each as an example. */
export type Refused = Partial<Record<TrafficRefusal, { rows: number; example: RefusedRow }>>;

/** What an import has done so far, in rows. */
export interface Tally {
  done: number;
  new: number;
  same: number;
  changed: number;
}

/** To the Worker. A later order ends the one before. */
export type Order =
  | { type: 'read'; source: File | string; name: string; today: string }
  | { type: 'settle'; settled: Settled }
  | { type: 'import' }
  | { type: 'stop' }
  | { type: 'undo' };

/** From the Worker. */
export type Report =
  | { type: 'refused'; error: Refusal }
  | { type: 'looked'; summary: Summary }
  | { type: 'written'; tally: Tally; of: number }
  | { type: 'ended'; how: 'done' | 'stopped'; tally: Tally }
  | { type: 'undone'; rows: number }
  | { type: 'store'; error: StoreTrouble }
  | { type: 'bug'; message: string };
