import * as z from 'zod/mini';
import { MARKETPLACES, PAGE_KINDS } from '../marketplaces/ids';
import { READING_CAPS } from '../reading/reading';
import { readingSchema } from '../reading/schema';
import { HEALTH_CAPS, PAGE_FIGURES_CAPS, PAGE_STATES } from './figure-rows';

/** The rows of what table pages said and of how pages were read, at the door: from a backup file. */

const short = z.string().check(z.maxLength(READING_CAPS.label));
const url = z.string().check(z.maxLength(READING_CAPS.url));
const id = z.string().check(z.minLength(1), z.maxLength(1_000));
const count = z.number().check(z.int(), z.nonnegative());
const marketplace = z.enum(MARKETPLACES);
const pageKind = z.enum(PAGE_KINDS);

export const pageFiguresSchema = z
  .strictObject({
    id,
    marketplace,
    pageKind,
    url,
    days: z.string().check(z.regex(/^(?:on \d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}~\d{4}-\d{2}-\d{2})$/)),
    signature: z.string().check(z.minLength(1), z.maxLength(100)),
    at: count,
    visit: short,
    complete: z.boolean(),
    rows: count,
    expected: z.exactOptional(count),
    weight: z.number().check(z.int(), z.nonnegative(), z.maximum(PAGE_FIGURES_CAPS.row)),
    reading: readingSchema,
  })
  .check(z.refine(({ id, marketplace, pageKind, days }) => id.startsWith(`${marketplace}|${pageKind}|${days}|`)));

const visit = z.strictObject({
  id: short,
  at: count,
  state: z.enum(PAGE_STATES),
  taught: z.exactOptional(z.literal(true)),
  troubles: z
    .array(z.enum(['labelNotFound', 'ambiguous', 'notMounted', 'loading', 'closed', 'tooLarge', 'empty', 'shape', 'moving', 'disagrees']))
    .check(z.maxLength(20)),
  read: count,
  expected: count,
});

const headerList = z.array(short).check(z.maxLength(READING_CAPS.columns));

export const healthSchema = z
  .strictObject({
    id,
    marketplace,
    pageKind,
    day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    at: count,
    visits: z.array(visit).check(z.maxLength(HEALTH_CAPS.visits)),
    headers: z
      .array(
        z.strictObject({
          url,
          signature: short,
          headers: headerList,
          changed: z.exactOptional(z.strictObject({ added: headerList, gone: headerList })),
        }),
      )
      .check(z.maxLength(HEALTH_CAPS.headers)),
  })
  .check(z.refine((row) => row.id === `${row.marketplace}|${row.pageKind}|${row.day}`));
