import type { TablePlace } from './tables/place';

/** The table's accessible name or caption, the heading nearest above it, or the chosen tab. */
export function titleOf(_place: TablePlace): string | undefined {
  return undefined;
}
