import * as z from 'zod/mini';
import { MARKETPLACES } from '../marketplaces/ids';
import { READING_CAPS } from '../reading/reading';
import { CARD_CAPS, TONES } from '../shop/card';
import { WORD_CAPS } from '../shop/search-words';
import { listingId } from './row-schemas';

/** The rows of the own shop at the door, wherever they come from: a message, a backup file, an imported report. */

const count = z.number().check(z.int(), z.nonnegative());
const cardText = z.string().check(z.maxLength(CARD_CAPS.text));
const entry = z.string().check(z.minLength(1), z.maxLength(CARD_CAPS.text));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

export const shopCardSchema = z.strictObject({
  id: z.enum([...MARKETPLACES, 'all']),
  buyer: cardText,
  priceBand: z
    .strictObject({ currency, from: z.exactOptional(count), to: z.exactOptional(count) })
    .check(z.refine(({ from = 0, to = Number.POSITIVE_INFINITY }) => from <= to)),
  tone: z.enum(TONES),
  avoid: z.array(entry).check(z.maxLength(CARD_CAPS.avoid)),
  personas: z
    .array(
      z.strictObject({
        name: cardText,
        worries: z.array(entry).check(z.maxLength(CARD_CAPS.worries)),
        words: z.array(entry).check(z.maxLength(CARD_CAPS.words)),
      }),
    )
    .check(z.maxLength(CARD_CAPS.personas)),
});

export const searchWordsSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.maxLength(200)),
  marketplace: z.exactOptional(z.enum(MARKETPLACES)),
  goods: z.string().check(z.maxLength(200)),
  words: z
    .array(z.strictObject({ word: z.string().check(z.minLength(1), z.maxLength(WORD_CAPS.word)), volume: z.exactOptional(count) }))
    .check(z.maxLength(WORD_CAPS.words)),
  at: count,
});

const share = z.number().check(z.minimum(0), z.maximum(1));
const src = z.string().check(z.minLength(1), z.maxLength(READING_CAPS.url));

const measure = z.strictObject({
  width: count,
  height: count,
  type: z.exactOptional(z.string().check(z.maxLength(60))),
  bytes: z.exactOptional(count),
  whiteBorder: share,
  plainBorder: share,
  whiteGround: share,
  fill: z.exactOptional(share),
  box: z.exactOptional(z.strictObject({ left: share, top: share, right: share, bottom: share })),
  framed: z.boolean(),
  overlay: share,
  sharpness: z.number().check(z.nonnegative()),
  hash: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  tint: z.string().check(z.regex(/^[0-9a-f]{6}$/)),
});

/** Pictures of one listing in one message. */
const MOST_MEASURED = 60;

export const measuredSchema = z.strictObject({
  listing: listingId,
  at: count,
  pictures: z.array(z.strictObject({ src, measure })).check(z.minLength(1), z.maxLength(MOST_MEASURED)),
});

export const pictureSchema = z
  .strictObject({ id: z.string(), listing: listingId, src, measure, at: count })
  .check(z.refine(({ id, listing, src }) => id === `${listing}|${src}`));

export const trafficSchema = z
  .strictObject({
    id: z.string(),
    listing: listingId,
    day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    impressions: z.exactOptional(count),
    visitors: z.exactOptional(count),
    clicks: z.exactOptional(count),
    orders: z.exactOptional(count),
    units: z.exactOptional(count),
    sales: z.exactOptional(z.number().check(z.int())),
    currency: z.exactOptional(currency),
    file: z.string().check(z.maxLength(300)),
    at: count,
  })
  .check(z.refine(({ id, listing, day }) => id === `${listing}|${day}`));
