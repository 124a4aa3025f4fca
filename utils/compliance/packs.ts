import { fold, foldUnit } from '../text/fold';
import { numberExpression, wordsBesideNumbers } from './number-claims';
import { countOf, type Parts, partsOf, spelled, spellOut, spells, withSlots } from './phrases';
import { type BrokenEntry, type Pack, type Rule, RuleShape } from './rule';
import type { CompiledRule, Role, RuleSet } from './rule-set';
import { SOURCES } from './rules/sources';
import { Trie } from './trie';

export interface Loaded {
  zh: RuleSet;
  en: RuleSet;
  broken: readonly BrokenEntry[];
}

/** A repeated group that holds a repeat: it can take time that doubles with every character. */
const NESTED_REPEAT = /\((?:[^()\\]|\\.)*[+*](?:[^()\\]|\\.)*\)[+*{]/;

/**
 * Makes rule sets of packs. Entries that are not well formed are left out and named; the rest is loaded.
 * @param proven packs the tests have been through, whose entries are not looked at again in every panel that opens
 */
export function loadPacks(packs: readonly Pack[], proven: readonly Pack[] = []): Loaded {
  const broken: BrokenEntry[] = [];
  const seen = new Set<string>();
  const sets = { zh: emptySet(), en: emptySet() };
  for (const pack of packs) {
    for (const [at, entry] of pack.rules.entries()) {
      try {
        const rule = proven.includes(pack) ? entry : checked(entry);
        if (seen.has(rule.id)) throw new Error('id used twice');
        addRule(sets[pack.language], compile(rule, pack));
        seen.add(rule.id);
      } catch (error) {
        broken.push({ pack: pack.id, entry: entryName(entry, at), reason: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  return { ...sets, broken };
}

function emptySet(): RuleSet {
  return { trie: new Trie(), roles: [], whole: [], listing: [], rules: [], bearings: new Map() };
}

function entryName(entry: unknown, at: number): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : `#${at + 1}`;
}

function checked(entry: unknown): Rule {
  const parsed = RuleShape.safeParse(entry);
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  for (const id of parsed.data.sources) if (!SOURCES[id]) throw new Error(`unknown source ${id}`);
  tryExpressions(parsed.data);
  return parsed.data;
}

function expression(source: string, flags: string): RegExp {
  return new RegExp(withSlots(source), flags);
}

/** @throws Error naming the first expression that cannot be used */
function tryExpressions(rule: Rule): void {
  const { match, before, after } = rule;
  const sources = [
    ...('patterns' in match ? match.patterns : []),
    ...('characters' in match ? [match.characters] : []),
    ...[before, after].filter((source) => source !== undefined),
  ];
  for (const source of sources) {
    if (NESTED_REPEAT.test(source)) throw new Error(`a repeat inside a repeat: ${source}`);
    expression(source, 'u');
  }
}

/** Expressions are made when first asked for: most rules never are. */
function compile(rule: Rule, pack: Pack): CompiledRule {
  const { match } = rule;
  const once = <Value>(make: () => Value): (() => Value) => {
    let made: { value: Value } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const patterns = once(() => patternsOf(match));
  const characters = once(() => ('characters' in match ? expression(match.characters, 'gu') : undefined));
  const ignored = once(() => new Set('repeated' in match ? spellOut(match.repeated.ignored) : []));
  const missing = once(() => ('missing' in match ? spellOut(match.missing).map((phrase) => fold(phrase).text) : []));
  const before = once(() => (rule.before === undefined ? undefined : expression(`(?:${rule.before})$`, 'u')));
  const after = once(() => (rule.after === undefined ? undefined : expression(`^(?:${rule.after})`, 'u')));
  return {
    rule,
    pack,
    get patterns() {
      return patterns();
    },
    get characters() {
      return characters();
    },
    get ignored() {
      return ignored();
    },
    get missing() {
      return missing();
    },
    get before() {
      return before();
    },
    get after() {
      return after();
    },
  };
}

function patternsOf(match: Rule['match']): RegExp[] {
  if ('patterns' in match) return match.patterns.map((source) => expression(source, 'gu'));
  return 'numbers' in match ? [numberExpression(match.numbers)] : [];
}

/** Harmless phrases of more spellings than this are not each held against the terms. */
const MOST_TRIED = 8;

/** Phrases are worked out before any is added, so a broken entry leaves nothing behind. */
function addRule(set: RuleSet, compiled: CompiledRule): void {
  const { rule } = compiled;
  const added: { role: Role; parts?: Parts }[] = [];
  const spelt = (phrase: string, role: Role['role']) => {
    const { plain, text } = foldPhrase(phrase);
    const [lead, trail] = [text.search(WORD_UNIT), text.length - 1 - lastWordUnit(text)];
    added.push({ role: { rule: compiled, role, plain, text, han: ALL_HAN.test(plain), lead, trail } });
  };
  const beside = (parts: Parts) => {
    const role: Role = { rule: compiled, role: 'anchor', plain: undefined, text: undefined, han: false, lead: 0, trail: 0 };
    added.push({ role, parts: parts.map(foldedChoices) });
  };
  const all = (phrases: readonly Parts[], role: Role['role']) => {
    let ofHan: Role | undefined;
    let ofLatin: Role | undefined;
    const compared = (han: boolean): Role => ({ rule: compiled, role, plain: undefined, text: undefined, han, lead: 0, trail: 0 });
    for (const parts of phrases) {
      if (parts.every(allHan)) {
        ofHan ??= compared(true);
        added.push({ role: ofHan, parts: parts.map(foldedChoices) });
      } else if (parts.every(allMixed)) {
        ofLatin ??= compared(false);
        added.push({ role: ofLatin, parts: parts.map(foldedChoices) });
        // those of Han alone may be disguised
        const han = parts.map((choices) => (allHan(choices) ? choices : choices.filter((choice) => choice === '' || ALL_HAN.test(choice))));
        if (han.every((choices) => choices.length > 0)) {
          ofHan ??= compared(true);
          added.push({ role: ofHan, parts: han.map(foldedChoices) });
        }
      } else if (parts.every(allLatin)) {
        ofLatin ??= compared(false);
        // a part that may be left out can leave two spaces behind, so such phrases are spelt out
        const phrases =
          parts.length > 1 && parts.every((choices) => !choices.includes('')) ? [parts] : spelled(parts).map((one) => [[one]]);
        for (const phrase of phrases) added.push({ role: ofLatin, parts: phrase.map(withoutHyphens) });
      } else {
        for (const phrase of spelled(parts)) {
          // one unit alone is no phrase: it stands in too many words
          if (role === 'anchor' || phrase.length > 1) spelt(phrase, role);
          if (role === 'term' && phrase.includes('-')) spelt(phrase.replaceAll('-', ''), role);
        }
      }
    }
  };
  const terms = 'terms' in rule.match ? partsOf(rule.match.terms) : [];
  all(terms, 'term');
  if ('terms' in rule.match && added.length === 0) throw new Error(`too short: ${rule.match.terms}`);
  if ('anchors' in rule.match) all(partsOf(rule.match.anchors), 'anchor');
  if ('numbers' in rule.match) for (const parts of wordsBesideNumbers(rule.match.numbers)) beside(parts);
  const inside = rule.inside ? partsOf(rule.inside) : [];
  for (const phrase of inside) {
    const own = countOf(phrase) <= MOST_TRIED ? spelled(phrase).find((one) => terms.some((parts) => spells(parts, one))) : undefined;
    if (own !== undefined) throw new Error(`excuses its own term: ${own}`);
  }
  all(inside, 'inside');
  const values = new Map<Role, number>();
  const numberOf = (role: Role) => {
    const value = values.get(role) ?? set.roles.push(role) - 1;
    values.set(role, value);
    return value;
  };
  for (const { role, parts } of added) {
    if (parts) set.trie.addParts(parts, numberOf(role), role.role === 'anchor' ? 1 : 2);
    else set.trie.add(role.plain ?? '', numberOf(role));
  }
  set.rules.push(compiled);
  if ('characters' in rule.match || 'repeated' in rule.match) set.whole.push(compiled);
  if ('missing' in rule.match || 'contradiction' in rule.match) set.listing.push(compiled);
}

/** Choices of a few words written in many phrases: one list for all, so that the trie leads them one way. */
const lists = new Map<string, readonly string[]>();
const FEW = 24;

function shared(choices: readonly string[]): readonly string[] {
  if (choices.length === 1 || choices.length > FEW) return choices;
  const key = choices.join('/');
  const known = lists.get(key) ?? choices;
  lists.set(key, known);
  return known;
}

/** The words of a slot are folded once, however many phrases use them. */
const folded = new WeakMap<readonly string[], readonly string[]>();

function foldedChoices(choices: readonly string[]): readonly string[] {
  const known = folded.get(choices) ?? shared(choices.map((choice) => (ALL_HAN.test(choice) ? foldHan(choice) : foldPhrase(choice).plain)));
  folded.set(choices, known);
  return known;
}

const ofHan = new WeakMap<readonly string[], boolean>();

function allHan(choices: readonly string[]): boolean {
  const known = ofHan.get(choices) ?? choices.every((choice) => choice === '' || ALL_HAN.test(choice));
  ofHan.set(choices, known);
  return known;
}

const ofLatin = new WeakMap<readonly string[], boolean>();

function allLatin(choices: readonly string[]): boolean {
  const known = ofLatin.get(choices) ?? choices.every((choice) => /^[a-z0-9 -]*$/.test(choice));
  ofLatin.set(choices, known);
  return known;
}

const ofMixed = new WeakMap<readonly string[], boolean>();

/** Han, letters and digits without a gap between them. */
function allMixed(choices: readonly string[]): boolean {
  const known = ofMixed.get(choices) ?? choices.every((choice) => /^[\u3400-\u9fffa-z0-9]*$/.test(choice));
  ofMixed.set(choices, known);
  return known;
}

const unhyphened = new WeakMap<readonly string[], readonly string[]>();

/** Both ways a hyphen is read: as a gap, and as nothing. */
function withoutHyphens(choices: readonly string[]): readonly string[] {
  const known =
    unhyphened.get(choices) ??
    choices.flatMap((choice) => (choice.includes('-') ? [choice.replaceAll('-', ' '), choice.replaceAll('-', '')] : [choice]));
  unhyphened.set(choices, known);
  return known;
}

const ALL_HAN = /^[\u3400-\u9fff]+$/;
const WORD_UNIT = /[\p{L}\p{N}]/u;

function lastWordUnit(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !WORD_UNIT.test(text.charAt(at))) at--;
  return at;
}

/** Most Han stand for themselves. */
function foldHan(phrase: string): string {
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (foldUnit(code) !== code) return Array.from(phrase, (sign) => String.fromCharCode(foldUnit(sign.charCodeAt(0)) ?? 0)).join('');
  }
  return phrase;
}

/** Simplified Han, and plain words with spaces and hyphens, fold without a look at every character; that is nearly all phrases. */
function foldPhrase(phrase: string): { text: string; plain: string } {
  if (ALL_HAN.test(phrase)) {
    const plain = foldHan(phrase);
    return { text: plain, plain };
  }
  if (!/^[a-z]+(?:[ -][a-z]+)*$/.test(phrase)) return fold(phrase);
  const plain = phrase.replaceAll('-', ' ');
  return { plain, text: plain.replaceAll('l', 'i') };
}
