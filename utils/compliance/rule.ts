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
  /** goods and words that demean people or glorify hatred (en) */
  'offensive',
  /** what the operator forbids in the own shop, whatever the law says */
  'own',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const GOODS = [
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
  'electronics',
  'toy',
  'furniture',
  'vehicle',
  'pet',
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
  /** 2016年本市首家门店: a fact of one time and place; a person decides (2023 guide art. 6(6)) */
  'dated-fact',
  /** 使用前最好先静置: how, when and how long to use it (2023 guide art. 6(2)) */
  'usage-tip',
  /** 一级能效, 特级初榨 (GB/T 23347): a grade a standard gives (2023 guide art. 6(3)) */
  'grade',
  /** part of a model, series, registered or brand name (2023 guide art. 6(4)) */
  'name',
  /** part of a measure or a specification: 0.1级, 100%聚酯纤维 */
  'numeric',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export const PROOFS = [
  'cosmetic',
  'device',
  'drug',
  'health-food',
  'patent',
  'organic',
  'standard',
  'certificate',
  'licence',
  'epa',
] as const;
export type Proof = (typeof PROOFS)[number];

const CONTRADICTIONS = ['size', 'material', 'quantity', 'origin', 'brand'] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

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
  /** phrases with `{n}` for a number, in digits or Chinese numerals, a range or a percentage: 治愈率{n}, {n}天见效 */
  z.strictObject({ numbers: phrases }),
  /** one of the phrases must stand somewhere in a listing of these goods whose description was read */
  z.strictObject({ missing: phrases }),
  /** two fields of the listing state different facts of one kind */
  z.strictObject({ contradiction: z.enum(CONTRADICTIONS) }),
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
  /** Whether the words are an offence only where nothing else stands in their part of the text (between spaces and punctuation), or never there. */
  alone: z.optional(z.enum(['only', 'never'])),
  situations: z.optional(z.array(z.enum(SITUATIONS))),
  /** Proof that turns the finding into `review` when its number stands in the same text. */
  proofs: z.optional(z.array(z.enum(PROOFS))),
  /** Lawful rewordings: hit (after folding) to replacement; `*` for any hit; '' removes the words. */
  rewordings: z.optional(z.record(z.string(), z.string())),
  /** Own examples: ⟦ ⟧ around every hit the rule must find; `goods` are the goods of the examples. */
  bad: z.array(text).check(z.minLength(1)),
  good: z.array(text).check(z.minLength(1)),
  goodsOfExamples: z.optional(text),
  /** Local days the rule holds from and up to (exclusive), where they differ from those of its sources. */
  from: z.optional(text),
  to: z.optional(text),
  /** Title and reason of a rule that is not part of the product and so has no texts in the locale files. */
  says: z.optional(z.strictObject({ title: text, why: text })),
});
export type Rule = z.infer<typeof RuleShape>;

/** Rules of one kind and language, versioned together. */
export interface Pack {
  id: string;
  language: 'zh' | 'en';
  kind: 'law' | 'platform';
  /** YYYY.MM.DD of the last change; rules/changes.ts says what changed. */
  version: string;
  rules: readonly Rule[];
}

/** An entry that was left out, and why; the rest of its pack is loaded. */
export interface BrokenEntry {
  pack: string;
  entry: string;
  reason: string;
}
