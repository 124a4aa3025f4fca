import { fold, foldUnit } from '../text/fold';
import type { Bearing } from './check';
import { numberExpression, wordsBesideNumbers } from './number-claims';
import { spellOut, withSlots } from './phrases';
import { type BrokenEntry, type Pack, type Rule, RuleShape } from './rule';
import { SOURCES } from './rules/sources';
import { Trie } from './trie';

/** What a phrase found in a text is for. */
export interface Role {
  rule: CompiledRule;
  role: 'term' | 'inside' | 'anchor';
  /** The phrase as folded. */
  plain: string;
  /** As folded, with letters drawn with digits and signs made one. */
  text: string;
  /** Signs before its first and after its last word unit, which the trie passes over. */
  lead: number;
  trail: number;
}

export interface CompiledRule {
  rule: Rule;
  pack: Pack;
  /** Its phrases as written in the pack. */
  terms: ReadonlySet<string>;
  /** Expressions of a pattern rule over the folded text. */
  patterns: readonly RegExp[];
  /** Expression over the text as typed. */
  characters: RegExp | undefined;
  ignored: ReadonlySet<string>;
  missing: readonly string[];
  before: RegExp | undefined;
  after: RegExp | undefined;
}

/** The rules of one language, ready to be asked. */
export interface RuleSet {
  trie: Trie;
  /** What the values of the trie stand for. */
  roles: Role[];
  /** Rules that look at a text as a whole instead of at phrases. */
  whole: CompiledRule[];
  /** Rules that look at a listing as a whole. */
  listing: CompiledRule[];
  rules: CompiledRule[];
  /** By circumstances: which rules bear on a text (see check.ts). */
  bearings: Map<string, Map<CompiledRule, Bearing | undefined>>;
}

export interface Loaded {
  zh: RuleSet;
  en: RuleSet;
  broken: readonly BrokenEntry[];
}

/** A repeated group that holds a repeat: it can take time that doubles with every character. */
const NESTED_REPEAT = /\((?:[^()\\]|\\.)*[+*](?:[^()\\]|\\.)*\)[+*{]/;

/** Makes rule sets of packs. Entries that are not well formed are left out and named; the rest is loaded. */
export function loadPacks(packs: readonly Pack[]): Loaded {
  const broken: BrokenEntry[] = [];
  const seen = new Set<string>();
  const sets = { zh: emptySet(), en: emptySet() };
  for (const pack of packs) {
    for (const [at, entry] of pack.rules.entries()) {
      try {
        const rule = checked(entry);
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
  return parsed.data;
}

function expression(source: string, flags: string): RegExp {
  if (NESTED_REPEAT.test(source)) throw new Error(`a repeat inside a repeat: ${source}`);
  return new RegExp(withSlots(source), flags);
}

function compile(rule: Rule, pack: Pack): CompiledRule {
  const { match } = rule;
  return {
    rule,
    pack,
    terms: new Set('terms' in match ? words(match.terms) : []),
    patterns: patternsOf(match),
    characters: 'characters' in match ? expression(match.characters, 'gu') : undefined,
    ignored: new Set('repeated' in match ? spellOut(match.repeated.ignored) : []),
    missing: 'missing' in match ? spellOut(match.missing).map((phrase) => fold(phrase).text) : [],
    before: rule.before === undefined ? undefined : expression(`(?:${rule.before})$`, 'u'),
    after: rule.after === undefined ? undefined : expression(`^(?:${rule.after})`, 'u'),
  };
}

function patternsOf(match: Rule['match']): RegExp[] {
  if ('patterns' in match) return match.patterns.map((source) => expression(source, 'gu'));
  return 'numbers' in match ? [numberExpression(match.numbers)] : [];
}

/** Phrases are worked out before any is added, so a broken entry leaves nothing behind. */
function addRule(set: RuleSet, compiled: CompiledRule): void {
  const { rule, terms } = compiled;
  const added: Role[] = [];
  const add = (phrase: string, role: Role['role']) => {
    const { plain, text } = foldPhrase(phrase);
    added.push({ rule: compiled, role, plain, text, lead: text.search(WORD_UNIT), trail: text.length - 1 - lastWordUnit(text) });
  };
  for (const term of terms) {
    add(term, 'term');
    if (term.includes('-')) add(term.replaceAll('-', ''), 'term');
  }
  if ('anchors' in rule.match) for (const anchor of spellOut(rule.match.anchors)) add(anchor, 'anchor');
  if ('numbers' in rule.match) for (const anchor of wordsBesideNumbers(rule.match.numbers)) add(anchor, 'anchor');
  for (const phrase of rule.inside ? words(rule.inside) : []) {
    if (terms.has(phrase)) throw new Error(`excuses its own term: ${phrase}`);
    add(phrase, 'inside');
  }
  for (const role of added) if (set.trie.add(role.text, set.roles.length)) set.roles.push(role);
  set.rules.push(compiled);
  if ('characters' in rule.match || 'repeated' in rule.match) set.whole.push(compiled);
  if ('missing' in rule.match || 'contradiction' in rule.match) set.listing.push(compiled);
}

const WORD_UNIT = /[\p{L}\p{N}]/u;

function lastWordUnit(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !WORD_UNIT.test(text.charAt(at))) at--;
  return at;
}

/** A single Chinese character is no phrase: it stands in too many words. */
function words(entry: string): string[] {
  const found = spellOut(entry).filter((phrase) => phrase.length > 1);
  if (found.length === 0) throw new Error(`too short: ${entry}`);
  return found;
}

/** Simplified Han, and plain words with spaces and hyphens, fold without a look at every character; that is nearly all phrases. */
function foldPhrase(phrase: string): { text: string; plain: string } {
  if (/^[\u3400-\u9fff]+$/.test(phrase)) {
    let plain = '';
    for (let at = 0; at < phrase.length; at++) plain += String.fromCharCode(foldUnit(phrase.charCodeAt(at)) ?? phrase.charCodeAt(at));
    return { text: plain, plain };
  }
  if (!/^[a-z]+(?:[ -][a-z]+)*$/.test(phrase)) return fold(phrase);
  const plain = phrase.replaceAll('-', ' ');
  return { plain, text: plain.replaceAll('l', 'i') };
}
