import { totalsLabel } from '../../figures/totals';
import type { ReportLayout } from './layout';

/** A workbook leaves out the last cells of a row that are blank, and is never cut inside a row. */
const WORKBOOK = /\.xls[xm]?$/i;

/**
 * Whether the last row of a file, which has fewer cells than any other, was cut off. Sums and lines of words below a table have fewer cells too: the
 * first are called so, the second begin with words and hold next to nothing.
 */
export function looksCut(row: readonly string[], { days }: ReportLayout, name: string): boolean {
  if (WORKBOOK.test(name) || row.some((cell) => totalsLabel(cell))) return false;
  const filled = row.filter((cell) => cell.trim() !== '');
  const [first = ''] = filled;
  const numbered = /^\s*\d/.test(first);
  if (filled.length === 1) return numbered;
  return numbered || filled.length > 2 || days.kind !== 'column' || days.index > 0;
}
