import type { TermRow } from '../../utils/ads/analysis/terms';

/** The term that a row is about: what was searched for, else the keyword. */
export function termOf({ entity }: Pick<TermRow, 'entity'>): string {
  return entity.searchTerm ?? entity.keyword ?? '';
}
