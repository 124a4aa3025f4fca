import type { ListingFacts } from '../facts';
import { KNOWN_BRANDS } from '../lexicon/particulars';
import { tokensOf } from './idle';
import { categoryLeaf } from './own';
import type { PartRole, TitlePart } from './roles';

/** How dear each kind of part is to a title that has to lose some: what the thing is, and by whom, goes last. */
const WORTH: Readonly<Record<PartRole, number>> = {
  brand: 100,
  core: 34,
  measure: 60,
  attribute: 56,
  people: 50,
  scene: 44,
  other: 36,
  promotion: 0,
};
const IDLE_WORTH = { promotion: 0, repeat: 2, synonym: 6, compat: 8, style: 15 } as const;
const MAIN_CORE = 100;
/** A first word that no list knows is mostly the maker's name. */
const LEADING = 30;

/** What the goods have, named by a noun of its own: "Brushless Motor". Latin titles; a second word for the goods in a Chinese one is worth less. */
const FEATURE = 40;
/** Without it nobody knows whether it fits: "for iPhone 14", "KX-200"; and whose shoes they are, said in front of them. */
const DECIDING = 62;
/** "Home" without a preposition: a search word more than a part of a title. */
const BARE_SCENE = 30;

/** Below this a part says nothing worth keeping anywhere. */
export const WORTHLESS = 5;
/** Words that promise another one. */
export const PROMISING = /^(?:with|without|for|and|or|of|in|to|by|from|the|an?|con|para|de|y|mit|für|und|avec|pour|et)$/i;
/** From here on a part is never taken out. */
export const DEAR = 100;

/** The part that says what the thing is: the one that shares most with the chosen category, else the first; undefined where none is known. */
export function mainCore(parts: readonly TitlePart[], facts: ListingFacts): TitlePart | undefined {
  const cores = parts.filter((part) => part.role === 'core' && part.idle !== 'repeat');
  const told = facts.writing === 'chinese' ? facts.recognised()?.core : undefined;
  const holding = told && cores.find((part) => part.start <= told.start && told.end <= part.end);
  if (holding) return holding;
  // A language whose goods no list of ours knows: what stands first behind the maker.
  if (cores.length === 0 && facts.writing === 'latin')
    return parts
      .slice(0, 2)
      .find(({ role, idle, words }) => role === 'other' && !idle && !PROMISING.test(words) && /^[\p{Script=Latin}\s'’-]+$/u.test(words));
  const leaf = new Set(tokensOf(categoryLeaf(facts).join(' ')));
  const shared = (part: TitlePart): number => tokensOf(part.words).filter((token) => leaf.has(token)).length;
  return cores.toSorted((a, b) => shared(b) - shared(a) || a.start - b.start)[0];
}

/** Share of what each part says that stands in front of it already, 0 to 1. */
export function echoesOf(parts: readonly TitlePart[]): ReadonlyMap<TitlePart, number> {
  const said = new Set<string>();
  return new Map(
    parts.map((part) => {
      const tokens = tokensOf(part.words);
      const again = tokens.filter((token) => said.has(token)).length;
      for (const token of tokens) said.add(token);
      return [part, tokens.length === 0 ? 0 : again / tokens.length];
    }),
  );
}

/** What each part is worth. Of two alike the one further back is worth less; what was half said before, too. */
export function worthOf(parts: readonly TitlePart[], facts: ListingFacts, echoes = echoesOf(parts)): number[] {
  const main = mainCore(parts, facts);
  return parts.map((part, index) => {
    const echo = echoes.get(part) ?? 0;
    if (part === main) return MAIN_CORE;
    if (part.idle) return IDLE_WORTH[part.idle] - index / 1000;
    if (part.role === 'brand') return echo < 1 ? WORTH.brand : IDLE_WORTH.repeat;
    if (decides(part, parts[index + 1] === main || parts[index + 2] === main)) return DECIDING - 20 * echo - index / 1000;
    const latin = facts.writing === 'latin';
    if (latin && part.role === 'core') return FEATURE - 20 * echo - index / 1000;
    if (latin && part.role === 'scene' && !/^(?:for|fits?|compatible|para|für|pour|apt[oa])\b/i.test(part.words))
      return BARE_SCENE - index / 1000;
    const leading = index === 0 && part.role === 'other' && /^\p{Lu}/u.test(part.words) ? LEADING : 0;
    return WORTH[part.role] + leading - 20 * echo - index / 1000;
  });
}

/** @param first it stands in front of the words for the goods */
function decides({ words, role }: TitlePart, first: boolean): boolean {
  if (role === 'people') return first && /^[\p{Script=Latin}'’ ]+$/u.test(words);
  if (role === 'scene')
    return /^(?:for|fits?|compatible|适用|適用|适配|兼容)/i.test(words) && (/\d/.test(words) || KNOWN_BRANDS.find(words).length > 0);
  return role === 'other' && /^(?=.*\d)(?=.*[a-z])[a-z\d]+(?:-[a-z\d]+)*$/i.test(words);
}
