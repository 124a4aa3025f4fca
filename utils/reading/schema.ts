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
  how: z.enum(['attribute', 'label', 'row', 'structured', 'element', 'frame', 'taught', 'pasted']),
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

const cell = z.string().check(z.maxLength(READING_CAPS.cell));

const table = z.strictObject({
  title: z.exactOptional(label),
  columns: z
    .array(z.strictObject({ header: label, group: z.exactOptional(label), key: z.exactOptional(label), taught: z.exactOptional(label) }))
    .check(z.maxLength(READING_CAPS.columns)),
  rows: z
    .array(
      z.strictObject({
        cells: z.array(cell).check(z.maxLength(READING_CAPS.columns)),
        key: z.exactOptional(label),
        id: z.exactOptional(label),
        apart: z.exactOptional(z.literal(true)),
      }),
    )
    .check(z.maxLength(READING_CAPS.rows)),
  counts: z
    .array(z.strictObject({ rows: count, by: z.enum(['aria', 'text', 'pager', 'tab']), text: label }))
    .check(z.maxLength(READING_CAPS.cards)),
  pages: z.exactOptional(z.strictObject({ now: count, of: count })),
  virtual: z.exactOptional(z.literal(true)),
  cut: z.exactOptional(z.literal(true)),
});

const unread = z.strictObject({
  reason: z.enum(['empty', 'loading', 'shape', 'closed', 'moving']),
  headers: z.array(label).check(z.maxLength(READING_CAPS.columns)),
});

const card = z.strictObject({ label, lines: z.array(cell).check(z.maxLength(READING_CAPS.columns)), taught: z.exactOptional(label) });

const said = z.strictObject({
  of: z.enum(['dates', 'attribution', 'currency', 'account', 'filter']),
  label,
  text: label,
  from: z.enum(['control', 'text', 'address']),
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
  unread: z.exactOptional(z.array(unread).check(z.maxLength(READING_CAPS.tables))),
  cards: z.exactOptional(z.array(card).check(z.maxLength(READING_CAPS.cards))),
  said: z.exactOptional(z.array(said).check(z.maxLength(READING_CAPS.said))),
  lessons: z.exactOptional(
    z
      .array(z.strictObject({ lesson: z.string().check(z.maxLength(100)), state: z.enum(['read', 'known', 'gone', 'ambiguous']) }))
      .check(z.maxLength(READING_CAPS.lessons)),
  ),
  coverage: z.strictObject({ read: count, expected: count }),
});
