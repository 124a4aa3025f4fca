import type { CostLine } from '../../utils/ads/cost';
import type { Entity, Source } from '../../utils/ads/source';
import type { Tally } from '../../utils/ads/tally';
import type { Block, Seen } from '../../utils/ledger/block';
import { EntityTable } from '../../utils/ledger/entities';
import type { Dimension } from '../../utils/ledger/view';

/** Plans of invented goods, as the ledger would hand them over. */

export const TODAY = 20_000;

export const SOURCE: Source = {
  shop: 'A',
  marketplace: 'taobao',
  level: 'item',
  product: '',
  currency: 'CNY',
  window: 7,
  basis: 'click',
  state: 'paid',
  scope: 'shop',
};

/** Of 100.00 so much goes into the goods, nothing into anything else. */
export const costs = (sku: string, goods: number | null): CostLine => ({
  shop: 'A',
  sku,
  from: '2020-01-01',
  currency: 'CNY',
  price: 10_000,
  coupon: 0,
  goods,
  freight: 0,
  feeRate: 0,
  refundRate: 0,
  returnFreight: 0,
  lossRate: 0,
});

/** Figures of each entity, in their order; undefined: no row. */
export interface Day {
  from: number;
  to?: number;
  rows: readonly (Partial<Tally> | undefined)[];
  seen?: Partial<Seen>;
  part?: boolean;
}

export function block({ from, to = from, rows, seen, part }: Day): Block {
  const present = rows.flatMap((figures, entity) => (figures ? [{ figures, entity }] : []));
  const names = [...new Set(present.flatMap(({ figures }) => Object.keys(figures)))] as (keyof Tally)[];
  return {
    view: 'v',
    from,
    to,
    rows: present.length,
    entity: Uint32Array.from(present, ({ entity }) => entity),
    columns: names.map((measure) => ({
      measure,
      values: Float64Array.from(present, ({ figures }) => figures[measure] ?? 0),
      unknown: null,
      seen: 0,
    })),
    seen: [{ key: 'file', complete: true, at: 0, ...seen }],
    completeAt: part ? null : 1,
  };
}

export function viewOf(entities: readonly Entity[], rowsBy: readonly Dimension[], days: readonly Day[], source: Partial<Source> = {}) {
  const table = new EntityTable();
  for (const entity of entities) table.add(entity);
  const blocks = days.map(block);
  return {
    key: 'v',
    source: { ...SOURCE, ...source },
    rowsBy,
    entities: table,
    days: blocks.filter(({ from, to }) => from === to),
    periods: blocks.filter(({ from, to }) => from !== to),
  };
}

export const tally = (clicks: number, spend: number, orders: number, sales: number): Tally => ({
  impressions: clicks * 20,
  clicks,
  spend,
  orders,
  units: orders,
  sales,
});
