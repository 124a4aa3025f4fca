import { boxAbove, boxesOf } from './prints';

/** A box taller than its rows by this many of them keeps room for rows that are not drawn. */
const ROOM = 3;
/** More rows than any screen shows: all are drawn. */
const MOST_IN_VIEW = 500;
const STEPS = 8;
const HEADERS = 'th,[role="columnheader"]';

const letters = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, '').length;

/** From the top of the first to the bottom of the last that has a height. */
function spanOf(elements: readonly Element[]): number {
  const rects = elements.map((element) => element.getBoundingClientRect()).filter(({ height }) => height > 0);
  return rects.length === 0 ? 0 : Math.max(...rects.map(({ bottom }) => bottom)) - Math.min(...rects.map(({ top }) => top));
}

/** The box of the rows keeps room by itself: an empty child, its padding, or rows put in their places one by one. */
function keepsRoom(box: Element, row: Element, room: number): boolean {
  const style = getComputedStyle(box);
  if (Math.max(Number.parseFloat(style.paddingTop), Number.parseFloat(style.paddingBottom)) > room) return true;
  const placed = getComputedStyle(row);
  if (placed.position === 'absolute' || placed.transform !== 'none') return true;
  return [...box.children].some((child) => letters(child) === 0 && child.getBoundingClientRect().height > room);
}

/**
 * Whether only the rows in view are drawn: a box that holds nothing but these rows and their headers is much taller than they are.
 * @param rows elements of the data rows of one table part, in page order
 */
export function drawsRowsInView(rows: readonly Element[]): boolean {
  const [first] = rows;
  if (rows.length > MOST_IN_VIEW) return false;
  const last = rows.at(-1);
  const ends = last && new Set(boxesOf(last));
  const holder = first && boxesOf(first).find((box) => !rows.includes(box) && ends?.has(box));
  if (!first || !holder) return false;
  const printed = [...holder.children].filter((child) => letters(child) > 0 && !child.matches('thead'));
  const drawn = spanOf(printed);
  const room = (ROOM * drawn) / Math.max(1, rows.length);
  if (drawn === 0) return false;
  if (holder.getBoundingClientRect().height - drawn > room && keepsRoom(holder, first, room)) return true;
  let box: Element | undefined = holder;
  for (let step = 0; box && step < STEPS; step += 1) {
    const headers = [...box.querySelectorAll(HEADERS)].filter((header) => !holder.contains(header));
    const rest = letters(box) - letters(holder) - headers.reduce((sum, header) => sum + letters(header), 0);
    if (rest > 0 || box.querySelectorAll('img,canvas').length > holder.querySelectorAll('img,canvas').length) return false;
    if (box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY))
      return box.scrollHeight - drawn - spanOf(headers) > room;
    box = boxAbove(box);
  }
  return false;
}
