import * as z from 'zod/mini';
import { LEVELS, ORDER_STATES, SCOPES } from '../ads/source';
import { ENTITY_FIELDS, PIECE_ROWS } from '../ledger/entities';
import { NARROW_KINDS } from '../ledger/narrow';
import { DIMENSIONS, viewKey } from '../ledger/view';
import { MARKETPLACES } from '../marketplaces/ids';
import { READING_CAPS } from '../reading/reading';
import { CHANGED_THINGS } from './ad-rows';
import { blockId } from './block-bytes';

/** The rows of the ledger and of what stands beside it, at the door: from a backup file. Blocks come there with their bytes packed as a text. */

const count = z.number().check(z.int(), z.nonnegative());
const line = z.string().check(z.maxLength(READING_CAPS.label));
const text = z.string().check(z.maxLength(2_000));
const id = z.string().check(z.minLength(1), z.maxLength(6_000));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
/** Days since 1970, to the year 2243. */
const day = z.number().check(z.int(), z.minimum(0), z.maximum(99_999));
const figure = z.nullable(z.number());

const sourceSchema = z.strictObject({
  shop: text,
  marketplace: z.enum(MARKETPLACES),
  level: z.enum(LEVELS),
  product: text,
  currency,
  window: z.nullable(count),
  basis: z.nullable(z.enum(['click', 'order'])),
  state: z.nullable(z.enum(ORDER_STATES)),
  scope: z.nullable(z.enum(SCOPES)),
});

export const ledgerViewSchema = z
  .strictObject({
    id,
    source: sourceSchema,
    rowsBy: z.array(z.enum(DIMENSIONS)).check(z.maxLength(DIMENSIONS.length)),
    entities: count,
    newestAt: z.number(),
    days: count,
    completeDays: count,
    periods: count,
    first: day,
    last: day,
    rows: count,
    bytes: count,
  })
  .check(z.refine((row) => row.id === viewKey(row.source, row.rowsBy)));

export const entityPieceSchema = z
  .strictObject({
    id,
    view: id,
    start: count,
    rows: count.check(z.maximum(PIECE_ROWS)),
    fields: z
      .array(
        z.strictObject({
          field: z.enum(ENTITY_FIELDS),
          texts: z.array(text).check(z.maxLength(PIECE_ROWS)),
          of: z.array(z.number().check(z.int(), z.minimum(-1), z.maximum(PIECE_ROWS))).check(z.maxLength(PIECE_ROWS)),
        }),
      )
      .check(z.maxLength(ENTITY_FIELDS.length)),
  })
  .check(z.refine(({ start }) => start % PIECE_ROWS === 0));

/** Rows of one block: more than any report of a day has. */
const MOST_ROWS = 20_000_000;
const kind = z.enum(NARROW_KINDS);
/** The name of a metric, which becomes a key of objects. */
const measure = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}$/));

const block = {
  id,
  view: id,
  from: day,
  to: day,
  rows: count.check(z.maximum(MOST_ROWS)),
  entity: kind,
  columns: z
    .array(z.strictObject({ measure, kind, unknown: z.boolean(), seen: z.union([count, kind]) }))
    .check(z.maxLength(READING_CAPS.columns)),
  seen: z.array(z.strictObject({ key: id, complete: z.boolean(), at: z.number() })),
  completeAt: figure,
  /** Deflated, in base64. */
  data: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
};

export const blockSchema = z
  .strictObject(block)
  .check(z.refine((row) => row.from <= row.to && row.id === blockId(row.view, row.from, row.to)));

export const restatedSchema = z
  .strictObject({ ...block, block: id, import: id, at: count })
  .check(
    z.refine((row) => row.from <= row.to && row.block === blockId(row.view, row.from, row.to) && row.id === `${row.block}|${row.import}`),
  );

export const importSchema = z.strictObject({
  id,
  name: text,
  kind: z.enum(['file', 'page']),
  observedAt: z.number(),
  complete: z.boolean(),
  at: count,
  rows: count,
  report: z.strictObject({ new: count, changed: count, same: count, older: count, entities: count, blocks: count }),
  views: z.array(z.strictObject({ view: id, from: day, to: day })),
  state: z.enum(['here', 'kept', 'undone', 'deleted']),
});

const money = z.nullable(z.number().check(z.int()));
const rate = z.number().check(z.nonnegative());

export const costLineSchema = z
  .strictObject({
    id,
    shop: text,
    sku: text,
    from: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    currency,
    price: money,
    coupon: z.number().check(z.int()),
    goods: money,
    freight: money,
    feeRate: z.nullable(rate),
    refundRate: z.nullable(rate),
    returnFreight: z.number().check(z.int()),
    lossRate: rate,
    at: count,
  })
  .check(z.refine(({ id: own, shop, sku, from }) => own === JSON.stringify([shop, sku, from])));

export const mappingSchema = z.strictObject({ id, name: text, mapping: z.unknown(), at: count });

export const savedViewSchema = z.strictObject({ id, desk: line, name: text, view: z.unknown(), at: count });

const entity = z.partial(
  z.strictObject(Object.fromEntries(ENTITY_FIELDS.map((field) => [field, text])) as Record<(typeof ENTITY_FIELDS)[number], typeof text>),
);
const setting = z.nullable(z.union([z.number(), text]));

export const changeSchema = z.strictObject({
  id,
  shop: text,
  marketplace: z.enum(MARKETPLACES),
  entity,
  what: z.enum(CHANGED_THINGS),
  before: setting,
  after: setting,
  currency: z.exactOptional(currency),
  at: count,
});
