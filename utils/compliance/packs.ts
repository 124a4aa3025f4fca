import { fold } from '../text/fold';
import { numberExpression } from './number-claims';
import { addRule } from './phrase-roles';
import { spellOut, withSlots } from './phrases';
import { type BrokenEntry, type Pack, type Rule, RuleShape } from './rule';
import type { CompiledRule, RuleSet } from './rule-set';
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
