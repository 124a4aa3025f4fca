import * as z from 'zod/mini';
import { MARKETPLACES, PAGE_KINDS } from '../marketplaces/ids';
import { FIELDS } from './fields';
import { READING_CAPS } from './reading';

const label = z.string().check(z.maxLength(READING_CAPS.label));
const url = z.string().check(z.maxLength(READING_CAPS.url));
const count = z.number().check(z.int(), z.nonnegative());
const wholeText = z.string().check(z.maxLength(READING_CAPS.text));

const image = z.strictObject({
  src: z.string().check(z.maxLength(READING_CAPS.url)),
  width: z.exactOptional(count),
  height: z.exactOptional(count),
  alt: z.exactOptional(wholeText),
});

const video = z.strictObject({
  seconds: z.exactOptional(z.number().check(z.nonnegative(), z.maximum(86_400))),
  width: z.exactOptional(count),
  height: z.exactOptional(count),
  cover: z.exactOptional(z.boolean()),
});

/** One field of a reading. */
export const fieldSchema = z.strictObject({
  field: z.enum(FIELDS),
  name: z.exactOptional(label),
  text: wholeText,
  html: z.exactOptional(z.string().check(z.maxLength(READING_CAPS.html))),
  images: z.exactOptional(z.array(image).check(z.maxLength(READING_CAPS.images))),
  video: z.exactOptional(video),
  slots: z.exactOptional(count),
  label,
  how: z.enum(['attribute', 'label', 'row', 'structured', 'element', 'frame', 'pasted']),
  required: z.exactOptional(z.boolean()),
  limit: z.exactOptional(
    z.strictObject({
      max: count,
      used: z.exactOptional(count),
      unit: z.exactOptional(z.enum(['characters', 'width', 'bytes'])),
      from: z.enum(['maxlength', 'counter', 'hint']),
    }),
  ),
  stale: z.exactOptional(z.boolean()),
  control: z.exactOptional(z.string().check(z.maxLength(64))),
  writable: z.exactOptional(z.boolean()),
});

const notRead = z.strictObject({
  field: z.enum(FIELDS),
  reason: z.enum(['labelNotFound', 'ambiguous', 'notMounted', 'loading', 'closed', 'tooLarge']),
  label: z.exactOptional(label),
});

const cell = z.union([wholeText, z.number(), z.tuple([z.number(), z.number()]), z.null()]);

const table = z.strictObject({
  columns: z.array(z.strictObject({ header: label, metric: z.exactOptional(label) })).check(z.maxLength(READING_CAPS.label)),
  rows: z.array(z.array(cell).check(z.maxLength(READING_CAPS.label))).check(z.maxLength(READING_CAPS.rows)),
  complete: z.boolean(),
  expectedRows: z.exactOptional(count),
});

/** A Reading (reading.ts) at the door: from a page, a message, the store or a backup. Unknown keys and anything over READING_CAPS are refused. */
export const readingSchema = z.strictObject({
  schema: z.literal(1),
  marketplace: z.enum([...MARKETPLACES, 'unknown']),
  pageKind: z.enum(PAGE_KINDS),
  url,
  itemId: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
  language: z.string().check(z.maxLength(35)),
  at: count,
  fields: z.array(fieldSchema).check(z.maxLength(READING_CAPS.fields)),
  notRead: z.array(notRead).check(z.maxLength(READING_CAPS.fields)),
  tables: z.array(table).check(z.maxLength(READING_CAPS.tables)),
  coverage: z.strictObject({ read: count, expected: count }),
});
