import type { DrawnCard } from '../reading/table';

/**
 * Figures outside tables: a label, then its value within a few lines.
 * @param tables everything that draws the page's tables; nothing inside is a card
 */
export function readCards(_document: Document, _tables: readonly Element[]): DrawnCard[] {
  return [];
}
