import type { SaidCount } from '../reading/table';
import type { TablePlace } from './tables/place';

/** The counts the page prints or declares for this table; none when what stands around it disagrees. */
export function countsOf(_place: TablePlace): SaidCount[] {
  return [];
}
