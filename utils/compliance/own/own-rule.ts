import * as z from 'zod/mini';
import { MARKETPLACES } from '../../marketplaces/ids';
import { GOODS } from '../rule';

const line = z.string().check(z.minLength(1), z.maxLength(200));
const sentence = z.string().check(z.minLength(1), z.maxLength(500));
const phrases = z.array(line).check(z.maxLength(200));
const examples = z.array(sentence).check(z.maxLength(50));

/**
 * A rule as the operator fills it in, phrase by phrase and without a sign of the rule language except `{a/b}` for alternatives and `{n}` for a
 * number. rule-of-own.ts makes an entry of the rule language of it.
 */
export const OwnRuleShape = z.strictObject({
  id: z.string().check(z.regex(/^own-[a-z0-9]{6,40}$/)),
  /** What is wrong, in one line. */
  title: sentence,
  why: sentence,
  outcome: z.enum(['fail', 'warn', 'review']),
  words: phrases.check(z.minLength(1)),
  /** Disguised spellings are looked for too. */
  disguised: z.boolean(),
  /** Where it holds; empty = everywhere, all goods. */
  marketplaces: z.array(z.enum(MARKETPLACES)),
  goods: z.array(z.enum(GOODS)),
  /** Silent where the words are denied or part of a title: 不含…, 《…》. */
  denied: z.boolean(),
  /** Longer harmless phrases the words may be part of. */
  inside: phrases,
  /** Silent directly after (before) one of these. */
  before: phrases,
  after: phrases,
  /** Examples: the words to be found between ⟦ ⟧, and sentences that must stay silent. */
  bad: examples,
  good: examples,
});
export type OwnRule = z.infer<typeof OwnRuleShape>;
