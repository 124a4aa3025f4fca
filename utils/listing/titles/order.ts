import type { Writing } from '../writing';
import type { PartRole, TitlePart } from './roles';

/** How buyers read a title: Chinese names the qualities before the goods, Latin after them. */
const RANK: Readonly<Record<Writing, Readonly<Record<PartRole, number>>>> = {
  chinese: { brand: 0, attribute: 1, core: 2, other: 3, measure: 3, people: 4, scene: 5, promotion: 7 },
  latin: { brand: 0, core: 1, attribute: 2, other: 2, measure: 3, people: 4, scene: 4, promotion: 7 },
};

/** Brand, goods, qualities, measures, people, scene; other words for the goods close a Chinese title. Parts of one kind keep their order. */
export function ordered(parts: readonly TitlePart[], main: TitlePart | undefined, writing: Writing): TitlePart[] {
  const rank = (part: TitlePart): number =>
    part.role === 'core' && part !== main ? (writing === 'chinese' ? 6 : 2.5) : RANK[writing][part.role];
  return parts.toSorted((a, b) => rank(a) - rank(b));
}

/** The word for the goods right behind the brand, everything else as it stands. */
export function coreEarly(parts: readonly TitlePart[], main: TitlePart | undefined): TitlePart[] {
  if (!main) return [...parts];
  const rest = parts.filter((part) => part !== main);
  const behind = rest[0]?.role === 'brand' ? 1 : 0;
  return rest.toSpliced(behind, 0, main);
}
