import type { CostLine } from '../ads/cost';
import type { Entity } from '../ads/source';
import type { MarketplaceId } from '../marketplaces/ids';

/** A line of the cost sheet as kept. */
export interface CostLineRow extends CostLine {
  /** costLineId() */
  id: string;
  /** When it was last saved, epoch milliseconds. */
  at: number;
}

/** How the operator said that the columns of an unknown file are to be read. */
export interface MappingRow {
  /** Signature of the headers: files of the same headers are read the same way. */
  id: string;
  /** What the operator calls it, or the name of the file it was made for. */
  name: string;
  /** Understood by utils/reports/understand alone: plain JSON. */
  mapping: unknown;
  at: number;
}

/** Filters, columns and order of a desk, under a name. */
export interface SavedViewRow {
  id: string;
  /** Which desk it belongs to. */
  desk: string;
  name: string;
  /** Understood by the desk alone: plain JSON. */
  view: unknown;
  at: number;
}

export const CHANGED_THINGS = ['bid', 'budget', 'target', 'state'] as const;

/** A change the operator made to a plan, keyword or item, noticed by the difference of two states of the page. */
export interface ChangeRow {
  /** Given by the page that noticed it, so that a repeated message writes nothing twice. */
  id: string;
  /** The operator's name of the shop; '' where there is one only. */
  shop: string;
  marketplace: MarketplaceId;
  entity: Entity;
  what: (typeof CHANGED_THINGS)[number];
  /** As the page showed them; null: was not set. Money in minor units, a target as a ratio, a state as its text. */
  before: number | string | null;
  after: number | string | null;
  /** ISO 4217, of a bid or a budget. */
  currency?: string;
  /** When it was noticed, epoch milliseconds. */
  at: number;
}
