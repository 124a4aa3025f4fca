import type { Gate } from './goods';
import type { Pack, Rule } from './rule';
import type { DatedSource } from './rules/sources';
import type { Trie } from './trie';

/** On what ground a rule bears on a text. */
export interface Bearing {
  source: DatedSource;
  gate: Gate;
  marketplaceKnown: boolean;
}

/** What a phrase found in a text is for. */
export interface Role {
  rule: CompiledRule;
  role: 'term' | 'inside' | 'anchor';
  /** The phrase as folded; undefined for phrases of Han, whose units the walk has compared. */
  plain: string | undefined;
  /** As folded, with letters drawn with digits and signs made one. */
  text: string | undefined;
  /** All of it is Han. */
  han: boolean;
  /** Signs before its first and after its last word unit, which the trie passes over. */
  lead: number;
  trail: number;
}

export interface CompiledRule {
  rule: Rule;
  pack: Pack;
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
