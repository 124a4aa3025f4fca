import * as z from 'zod/mini';
import { OwnRuleShape } from '../compliance/own/own-rule';
import { PACK_FILE_CAP } from '../compliance/own/pack-cap';
import { PROOFS } from '../compliance/rule';
import { DISMISSAL_LEVELS } from '../findings/dismissal';
import { GROUPS } from '../findings/finding';
import { OUTCOMES } from '../findings/outcome';
import { MARKETPLACES } from '../marketplaces/ids';
import { FIELDS } from '../reading/fields';
import { READING_CAPS } from '../reading/reading';
import { fieldSchema, readingSchema } from '../reading/schema';

/** The rows at the door, wherever they come from: a message of the panel or a backup file. */

const short = z.string().check(z.maxLength(READING_CAPS.label));
const line = z.string().check(z.maxLength(2_000));
const wholeText = z.string().check(z.maxLength(READING_CAPS.text));
const rowId = z.string().check(z.minLength(1), z.maxLength(5_000));
const givenId = z.string().check(z.minLength(1), z.maxLength(100));
const rule = z.string().check(z.minLength(1), z.maxLength(120));
const count = z.number().check(z.int(), z.nonnegative());
const flag = z.union([z.literal(0), z.literal(1)]);
const observation = z.enum(['editor', 'public']);

export const listingId = z.string().check(z.minLength(1), z.maxLength(READING_CAPS.url + 200));

const place = z.strictObject({ field: z.enum(FIELDS), index: z.exactOptional(count), name: z.exactOptional(short) });
const changedText = z.strictObject({ place, before: wholeText, after: wholeText });

export const dismissalSchema = z.strictObject({
  id: givenId,
  findingRule: rule,
  findingKey: z.exactOptional(wholeText),
  text: z.exactOptional(wholeText),
  level: z.enum(DISMISSAL_LEVELS),
  listing: z.exactOptional(listingId),
  shop: z.exactOptional(short),
  marketplace: z.exactOptional(z.enum(MARKETPLACES)),
  reason: z.string().check(z.maxLength(1_000)),
  at: count,
  until: z.exactOptional(count),
});

export const actionSchema = z.strictObject({
  id: givenId,
  listing: listingId,
  at: count,
  kind: z.enum(['applied', 'undone', 'dismissed', 'restored']),
  rule,
  finding: wholeText,
  place: z.exactOptional(place),
  before: z.exactOptional(wholeText),
  after: z.exactOptional(wholeText),
  undoes: z.exactOptional(givenId),
});

export const versionSchema = z.strictObject({
  id: rowId,
  listing: listingId,
  observation,
  at: count,
  until: count,
  fingerprint: short,
  visit: short,
  seen: z.array(z.enum(FIELDS)).check(z.maxLength(FIELDS.length)),
  reading: readingSchema,
  carried: z.array(fieldSchema).check(z.maxLength(READING_CAPS.fields)),
  pinned: flag,
});

const span = { start: count, end: count };
const message = z.strictObject({
  id: rule,
  values: z.record(short, z.union([wholeText, z.number()])),
});

const textFix = z.strictObject({ ...span, place, expected: wholeText, replacement: wholeText });

const finding = z.strictObject({
  rule,
  kind: z.enum(['law', 'platform', 'quality']),
  group: z.enum(GROUPS),
  outcome: z.enum(OUTCOMES),
  score: z.nullable(z.number()),
  weight: z.number(),
  fault: z.exactOptional(z.literal(true)),
  gain: z.number(),
  told: z.exactOptional(rule),
  place: z.exactOptional(place),
  marks: z.array(z.strictObject({ ...span, place, text: wholeText })),
  message,
  reasons: z.array(message),
  fixes: z.array(textFix),
  source: z.exactOptional(z.strictObject({ cite: line, url: z.exactOptional(line), seen: short, confidence: z.enum(['A', 'B', 'C']) })),
});

export const checkSchema = z.strictObject({
  id: rowId,
  version: rowId,
  listing: listingId,
  observation,
  at: count,
  rulePack: short,
  score: z.nullable(z.number()),
  coverage: z.strictObject({ read: count, expected: count }),
  counts: z.record(z.enum(OUTCOMES), count),
  findings: z.array(finding),
});

export const differenceSchema = z.strictObject({
  id: rowId,
  listing: listingId,
  at: count,
  saved: rowId,
  shown: rowId,
  observation,
  changes: z.array(changedText).check(z.maxLength(READING_CAPS.fields)),
  state: z.enum(['open', 'mine', 'notMine']),
  decidedAt: z.exactOptional(count),
});

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const proofSchema = z.strictObject({
  id: givenId,
  rule,
  claim: z.string().check(z.maxLength(1_000)),
  kind: z.enum([...PROOFS, 'other']),
  number: short,
  listing: z.exactOptional(short),
  until: z.exactOptional(day),
  at: count,
});

export const packSchema = z.strictObject({
  id: rule,
  version: short,
  file: short,
  text: z.string().check(z.minLength(1), z.maxLength(PACK_FILE_CAP)),
  enabled: flag,
  at: count,
});

export const ownRuleSchema = z
  .strictObject({ id: givenId, rule: OwnRuleShape, enabled: flag, at: count })
  .check(z.refine((row) => row.id === row.rule.id));

/** A rule page as it was read just now. */
export const readPageSchema = z.strictObject({
  url: z.string().check(z.regex(/^https?:\/\//), z.maxLength(READING_CAPS.url)),
  title: short,
  text: z.string().check(z.minLength(1), z.maxLength(READING_CAPS.text)),
  at: count,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export const rulePageSchema = z.extend(readPageSchema, { id: rowId, until: count });

export const settingSchema = z.strictObject({
  key: z.enum(['language', 'appearance', 'retentionDays', 'ledgerDays', 'welcomed', 'marks', 'rulesSeen']),
  value: z.union([short, z.number(), z.boolean()]),
});
