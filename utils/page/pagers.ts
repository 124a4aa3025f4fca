import type { TablePlace } from './tables/place';

/** Which page of how many is shown; undefined when no pager beside this table says both. */
export function pagesOf(_place: TablePlace): { now: number; of: number } | undefined {
  return undefined;
}
