import type { TermRow } from '../../utils/ads/analysis/terms';
import type { Source } from '../../utils/ads/source';

/** The term that a row is about: what was searched for, else the keyword. */
export function termOf({ entity }: Pick<TermRow, 'entity'>): string {
  return entity.searchTerm ?? entity.keyword ?? '';
}

/** What becomes of a term that loses: what was searched for is excluded, a keyword that was bought is paused or bid down. */
export function stoppedBy({ level }: Pick<Source, 'level'>): 'negate' | 'pause' {
  return level === 'keyword' ? 'pause' : 'negate';
}
