import { gravity, type Problem } from '../findings/outcome';
import { FoldedText } from './folded-text';
import { type Found, phrasesIn } from './gathering';
import { gateOf } from './goods';
import { endsClause, LEAVES_DOUBT, SITUATION_HOLDS } from './guards';
import { matches } from './matches';
import type { Category, GoodsClass, Proof, Situation } from './rule';
import type { Bearing, CompiledRule, RuleSet } from './rule-set';
import type { DatedSource } from './rules/sources';
import { sourceOn } from './sources';

/** What a rule needs to know of the place a text stands in. */
export interface Circumstances {
  goods: ReadonlySet<GoodsClass> | undefined;
  /** undefined = not known: rules of single marketplaces may only ask. */
  marketplace: string | undefined;
  field: string;
  day: string;
  /** Brand and registered names of the goods: a hit that is a part of one says nothing of quality (2023 guide art. 6(4)). */
  names?: readonly string[];
}

/** A rule that has something to say of a stretch of the text. */
export interface Verdict {
  rule: CompiledRule;
  start: number;
  end: number;
  /** The words hit, folded. */
  plain: string;
  outcome: Problem;
  source: DatedSource;
  disguised: boolean;
  /** Why the outcome is milder than the rule's own. */
  doubts: readonly Doubt[];
}

type Doubt = 'goods' | 'marketplace' | 'confidence' | Situation | Proof;

/** Excuses every rule of a category knows; a rule may add its own. */
const SITUATIONS_OF: Partial<Record<Category, readonly Situation[]>> = {
  absolute: ['negated', 'quoted', 'attitude', 'sourced'],
  authority: ['negated', 'quoted'],
  superstition: ['negated', 'quoted'],
  'state-symbol': ['negated', 'quoted'],
  'food-claim': ['negated', 'quoted'],
  greenwash: ['negated'],
  'origin-fake': ['negated'],
  patent: ['negated'],
  minor: ['negated'],
  medical: ['negated', 'quoted'],
  'medical-device': ['negated', 'quoted'],
  'food-health': ['negated', 'quoted'],
  cosmetics: ['negated', 'quoted'],
  'effect-guarantee': ['negated', 'quoted'],
  alcohol: ['negated', 'quoted'],
  education: ['negated', 'quoted', 'warning-notice'],
  finance: ['negated', 'quoted', 'warning-notice'],
  'review-solicitation': ['negated', 'warning-notice'],
  'fake-trade': ['negated', 'warning-notice'],
  'platform-diversion': ['negated', 'warning-notice'],
  'counterfeit-ip': ['negated', 'quoted', 'warning-notice'],
  'prohibited-goods': ['negated', 'quoted', 'warning-notice'],
  vulgar: ['negated', 'quoted'],
  disparage: ['quoted'],
  'price-fraud': ['negated', 'warning-notice'],
  'false-scarcity': ['negated'],
  'unfair-terms': ['negated'],
  infant: ['negated'],
  'disease-claim': ['negated', 'quoted'],
  'weight-loss': ['negated', 'quoted'],
  'pesticide-claim': ['negated'],
  'gov-approval': ['negated'],
  'material-safety': ['negated'],
  drug: ['negated'],
  weapons: ['negated'],
};

/** Words of books name what they are about; they promise nothing of the paper. */
const SILENT_ON_BOOKS: ReadonlySet<Category> = new Set([
  'medical',
  'medical-device',
  'food-health',
  'cosmetics',
  'superstition',
  'effect-guarantee',
  'finance',
  'disease-claim',
  'weight-loss',
  'pesticide-claim',
  'superlative',
  'promo-phrase',
  'drug',
  'weapons',
  'prohibited-goods',
  'alcohol',
  'vulgar',
] as Category[]);

/** Everything the rules say of one text, by place, gravest first where two say something of the same words. */
export function judge(text: string, set: RuleSet, circumstances: Circumstances): Verdict[] {
  const folded = new FoldedText(text);
  let known: ReturnType<typeof bearings> | undefined;
  const bearing = (rule: CompiledRule) => {
    known ??= bearings(set, circumstances);
    return known(rule);
  };
  const verdicts: Verdict[] = [];
  for (const found of phrasesIn(folded, set, (rule) => bearing(rule) !== undefined)) {
    const ground = bearing(found.rule);
    if (!ground || isNamed(text, found, circumstances.names) || !standsRight(text, found)) continue;
    const excuse = excuseOf(found);
    if (excuse === 'excused') continue;
    const place = { start: found.start, end: found.end, plain: found.folded.plain.slice(found.from, found.to) };
    verdicts.push(verdict(found.rule, ground, folded, place, found.disguised, excuse));
  }
  for (const rule of set.whole) {
    const ground = bearing(rule);
    if (!ground) continue;
    for (const { start, end } of wholeHits(rule, text))
      verdicts.push(verdict(rule, ground, folded, { start, end, plain: text.slice(start, end) }, false, []));
  }
  return verdicts.length > 1 ? withoutRepeats(verdicts) : verdicts;
}

/** Categories a name may seem to offend. */
const NAMED: ReadonlySet<Category> = new Set<Category>([
  'absolute',
  'authority',
  'superstition',
  'superlative',
  'origin-fake',
  'state-symbol',
]);

function isNamed(text: string, { rule, start, end }: Found, names: readonly string[] | undefined): boolean {
  if (!names || !NAMED.has(rule.rule.category)) return false;
  return names.some((name) => {
    const from = Math.max(0, end - name.length);
    const at = text.slice(from, start + name.length).indexOf(name);
    return at >= 0 && from + at <= start;
  });
}

/** Whether the rule is about words that stand alone, or about words among others. */
function standsRight(text: string, { rule, start, end }: Found): boolean {
  const { alone } = rule.rule;
  if (alone === undefined) return true;
  return (alone === 'only') === (endsClause(text, start - 1) && endsClause(text, end));
}

/** Which rules bear on texts in given circumstances, remembered for the texts that come after this one. */
function bearings(set: RuleSet, circumstances: Circumstances): (rule: CompiledRule) => Bearing | undefined {
  const { goods, marketplace, field, day } = circumstances;
  const key = `${goods ? [...goods].join() : '?'}|${marketplace ?? '?'}|${field}|${day}`;
  let known = set.bearings.get(key);
  if (!known) {
    if (set.bearings.size >= MOST_BEARINGS) set.bearings.clear();
    known = new Map();
    set.bearings.set(key, known);
  }
  const of = known;
  return (rule) => {
    if (!of.has(rule)) of.set(rule, bearingOf(rule, circumstances));
    return of.get(rule);
  };
}

/** Circumstances remembered at a time: the fields of a listing, or of a few. */
const MOST_BEARINGS = 100;

/** Whether a rule bears on texts in these circumstances at all. */
export function bearingOf({ rule }: CompiledRule, { goods, marketplace, field, day }: Circumstances): Bearing | undefined {
  const source = sourceOn(rule.sources, day);
  const gate = gateOf(rule, goods);
  if (!source || gate === 'closed') return undefined;
  if ((rule.from !== undefined && day < rule.from) || (rule.to !== undefined && day >= rule.to)) return undefined;
  if (goods?.has('book') && SILENT_ON_BOOKS.has(rule.category)) return undefined;
  if (rule.fields && !rule.fields.includes(field)) return undefined;
  if (rule.marketplaces && marketplace !== undefined && !rule.marketplaces.includes(marketplace)) return undefined;
  return { source, gate, marketplaceKnown: !rule.marketplaces || marketplace !== undefined };
}

function verdict(
  compiled: CompiledRule,
  ground: Bearing,
  folded: FoldedText,
  place: { start: number; end: number; plain: string },
  disguised: boolean,
  situations: readonly Situation[],
): Verdict {
  const { rule } = compiled;
  const doubts: Doubt[] = [...situations];
  let outcome: Problem = rule.outcome;
  const milder = (to: Problem, doubt?: Doubt) => {
    if (doubt) doubts.push(doubt);
    if (gravity(to) > gravity(outcome)) outcome = to;
  };
  if (situations.length > 0) milder('review');
  if (ground.gate === 'unknown') milder(rule.goods?.unknown ?? 'review', 'goods');
  if (!ground.marketplaceKnown) milder('review', 'marketplace');
  const proof = rule.proofs && folded.proof(rule.proofs);
  if (proof) milder('review', proof);
  // what is known only from memory never says fail, whatever the entry asks for
  if (ground.source.confidence === 'C') milder('review', 'confidence');
  return { rule: compiled, ...place, outcome, source: ground.source, disguised, doubts };
}

const situations = new WeakMap<CompiledRule, ReadonlySet<Situation>>();

/** The situations of its category and its own. */
function situationsOf(rule: CompiledRule): ReadonlySet<Situation> {
  const known = situations.get(rule) ?? new Set([...(SITUATIONS_OF[rule.rule.category] ?? []), ...(rule.rule.situations ?? [])]);
  situations.set(rule, known);
  return known;
}

/** Why a hit is no offence, or what leaves a doubt. */
function excuseOf({ rule, folded, from, to }: Found): 'excused' | Situation[] {
  if (rule.before?.test(folded.plain.slice(Math.max(0, from - 24), from))) return 'excused';
  if (rule.after?.test(folded.plain.slice(to, to + 24))) return 'excused';
  const doubts: Situation[] = [];
  for (const situation of situationsOf(rule)) {
    if (!SITUATION_HOLDS[situation](folded, { from, to })) continue;
    if (!LEAVES_DOUBT.has(situation)) return 'excused';
    doubts.push(situation);
  }
  return doubts;
}

function wholeHits(compiled: CompiledRule, text: string): { start: number; end: number }[] {
  const { match } = compiled.rule;
  if (compiled.characters) return matches(compiled.characters, text).map(({ start, words }) => ({ start, end: start + words.length }));
  return 'repeated' in match ? repeatedWords(text, match.repeated.most, compiled.ignored) : [];
}

/** Every occurrence of a word that stands more than `most` times. */
function repeatedWords(text: string, most: number, ignored: ReadonlySet<string>): { start: number; end: number }[] {
  const places = new Map<string, { start: number; end: number }[]>();
  for (const word of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    const key = word[0].toLowerCase();
    if (ignored.has(key) || !/\p{L}/u.test(key)) continue;
    const place = { start: word.index, end: word.index + word[0].length };
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  return [...places.values()].filter((of) => of.length > most).flat();
}

/**
 * One rule says one thing of the same words (leftmost, longest), and of two rules of one category the one that covers more speaks, unless the
 * shorter one is graver. Rules of different categories keep their overlaps.
 */
function withoutRepeats(verdicts: Verdict[]): Verdict[] {
  const sorted = verdicts.toSorted((a, b) => a.start - b.start || b.end - a.end || gravity(a.outcome) - gravity(b.outcome));
  const kept: Verdict[] = [];
  /** Kept verdicts that may still reach into the next one; a hit is short, so there are few. */
  let open: Verdict[] = [];
  for (const one of sorted) {
    open = open.filter((other) => other.end > one.start);
    const said = open.some(
      (other) =>
        other.rule === one.rule ||
        (other.rule.rule.category === one.rule.rule.category && other.end >= one.end && gravity(other.outcome) <= gravity(one.outcome)),
    );
    if (said) continue;
    kept.push(one);
    open.push(one);
  }
  return kept;
}
