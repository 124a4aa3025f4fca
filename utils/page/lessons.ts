import type { Address, Located } from '../marketplaces/locate';
import type { PagePattern } from '../marketplaces/marketplace';
import { holdsAt, type Lesson, patternSource } from '../reading/lesson';
import type { Parts } from './parts';

/** Takes these lessons for all there are: pages that were taught are told by their address from now on. */
export function learn(parts: Parts, lessons: readonly Lesson[]): void {
  parts.untaught ??= parts.marketplaces;
  parts.lessons = lessons;
  parts.marketplaces = parts.untaught.map((marketplace) => {
    const taught = lessons.flatMap((lesson) => (lesson.place.marketplace === marketplace.id ? (pageOf(lesson) ?? []) : []));
    return taught.length > 0 ? { ...marketplace, pages: [...marketplace.pages, ...taught] } : marketplace;
  });
}

/** Its own pages come first, so that a lesson never changes what a known page is. */
function pageOf({ place, teaches }: Lesson): PagePattern | undefined {
  if (teaches.kind !== 'page') return undefined;
  return {
    kind: place.pageKind,
    host: place.host,
    path: `${patternSource(place.path)}/?$`,
    ...(place.hash === undefined ? {} : { hash: `${patternSource(place.hash)}(?:$|[/?&={])` }),
    marker: [teaches.marker],
  };
}

/** The lessons that hold on this very page: about its values, and the one it is known by. */
export function lessonsFor({ lessons = [], untaught = [] }: Parts, address: Address, located: Located | undefined): readonly Lesson[] {
  if (!located) return [];
  const known = untaught.some(({ pages }) => pages.includes(located.page));
  return lessons.filter(
    ({ place, teaches }) =>
      !(known && teaches.kind === 'page') &&
      place.marketplace === located.marketplace.id &&
      place.pageKind === located.page.kind &&
      holdsAt(place, address),
  );
}
