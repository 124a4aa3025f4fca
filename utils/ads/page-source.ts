import type { Attribution, Column } from '../figures/figures';
import type { MarketplaceId, PageKind } from '../marketplaces/ids';
import { conventionOf, STANDS_FOR } from '../reports/understand/conventions';
import type { Level, Source } from './source';
import type { Tally } from './tally';

/** Which column of a table holds each figure; -1 = none. */
export type TallyColumns = Readonly<Record<keyof Tally, number>>;

export interface PageSource {
  source: Source;
  columns: TallyColumns;
}

/** Where a table stands, and what the page says around it. */
export interface TablePlace {
  marketplace: MarketplaceId;
  pageKind: PageKind;
  /** What tells which report it is: the table's heading, or the report whose columns it has. */
  report: string;
  attribution?: Attribution;
  /** ISO 4217 of the page, for columns that print none. */
  currency?: string;
}

/**
 * How the figures of a drawn table count, and where they stand: by what the page says, else by the convention of its marketplace, the same as of its
 * files. undefined where its spend is in no currency that the page tells, or in several.
 */
export function pageSource(columns: readonly Column[], level: Level, place: TablePlace): PageSource | undefined {
  const found = {
    spend: named(columns, STANDS_FOR.spend, place.pageKind),
    orders: named(columns, STANDS_FOR.orders, place.pageKind),
    units: named(columns, STANDS_FOR.units, place.pageKind),
    sales: named(columns, STANDS_FOR.sales, place.pageKind),
  };
  const at = (metric: string) => columns.findIndex((column) => column.metric === metric);
  const currency = (found.spend && columns[found.spend.at]?.currency) ?? place.currency;
  if (!found.spend || currency === undefined) return undefined;
  const { window, basis, state, scope } = conventionOf(place.marketplace, place.pageKind, place.report);
  const { attribution } = place;
  // Sales in another currency than the spend stand in no ratio with it.
  const sales = found.sales && (columns[found.sales.at]?.currency ?? currency) === currency ? found.sales : undefined;
  // Orders of one scope and sales of another are of no one customer.
  const matched = !sales || !found.orders || found.orders.scope === sales.scope;
  return {
    source: {
      shop: '',
      marketplace: place.marketplace,
      level,
      product: '',
      currency,
      window: attribution?.days ?? window,
      basis: attribution?.dayOf ?? basis,
      state: sales?.state ?? state,
      scope: sales?.scope ?? scope,
    },
    columns: {
      impressions: at('impressions'),
      clicks: at('clicks'),
      spend: found.spend.at,
      orders: matched ? (found.orders?.at ?? -1) : -1,
      units: found.units?.at ?? -1,
      sales: sales?.at ?? -1,
    },
  };
}

type Standing = (typeof STANDS_FOR)[keyof typeof STANDS_FOR][number];

function named(columns: readonly Column[], ways: readonly Standing[], kind: PageKind): (Standing & { at: number }) | undefined {
  for (const way of ways) {
    const at = columns.findIndex(({ metric }) => metric === way.metric);
    if (at >= 0 && (way.kinds?.includes(kind) ?? true)) return { ...way, at };
  }
  return undefined;
}
