import * as z from 'zod/mini';
import { DISMISSAL_LEVELS } from '../findings/dismissal';
import type { Result, StoreError } from '../history/result';
import { MARKETPLACES } from '../marketplaces/ids';
import { FIELDS } from '../reading/fields';
import { READING_CAPS } from '../reading/reading';
import { readingSchema } from '../reading/schema';

/** Who may send a message: the reader in a seller's page, or a page of the extension itself. */
export type Tier = 'reader' | 'own';

/** The largest message, in UTF-16 units of its JSON. */
export const MESSAGE_CAP = 4 * 1024 * 1024;

const key = z.string().check(z.minLength(1), z.maxLength(2_200));
const id = z.string().check(z.minLength(1), z.maxLength(5_000));
const wholeText = z.string().check(z.maxLength(READING_CAPS.text));
const findingKey = z.string().check(z.maxLength(READING_CAPS.text));
const rule = z.string().check(z.minLength(1), z.maxLength(120));
const instant = z.number().check(z.int(), z.nonnegative());
const place = z.strictObject({
  field: z.enum(FIELDS),
  index: z.exactOptional(z.number().check(z.int(), z.nonnegative())),
  name: z.exactOptional(z.string().check(z.maxLength(READING_CAPS.label))),
});

const settings = z.partial(
  z.strictObject({
    language: z.enum(['auto', 'zh-CN', 'zh-TW', 'en']),
    appearance: z.enum(['system', 'light', 'dark']),
    retentionDays: z.number().check(z.int(), z.minimum(7), z.maximum(3_650)),
    welcomed: z.boolean(),
    marks: z.boolean(),
  }),
);

export const dismissalSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  findingRule: rule,
  findingKey: z.exactOptional(findingKey),
  level: z.enum(DISMISSAL_LEVELS),
  listing: z.exactOptional(key),
  shop: z.exactOptional(z.string().check(z.maxLength(200))),
  marketplace: z.exactOptional(z.enum(MARKETPLACES)),
  reason: z.string().check(z.maxLength(1_000)),
  at: instant,
  until: z.exactOptional(instant),
});

export const actionSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  listing: key,
  at: instant,
  kind: z.enum(['applied', 'undone', 'dismissed', 'restored']),
  rule,
  finding: findingKey,
  place: z.exactOptional(place),
  before: z.exactOptional(wholeText),
  after: z.exactOptional(wholeText),
  undoes: z.exactOptional(z.string().check(z.maxLength(100))),
});

const nothing = z.strictObject({});
const both: readonly Tier[] = ['reader', 'own'];
const own: readonly Tier[] = ['own'];

/**
 * Every message there is: who may send it and what it carries. All of them may be sent twice without harm: rows carry ids, the rest sets a
 * state. What each of them answers stands in `Answers`.
 */
export const PROTOCOL = {
  'reading.submit': {
    from: both,
    /** `visit`: made up once per load of the page, so that a page opened anew can be told from typing. */
    payload: z.strictObject({ reading: readingSchema, visit: z.string().check(z.minLength(1), z.maxLength(64)) }),
  },
  'settings.set': { from: own, payload: settings },
  'dismissal.set': { from: own, payload: dismissalSchema },
  'dismissal.remove': { from: own, payload: z.strictObject({ id }) },
  'action.record': { from: own, payload: actionSchema },
  'difference.decide': { from: own, payload: z.strictObject({ id, state: z.enum(['open', 'mine', 'notMine']) }) },
  'version.pin': { from: own, payload: z.strictObject({ id, pinned: z.boolean() }) },
  'listing.forget': { from: own, payload: z.strictObject({ listing: key }) },
  /** Epoch milliseconds, `to` exclusive; evidence inside the range goes too: the operator asked. */
  'history.clear': { from: own, payload: z.strictObject({ from: instant, to: instant }) },
  'refused.read': { from: own, payload: nothing },
} as const satisfies Record<string, { from: readonly Tier[]; payload: z.ZodMiniType }>;

export type MessageName = keyof typeof PROTOCOL;
export type Payload<N extends MessageName> = z.input<(typeof PROTOCOL)[N]['payload']>;
export type Parsed<N extends MessageName> = z.output<(typeof PROTOCOL)[N]['payload']>;

/** Why messages were turned away, counted since the browser was started; shown in the settings. */
export const REFUSALS = ['foreign', 'frame', 'site', 'tier', 'shape', 'tooLarge'] as const;
export type Refusal = (typeof REFUSALS)[number];
export type RefusalCounts = Record<Refusal, number>;

/** What is answered when all went well. */
export interface Answers {
  /** `stored`: a new version; `known`: nothing had changed; `ignored`: a page whose content is not kept. */
  'reading.submit': { kind: 'stored' | 'known' | 'ignored'; listing?: string; version?: string };
  'settings.set': true;
  'dismissal.set': true;
  'dismissal.remove': true;
  'action.record': true;
  'difference.decide': true;
  'version.pin': true;
  /** Rows removed. */
  'listing.forget': number;
  'history.clear': number;
  'refused.read': RefusalCounts;
}

/** `refused`: the sender may not say this, or said it in a wrong shape. `unreachable`: no worker answered, nothing is known to be written. */
export type RequestError = StoreError | 'refused' | 'unreachable';
export type Answer<N extends MessageName> = Result<Answers[N], RequestError>;

/** A message on the wire. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  payload: Payload<N>;
}
