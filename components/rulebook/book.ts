import type { Checker } from '../../utils/compliance';
import { spellOut } from '../../utils/compliance/phrases';
import type { Category, GoodsClass, Pack, Rule } from '../../utils/compliance/rule';
import { type DatedSource, SOURCES } from '../../utils/compliance/rules/sources';
import type { Problem } from '../../utils/findings/outcome';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { named, type Words } from '../ui/words';

/** One rule as the book prints it, in the reader's language. */
export interface Entry {
  rule: Rule;
  pack: Pack;
  title: string;
  why: string;
  category: string;
  /** All sources the rule names, the printed one first. */
  sources: readonly DatedSource[];
  /** Phrases the rule knows, spelled out; empty for rules that look for a form and not for words. */
  phrases: readonly string[];
  /** Everything a search looks in, folded. */
  haystack: string;
}

/** What the list is narrowed to; undefined = everything. */
export interface Wanted {
  query: string;
  outcome: Problem | undefined;
  category: Category | undefined;
  goods: GoodsClass | undefined;
  marketplace: MarketplaceId | undefined;
  language: Pack['language'] | undefined;
}

export const EVERYTHING: Wanted = {
  query: '',
  outcome: undefined,
  category: undefined,
  goods: undefined,
  marketplace: undefined,
  language: undefined,
};

/** Examples are written with ⟦ ⟧ around every hit. @returns the pieces in order, hits marked */
export function piecesOf(example: string): { text: string; hit: boolean }[] {
  return example
    .split(/(⟦[^⟧]*⟧)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('⟦') ? { text: piece.slice(1, -1), hit: true } : { text: piece, hit: false }));
}

/** Every rule of the packs as an entry of the book. */
export function entriesOf(packs: readonly Pack[], words: Words): Entry[] {
  return packs.flatMap((pack) => pack.rules.map((rule) => entryOf(rule, pack, words)));
}

function entryOf(rule: Rule, pack: Pack, words: Words): Entry {
  const sources = rule.sources.flatMap(versionsOf);
  const hit = piecesOf(rule.bad[0] ?? '').find((piece) => piece.hit)?.text ?? '';
  const values = { words: hit, cite: sources[0]?.cite ?? '' };
  const title = rule.says?.title ?? words.say({ id: `compliance.${rule.id}.title`, values });
  const why = rule.says?.why ?? words.say({ id: `compliance.${rule.id}.why`, values });
  const category = named(words, 'rulebook.category', rule.category);
  const phrases = phrasesOf(rule);
  const parts = [
    rule.id,
    title,
    why,
    category,
    ...sources.map(({ cite }) => cite),
    ...phrases,
    ...rule.bad.map((line) => line.replace(/[⟦⟧]/g, '')),
  ];
  return { rule, pack, title, why, category, sources, phrases, haystack: folded(parts.join('\n')) };
}

/** A source and those that took its place when the law was changed or renumbered. */
function versionsOf(id: string): DatedSource[] {
  const versions: DatedSource[] = [];
  for (let source = SOURCES[id]; source && !versions.includes(source); source = SOURCES[source.successor ?? '']) versions.push(source);
  return versions;
}

function phrasesOf({ match }: Rule): string[] {
  if ('terms' in match) return spellOut(match.terms);
  if ('numbers' in match) return spellOut(match.numbers);
  if ('missing' in match) return spellOut(match.missing);
  return [];
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Rules that would speak up if the query itself stood in a listing: how one finds the rule for a word it knows in another spelling. */
function firing(query: string, day: string, checkText: Checker['checkText']): ReadonlySet<string> {
  return new Set(['zh', 'en'].flatMap((language) => checkText(query, { language, day }).map(({ rule }) => rule)));
}

/**
 * The entries wanted, in the order of the book; those that the query itself breaks come first.
 * @param day local day YYYY-MM-DD
 */
export function find(
  entries: readonly Entry[],
  wanted: Wanted,
  day: string,
  checkText: Checker['checkText'],
): { entry: Entry; fires: boolean }[] {
  const query = wanted.query.trim();
  const words = folded(query).split(/\s+/).filter(Boolean);
  const fires = query === '' ? new Set<string>() : firing(query, day, checkText);
  return entries
    .filter((entry) => fits(entry, wanted))
    .map((entry) => ({ entry, fires: fires.has(entry.rule.id) }))
    .filter(({ entry, fires: hit }) => hit || words.every((word) => entry.haystack.includes(word)))
    .toSorted((a, b) => Number(b.fires) - Number(a.fires));
}

function fits({ rule, pack }: Entry, { outcome, category, goods, marketplace, language }: Wanted): boolean {
  if (outcome && rule.outcome !== outcome) return false;
  if (category && rule.category !== category) return false;
  if (language && pack.language !== language) return false;
  if (marketplace && rule.marketplaces && !rule.marketplaces.includes(marketplace)) return false;
  if (goods && rule.goods?.only && !rule.goods.only.includes(goods)) return false;
  return !(goods && rule.goods?.except?.includes(goods));
}
