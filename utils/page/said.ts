import type { SaidFact } from '../reading/table';

/**
 * What the page says of its figures as a whole: dates, attribution, currency, account, filters.
 * @param tables everything that draws the page's tables; nothing inside is said of the page
 */
export function readSaid(_document: Document, _location: Pick<Location, 'search' | 'hash'>, _tables: readonly Element[]): SaidFact[] {
  return [];
}
