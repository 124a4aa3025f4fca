import * as z from 'zod/mini';
import type { Result, StoreError } from '../history/result';
import {
  actionSchema,
  dismissalSchema,
  listingId,
  ownRuleSchema,
  packSchema,
  proofSchema,
  readPageSchema,
  rulePageSchema,
} from '../history/row-schemas';
import type { KeptPage } from '../history/rule-writes';
import { measuredSchema, searchWordsSchema, shopCardSchema } from '../history/shop-schemas';
import type { Lesson } from '../reading/lesson';
import { lessonSchema } from '../reading/lesson-schema';
import { readingSchema } from '../reading/schema';

/** Who may send a message: the reader in a seller's page, or a page of the extension itself. */
export type Tier = 'reader' | 'own';

/** The largest message, in UTF-16 units of its JSON. */
export const MESSAGE_CAP = 4 * 1024 * 1024;

const instant = z.number().check(z.int(), z.nonnegative());
const id = z.string().check(z.minLength(1), z.maxLength(5_000));
const settings = z.strictObject({
  language: z.exactOptional(z.enum(['auto', 'zh-CN', 'zh-TW', 'en'])),
  appearance: z.exactOptional(z.enum(['system', 'light', 'dark'])),
  retentionDays: z.exactOptional(z.number().check(z.int(), z.minimum(7), z.maximum(3_650))),
  ledgerDays: z.exactOptional(z.union([z.literal(0), z.number().check(z.int(), z.minimum(60), z.maximum(36_500))])),
  welcomed: z.exactOptional(z.boolean()),
  marks: z.exactOptional(z.boolean()),
  rulesSeen: z.exactOptional(z.string().check(z.maxLength(200))),
});

const nothing = z.strictObject({});
const both: readonly Tier[] = ['reader', 'own'];
const readers: readonly Tier[] = ['reader'];
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
  /** Puts one more of our scripts into the page that asks: a reader of its kind of page, the marks, or what looks at pictures. */
  'part.load': {
    from: readers,
    payload: z.strictObject({
      part: z.enum(['editor', 'promotions', 'pages', 'tables', 'orders', 'kit', 'marks', 'chips', 'pictures', 'teach', 'taught']),
    }),
  },
  'settings.set': { from: own, payload: settings },
  'dismissal.set': { from: own, payload: dismissalSchema },
  'dismissal.remove': { from: own, payload: z.strictObject({ id }) },
  'action.record': { from: own, payload: actionSchema },
  'difference.decide': { from: own, payload: z.strictObject({ id, state: z.enum(['open', 'mine', 'notMine']) }) },
  'version.pin': { from: own, payload: z.strictObject({ id, pinned: z.boolean() }) },
  'listing.forget': { from: own, payload: z.strictObject({ listing: listingId }) },
  /** Epoch milliseconds, `to` exclusive; evidence inside the range goes too: the operator asked. */
  'history.clear': { from: own, payload: z.strictObject({ from: instant, to: instant }) },
  'proof.set': { from: own, payload: proofSchema },
  'proof.remove': { from: own, payload: z.strictObject({ id }) },
  'pack.set': { from: own, payload: packSchema },
  'pack.remove': { from: own, payload: z.strictObject({ id }) },
  'ownRule.set': { from: own, payload: ownRuleSchema },
  'ownRule.remove': { from: own, payload: z.strictObject({ id }) },
  /** A rule page the operator has open, read at the operator's press. */
  'rulePage.keep': { from: own, payload: readPageSchema },
  'rulePage.remove': { from: own, payload: z.strictObject({ id }) },
  'rulePage.restore': { from: own, payload: rulePageSchema },
  'shopCard.set': { from: own, payload: shopCardSchema },
  'shopCard.remove': { from: own, payload: z.strictObject({ id: shopCardSchema.shape.id }) },
  'searchWords.set': { from: own, payload: searchWordsSchema },
  'searchWords.remove': { from: own, payload: z.strictObject({ id }) },
  /** What the panel measured of one listing's pictures. */
  'pictures.measured': { from: own, payload: measuredSchema },
  /** What was taught about the pages of the reader's own marketplace. */
  'lessons.read': { from: readers, payload: nothing },
  'lesson.set': { from: own, payload: lessonSchema },
  'lesson.remove': { from: own, payload: z.strictObject({ id }) },
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
  /** `stored`: a new version, or figures not known so before; `known`: nothing had changed, or what is kept is better; `ignored`: nothing that is kept. */
  'reading.submit': { kind: 'stored' | 'known' | 'ignored'; listing?: string; version?: string };
  'part.load': true;
  'settings.set': true;
  'dismissal.set': true;
  'dismissal.remove': true;
  'action.record': true;
  'difference.decide': true;
  'version.pin': true;
  /** Rows removed. */
  'listing.forget': number;
  'history.clear': number;
  'proof.set': true;
  'proof.remove': true;
  'pack.set': true;
  'pack.remove': true;
  'ownRule.set': true;
  'ownRule.remove': true;
  'rulePage.keep': KeptPage;
  'rulePage.remove': true;
  'rulePage.restore': true;
  'shopCard.set': true;
  'shopCard.remove': true;
  'searchWords.set': true;
  'searchWords.remove': true;
  'pictures.measured': true;
  'lessons.read': Lesson[];
  'lesson.set': true;
  'lesson.remove': true;
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
