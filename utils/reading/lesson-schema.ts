import * as z from 'zod/mini';
import { MARKETPLACES, PAGE_KINDS } from '../marketplaces/ids';
import { FIELDS } from './fields';
import { LESSON_CAPS, SHAPES, TAUGHT_KINDS } from './lesson';

const text = z.string().check(z.maxLength(LESSON_CAPS.text));
const said = text.check(z.minLength(1));
const instant = z.number().check(z.int(), z.nonnegative());

const recipe = z.strictObject({
  labels: z.readonly(z.array(said).check(z.minLength(1), z.maxLength(LESSON_CAPS.labels))),
  under: z.exactOptional(said),
  kind: z.enum(TAUGHT_KINDS),
  nth: z.number().check(z.int(), z.minimum(-1), z.maximum(20)),
  between: z.readonly(z.array(said).check(z.maxLength(LESSON_CAPS.between))),
  parts: z.number().check(z.int(), z.minimum(1), z.maximum(6)),
  room: z.number().check(z.int(), z.minimum(1), z.maximum(LESSON_CAPS.room)),
  above: z.exactOptional(z.literal(true)),
  shape: z.enum(SHAPES),
});

const metric = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,60}$/));

/** A lesson at the door: from a message, the store, a file. It holds texts and numbers only: nothing in it is ever run or used as a selector. */
export const lessonSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  at: instant,
  name: z.string().check(z.minLength(1), z.maxLength(LESSON_CAPS.name)),
  place: z.strictObject({
    marketplace: z.enum(MARKETPLACES),
    pageKind: z.enum(PAGE_KINDS),
    host: z.string().check(z.regex(/^[a-z0-9.-]{3,120}$/)),
    path: z.string().check(z.startsWith('/'), z.maxLength(LESSON_CAPS.text)),
    hash: z.exactOptional(z.string().check(z.startsWith('#'), z.maxLength(LESSON_CAPS.text))),
  }),
  teaches: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('page'), marker: said }),
    z.strictObject({ kind: z.literal('field'), field: z.enum(FIELDS), name: z.exactOptional(said), find: recipe }),
    z.strictObject({ kind: z.literal('column'), header: said, metric }),
    z.strictObject({ kind: z.literal('figure'), metric: z.exactOptional(metric), find: recipe }),
  ]),
  worked: z.exactOptional(instant),
});

const shown = z.string().check(z.maxLength(2_000));

/** What the operator pointed at, as the page tells it. */
export const pickedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), label: said, text: shown, find: recipe }),
  z.strictObject({ kind: z.literal('figure'), label: said, text: shown, find: recipe }),
  z.strictObject({ kind: z.literal('column'), header: said, text: shown }),
]);

export const triedSchema = z.union([
  z.strictObject({ ok: z.literal(true), label: text, text: shown }),
  z.strictObject({ ok: z.literal(false), error: z.enum(['gone', 'ambiguous', 'otherPage']) }),
]);
