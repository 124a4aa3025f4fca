import type { MarketplaceId, PageKind } from '../marketplaces/ids';
import type { NotReadReason, Reading } from '../reading/reading';
import type { TableNotRead } from '../reading/table';

/** One table of a page (or its cards together) over one window, as it was last well read. */
export interface PageFiguresRow {
  /** `marketplace|pageKind|days|address and settings, hashed|signature` */
  id: string;
  marketplace: MarketplaceId;
  pageKind: PageKind;
  /** Address without what changes from visit to visit. */
  url: string;
  /** `2026-11-01~2026-11-07` where the page tells its window, else `on 2026-11-22`: the day it was seen. */
  days: string;
  /** Of the table's headers (utils/figures); `cards` for the figures that stand in no table. */
  signature: string;
  /** When it was last seen so, epoch milliseconds. */
  at: number;
  /** The load of the page it is from. */
  visit: string;
  /** Every row there is was read. */
  complete: boolean;
  /** Rows read, totals not counted; of cards their number. */
  rows: number;
  /** Rows the page says there are. */
  expected?: number;
  /** UTF-16 units of the reading as JSON. */
  weight: number;
  /** The page as drawn, with this one table or only the cards: utils/figures understands it anew whenever it is asked. */
  reading: Reading;
}

export const PAGE_FIGURES_CAPS = {
  /** UTF-16 units of one row's reading; as much as one message brings. */
  row: 4 * 1024 * 1024,
  /** Of all rows together; beyond it the ones seen longest ago go. */
  all: 128 * 1024 * 1024,
  rows: 5_000,
} as const;

/** How a page came out. */
export const PAGE_STATES = ['read', 'partly', 'changed', 'notRead'] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** Why something of a page was not read or not believed. `disagrees`: its own sums, ratios or counts contradict the rows. */
export type PageTrouble = NotReadReason | TableNotRead | 'disagrees';

/** One page as it was last read in one load of it. */
export interface HealthVisit {
  /** Hash of the load and the page: the same page read again in the same load takes the place of what it was. */
  id: string;
  at: number;
  state: PageState;
  /** Lessons of the operator helped. */
  taught?: true;
  troubles: readonly PageTrouble[];
  /** Fields or rows read of those expected. */
  read: number;
  expected: number;
}

/** Headers of one table of one page, as first seen that day. */
export interface SeenHeaders {
  url: string;
  signature: string;
  headers: readonly string[];
  /** Another table of this page was known before that shares most of the headers: what came and what went. */
  changed?: { added: readonly string[]; gone: readonly string[] };
}

/** How one kind of page of one marketplace was read on one local day; from real use. */
export interface HealthRow {
  /** `marketplace|pageKind|day` */
  id: string;
  marketplace: MarketplaceId;
  pageKind: PageKind;
  /** YYYY-MM-DD */
  day: string;
  /** Last seen, epoch milliseconds. */
  at: number;
  /** The latest last; of a day with more than HEALTH_CAPS.visits the first ones are gone. */
  visits: readonly HealthVisit[];
  headers: readonly SeenHeaders[];
}

export const HEALTH_CAPS = { visits: 300, headers: 120 } as const;
