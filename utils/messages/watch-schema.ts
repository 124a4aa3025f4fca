import * as z from 'zod/mini';
import { DISMISSAL_LEVELS } from '../findings/dismissal';
import { isTooLarge, SAMPLE_SIDE } from '../pictures/pixels';
import { PICTURE_NOT_READ } from '../pictures/state';
import { copiedSchema } from '../reading/kit-schema';
import { lessonSchema, pickedSchema, triedSchema } from '../reading/lesson-schema';
import { READING_CAPS } from '../reading/reading';
import { readingSchema } from '../reading/schema';
import { EDITED } from './watch';

const wholeText = z.string().check(z.maxLength(READING_CAPS.text));

const fixResult = z.union([
  z.strictObject({ ok: z.literal(true), before: wholeText, after: wholeText }),
  z.strictObject({ ok: z.literal(false), error: z.enum(['gone', 'changed', 'notWritable', 'reverted']), now: wholeText }),
]);

const rowName = z.string().check(z.maxLength(40));
const side = z.number().check(z.int(), z.minimum(1), z.maximum(SAMPLE_SIDE));
const pixels = (name: 'rgb' | 'grey') => z.string().check(z.maxLength(base64Length(SAMPLE_SIDE * SAMPLE_SIDE * (name === 'rgb' ? 3 : 1))));

/** Characters that so many bytes take as base64. */
function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

const sample = z
  .strictObject({
    width: z.number().check(z.int(), z.minimum(1)),
    height: z.number().check(z.int(), z.minimum(1)),
    type: z.exactOptional(z.string().check(z.maxLength(100))),
    bytes: z.exactOptional(z.number().check(z.int(), z.nonnegative())),
    whole: z.strictObject({ width: side, height: side, rgb: pixels('rgb') }),
    piece: z.strictObject({ width: side, height: side, grey: pixels('grey') }),
  })
  .check(
    z.refine(
      ({ width, height, whole, piece }) =>
        !isTooLarge(width, height) &&
        whole.rgb.length === base64Length(whole.width * whole.height * 3) &&
        piece.grey.length === base64Length(piece.width * piece.height),
    ),
  );

const pictureSeen = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sample'), sample }),
  z.strictObject({ kind: z.literal('notRead'), reason: z.enum(PICTURE_NOT_READ) }),
]);

const { host, path, hash } = lessonSchema.shape.place.shape;
const address = z.strictObject({ host, path, hash });

/** What the panel takes from a reader: FromReader of utils/messages/watch.ts, checked, because the page's process may be hostile. */
export const fromReaderSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reading'), reading: readingSchema }),
  z.strictObject({ type: z.literal('nothingHere'), reading: readingSchema }),
  z.strictObject({ type: z.literal('fixed'), id: z.number().check(z.int()), result: fixResult }),
  z.strictObject({ type: z.literal('picture'), src: z.string().check(z.maxLength(READING_CAPS.url)), seen: pictureSeen }),
  z.strictObject({ type: z.literal('kitShare'), share: z.number().check(z.minimum(0), z.maximum(1)) }),
  z.strictObject({ type: z.literal('kit'), copy: copiedSchema }),
  z.strictObject({ type: z.literal('kitGone') }),
  z.strictObject({
    type: z.literal('editing'),
    edited: z.exactOptional(
      z.strictObject({
        what: z.enum(EDITED),
        text: z.string().check(z.maxLength(READING_CAPS.label)),
        label: z.string().check(z.maxLength(READING_CAPS.label)),
        row: z.exactOptional(rowName),
      }),
    ),
  }),
  z.strictObject({ type: z.literal('chipPressed'), row: rowName, action: z.enum(['open', 'hide']) }),
  z.strictObject({ type: z.literal('picked'), place: address, picked: z.exactOptional(pickedSchema) }),
  z.strictObject({
    type: z.literal('titles'),
    place: address,
    titles: z.array(z.string().check(z.maxLength(READING_CAPS.label))).check(z.maxLength(20)),
  }),
  z.strictObject({ type: z.literal('tried'), id: z.number().check(z.int()), result: triedSchema }),
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
