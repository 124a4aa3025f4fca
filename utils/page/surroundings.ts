import type { SaidCount } from '../reading/table';
import { levelsAround } from './around';
import { countsAt, countsInside } from './counts';
import type { Sliced } from './page-reader';
import { type Pages, pagesAt } from './pagers';
import { nameOf, titleAt } from './table-title';
import type { TablePlace } from './tables/place';

/** What is said of one table, by itself and around it. */
export interface Surroundings {
  /** The grid's own count, its totals row's, and the nearest printed ones. Counts that disagree among what stands equally near are none. */
  counts: SaidCount[];
  /** Which page of how many is shown; missing when no pager beside this table says both. */
  pages?: Pages;
  /** The table's accessible name or caption, the heading nearest above it, or the chosen tab. */
  title?: string;
}

/** Walks outward from a table once, until count, pages and title are found or the next table begins. */
export function* surroundingsOf(place: TablePlace): Sliced<Surroundings> {
  let title = nameOf(place);
  let pages: Pages | 'unsure' | undefined;
  let around: SaidCount[] | undefined;
  const inside = countsInside(place);
  for (const level of levelsAround(place)) {
    yield;
    title ??= titleAt(level);
    pages ??= pagesAt(level);
    yield;
    around ??= countsAt(level, place);
    if (title && pages && around) break;
    yield;
  }
  return {
    counts: [...inside, ...(around ?? [])],
    ...(pages && pages !== 'unsure' ? { pages } : {}),
    ...(title ? { title } : {}),
  };
}
