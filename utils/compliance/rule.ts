import * as z from 'zod/mini';

/** The names findings are grouped and measured under: one name an offence, whatever the article. */
const CATEGORIES = [
  'absolute',
  'authority',
  'state-symbol',
  'superstition',
  'medical',
  'medical-device',
  'food-health',
  'food-claim',
  'infant',
  'cosmetics',
  'effect-guarantee',
  'alcohol',
  'education',
  'finance',
  'real-estate',
  'seed-vet-pesticide',
  'patent',
  'origin-fake',
  'price-fraud',
  'false-scarcity',
  'review-solicitation',
  'fake-trade',
  'platform-diversion',
  'unfair-terms',
  'disparage',
  'counterfeit-ip',
  'prohibited-goods',
  'vulgar',
  'minor',
  'greenwash',
  'green-claim',
  'disease-claim',
  'weight-loss',
  'pesticide-claim',
  'gov-approval',
  'made-in',
  'native-claim',
  'material-safety',
  'superlative',
  'promo-phrase',
  'guarantee',
  'title-format',
  'title-repeat',
  'placeholder',
  'drug',
  'weapons',
] as const;
export type Category = (typeof CATEGORIES)[number];

const GOODS = [
  'food',
  'health-food',
  'drug',
  'device',
  'cosmetics',
  'oral-care',
  'infant-formula',
  'infant',
  'alcohol',
  'tobacco',
  'education',
  'finance',
  'collectible',
  'jewelry',
  'book',
  'software',
  'farming',
  'pest-control',
  'clothing',
  'adult',
  'service',
  'real-estate',
  'appliance',
  'other',
] as const;
export type GoodsClass = (typeof GOODS)[number];

/** Situations in which the words are no offence. Each is looked for at the hit itself or in its own clause, never in a window around it. */
const SITUATIONS = [
  /** 不做好评返现, does not cure: denied directly before the words */
  'negated',
  /** 《…》: part of the title of a work */
  'quoted',
  /** 追求极致是我们的目标: attitude, aim or wish of the seller (2023 guide art. 5) */
  'attitude',
  /** 我们家系列中最厚: compared with the seller's own goods only (2023 guide art. 6(1)) */
  'own-range',
  /** 谨防加微信诈骗: a warning of fraud */
  'warning-notice',
  /** words with year, scope and named source: a person decides (2023 guide art. 6(6)) */
  'sourced',
] as const;
export type Situation = (typeof SITUATIONS)[number];

const PROOFS = ['cosmetic', 'device', 'drug', 'health-food', 'patent', 'organic', 'standard', 'certificate', 'licence', 'epa'] as const;
export type Proof = (typeof PROOFS)[number];

const text = z.string().check(z.minLength(1));
/** Phrases divided by `|`; `{a/b/}` are alternatives, `{name}` is a slot of slots.ts. */
const phrases = text;

const Matcher = z.union([
  /** the phrases themselves, every spelling of them */
  z.strictObject({ terms: phrases }),
  /** expressions over the folded text, tried only where one of the anchor words stands */
  z.strictObject({ anchors: phrases, patterns: z.array(text).check(z.minLength(1)) }),
  /** characters a place does not allow: an expression over the text as typed */
  z.strictObject({ characters: text }),
  /** a word used more often than `most`; `ignored` words do not count */
  z.strictObject({ repeated: z.strictObject({ most: z.number(), ignored: phrases }) }),
  /** one of the phrases must stand in the text */
  z.strictObject({ missing: phrases }),
]);

const Problems = z.enum(['fail', 'warn', 'review']);

/** One offence with all its spellings. */
export const RuleShape = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(?:-[a-z0-9]+)+$/)),
  category: z.enum(CATEGORIES),
  /** What may follow from it: `outcome` says how sure the words alone are, `risk` how dear it is if they are what they seem. */
  outcome: Problems,
  risk: z.enum(['high', 'medium', 'low']),
  match: Matcher,
  /** Ids of sources.ts; the first is printed. */
  sources: z.array(text).check(z.minLength(1)),
  marketplaces: z.optional(z.array(text)),
  fields: z.optional(z.array(text)),
  /** Goods the rule is for, or is not for. Unknown goods turn its findings into `review`. */
  goods: z.optional(
    z.strictObject({ only: z.optional(z.array(z.enum(GOODS))), except: z.optional(z.array(z.enum(GOODS))), unknown: z.optional(Problems) }),
  ),
  /** Its words are known to be written in disguise: signs between, like-sounding characters, pinyin, digits for letters. */
  disguised: z.optional(z.boolean()),
  /** Longer phrases of which a hit may be a part: 招财猫 for 招财. The phrase must cover the hit. */
  inside: z.optional(phrases),
  /** Expressions that excuse a hit when they match directly before (after) it. */
  before: z.optional(text),
  after: z.optional(text),
  situations: z.optional(z.array(z.enum(SITUATIONS))),
  /** Proof that turns the finding into `review` when its number stands in the same text. */
  proofs: z.optional(z.array(z.enum(PROOFS))),
  /** Lawful rewordings: hit (after folding) to replacement; `*` for any hit; '' removes the words. */
  rewordings: z.optional(z.record(z.string(), z.string())),
  /** Own examples: ⟦ ⟧ around every hit the rule must find; `goods` are the goods of the examples. */
  bad: z.array(text).check(z.minLength(1)),
  good: z.array(text).check(z.minLength(1)),
  goodsOfExamples: z.optional(text),
});
export type Rule = z.infer<typeof RuleShape>;

/** Rules of one kind and language, versioned together. */
export interface Pack {
  id: string;
  language: 'zh' | 'en';
  kind: 'law' | 'platform';
  rules: readonly Rule[];
}

/** An entry that was left out, and why; the rest of its pack is loaded. */
export interface BrokenEntry {
  pack: string;
  entry: string;
  reason: string;
}
