import { groupsOfCopies } from '../../utils/shop/near-copies';
import type { Judged } from './protocol';

/** Numbers of the listings of one marketplace whose titles are nearly the same, the largest group first. The very same titles are compared once. */
export function copiesAmong(results: readonly Pick<Judged, 'at' | 'marketplace' | 'title'>[]): number[][] {
  const groups: number[][] = [];
  for (const own of Map.groupBy(results, ({ marketplace }) => marketplace).values()) {
    const byTitle = Map.groupBy(own, ({ title }) => title.trim());
    byTitle.delete('');
    const titles = [...byTitle.keys()].map((title) => ({ title }));
    const near = groupsOfCopies(titles).map((group) => group.map(({ title }) => title));
    const joined = new Set(near.flat());
    const same = [...byTitle].flatMap(([title, listings]) => (listings.length > 1 && !joined.has(title) ? [[title]] : []));
    for (const group of [...near, ...same])
      groups.push(group.flatMap((title) => (byTitle.get(title) ?? []).map(({ at }) => at)).sort((a, b) => a - b));
  }
  return groups.sort((a, b) => b.length - a.length);
}
