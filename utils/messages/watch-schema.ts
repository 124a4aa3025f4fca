import * as z from 'zod/mini';
import { DISMISSAL_LEVELS } from '../findings/dismissal';
import { READING_CAPS } from '../reading/reading';
import { readingSchema } from '../reading/schema';

const wholeText = z.string().check(z.maxLength(READING_CAPS.text));

const fixResult = z.union([
  z.strictObject({ ok: z.literal(true), before: wholeText, after: wholeText }),
  z.strictObject({ ok: z.literal(false), error: z.enum(['gone', 'changed', 'notWritable', 'reverted']), now: wholeText }),
]);

/** What the panel takes from a reader: FromReader of utils/messages/watch.ts, checked, because the page's process may be hostile. */
export const fromReaderSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reading'), reading: readingSchema }),
  z.strictObject({ type: z.literal('nothingHere'), reading: readingSchema }),
  z.strictObject({ type: z.literal('fixed'), id: z.number().check(z.int()), result: fixResult }),
  z.strictObject({
    type: z.literal('markPressed'),
    key: wholeText,
    action: z.union([
      z.strictObject({ kind: z.literal('open') }),
      z.strictObject({ kind: z.literal('dismiss'), level: z.enum(DISMISSAL_LEVELS) }),
      z.strictObject({ kind: z.literal('fix'), fix: z.number().check(z.int(), z.minimum(0), z.maximum(50)) }),
    ]),
  }),
]);
