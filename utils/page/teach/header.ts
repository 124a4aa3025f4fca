import { LESSON_CAPS } from '../../reading/lesson';
import { READING_CAPS } from '../../reading/reading';
import { isText } from '../rows';
import type { Scan } from '../scan';

const CELL = 'td,[role="cell"],[role="gridcell"]';
const HEADER = 'th,[role="columnheader"]';

/** Words of a header or cell on one line. */
function wordsOf(scan: Scan, element: Element): string {
  return scan
    .inside(element)
    .filter(isText)
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

/**
 * The header over a cell that was pointed at: the nearest above it whose middle stands over the cell, whichever of the grid's tables it is in.
 * Also for a header that was pointed at itself. undefined outside tables, and where no header has words.
 */
export function headerOf(scan: Scan, element: Element): { header: string; text: string } | undefined {
  const own = element.closest(HEADER);
  if (own) return said(scan, own, own);
  const cell = element.closest(CELL);
  if (!cell) return undefined;
  // A form laid out by a table has no headers, and is no table.
  const box = cell.getBoundingClientRect();
  const middle = (box.left + box.right) / 2;
  let nearest: { element: Element; bottom: number } | undefined;
  for (const root of scan.roots) {
    for (const header of root.querySelectorAll(HEADER)) {
      const { left, right, bottom } = header.getBoundingClientRect();
      if (left > middle || right < middle || bottom > box.top + 2 || (nearest && nearest.bottom >= bottom)) continue;
      if (wordsOf(scan, header) !== '') nearest = { element: header, bottom };
    }
  }
  return nearest && said(scan, nearest.element, cell);
}

function said(scan: Scan, header: Element, cell: Element): { header: string; text: string } | undefined {
  const words = wordsOf(scan, header).slice(0, LESSON_CAPS.text);
  return words === '' ? undefined : { header: words, text: header === cell ? '' : wordsOf(scan, cell).slice(0, READING_CAPS.cell) };
}
