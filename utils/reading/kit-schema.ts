import * as z from 'zod/mini';
import { MARKETPLACES, PAGE_KINDS } from '../marketplaces/ids';
import { FIELDS } from './fields';
import { isInert } from './inert';
import { KIT_CAPS } from './kit';
import { READING_CAPS } from './reading';

const label = z.string().check(z.maxLength(READING_CAPS.label));
const count = z.number().check(z.int(), z.nonnegative());
const headers = z.array(label).check(z.maxLength(READING_CAPS.columns));

const html = z.string().check(
  z.minLength(1),
  z.maxLength(KIT_CAPS.html + 100_000),
  z.refine((text) => isInert(text)),
);

/** A page kit at the door: from the page's script, or from a file that somebody sent. */
export const kitSchema = z.strictObject({
  format: z.literal('stallkeeper-page-kit'),
  schema: z.literal(1),
  version: z.string().check(z.maxLength(40)),
  url: z.string().check(z.regex(/^https:\/\//), z.maxLength(READING_CAPS.url)),
  marketplace: z.enum([...MARKETPLACES, 'unknown']),
  pageKind: z.enum(PAGE_KINDS),
  read: z.strictObject({
    fields: z
      .array(
        z.strictObject({
          field: z.enum(FIELDS),
          label,
          how: z.string().check(z.maxLength(40)),
          length: count,
        }),
      )
      .check(z.maxLength(READING_CAPS.fields)),
    notRead: z
      .array(z.strictObject({ field: z.enum(FIELDS), reason: z.string().check(z.maxLength(40)) }))
      .check(z.maxLength(READING_CAPS.fields)),
    tables: z
      .array(z.strictObject({ headers, rows: count, virtual: z.exactOptional(z.literal(true)), cut: z.exactOptional(z.literal(true)) }))
      .check(z.maxLength(READING_CAPS.tables)),
    unread: z.array(z.strictObject({ reason: z.string().check(z.maxLength(40)), headers })).check(z.maxLength(READING_CAPS.tables)),
    cards: z.array(label).check(z.maxLength(READING_CAPS.cards)),
  }),
  cut: z.exactOptional(z.literal(true)),
  html,
});

/** What the page's script hands on. */
export const copiedSchema = z.strictObject({
  html,
  kept: z.array(z.string().check(z.maxLength(KIT_CAPS.text + 20))).check(z.maxLength(KIT_CAPS.kept)),
  cut: z.exactOptional(z.literal(true)),
});
