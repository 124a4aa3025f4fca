import type { Sliced } from '../page-reader';
import { GRIDS, gridOf } from './aria';
import { isShown } from './visible';

/** Elements looked through for shadow roots, in all. */
const MOST_ELEMENTS = 80_000;
const AT_A_TIME = 2_000;
/** Rows of a <table>, and children of any other box, that are looked into. */
const MOST_ROWS_IN = 20;
const MOST_ALIKE = 200;
const MOST_ROOTS = 200;
const MOST_PARTS = 200;
const MOST_LINES = 5_000;
const NOT_LINES = new Set([
  'html',
  'head',
  'body',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'colgroup',
  'select',
  'svg',
  'g',
  'p',
  'a',
]);
/** A frame smaller than this holds no table worth naming. */
const WORTH_NAMING = { width: 400, height: 250 };

/** What draws tables in one root, in page order: <table>s, and elements whose rows bear the role. */
export interface Found {
  element: Element;
  /** Rows of role, in page order; undefined of a <table>. */
  rows?: Element[];
}

export interface Collected {
  /** The document, open shadow roots, documents of frames that may be entered. */
  roots: (Document | ShadowRoot)[];
  /** One list for each root: parts of one table never lie in two. */
  found: Found[][];
  /** One list for each root: elements with so many children that they may be lines of a table without roles. */
  wide: Element[][];
  /** A large frame of another origin stands in the page. */
  closed: boolean;
}

function* foundIn(root: Document | ShadowRoot): Sliced<Found[]> {
  const byGrid = new Map<Element, Element[]>();
  for (const row of root.querySelectorAll('[role="row"]:not(tr)')) {
    const grid = gridOf(row);
    if (!grid) continue;
    const rows = byGrid.get(grid);
    if (rows) rows.push(row);
    else byGrid.set(grid, [row]);
  }
  yield;
  // A grid may name its columns and have no row yet.
  for (const header of root.querySelectorAll('[role="columnheader"]:not(th)')) {
    const grid = header.closest(GRIDS);
    if (grid && grid.localName !== 'table' && !byGrid.has(grid)) byGrid.set(grid, []);
  }
  yield;
  const all: Found[] = [...byGrid].map(([element, rows]) => ({ element, rows }));
  for (const element of root.querySelectorAll('table')) all.push({ element });
  return all
    .filter(({ element }) => element.checkVisibility() && element.closest('[aria-hidden="true"]') === null)
    .sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .slice(0, MOST_PARTS);
}

/** What is in a frame; undefined where it may not be entered. */
function insideOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** Elements of a root in page order. Rows are alike: of many only the first are looked into. */
function* elementsOf(root: Document | ShadowRoot): Generator<Element, void, undefined> {
  let at: Element | null = root.firstElementChild;
  const counts: number[] = [];
  let count = 0;
  while (at) {
    yield at;
    count += 1;
    const first: Element | null = count > (at.localName === 'tr' ? MOST_ROWS_IN : MOST_ALIKE) ? null : at.firstElementChild;
    if (first) {
      counts.push(count);
      count = 0;
      at = first;
      continue;
    }
    while (at && !at.nextElementSibling) {
      at = at.parentElement;
      count = counts.pop() ?? 0;
    }
    at = at?.nextElementSibling ?? null;
  }
}

/** Everything that draws a table, wherever it may be reached. */
export function* collect(document: Document): Sliced<Collected> {
  const roots: Collected['roots'] = [document];
  const found: Found[][] = [];
  const wide: Element[][] = [];
  let closed = false;
  let budget = MOST_ELEMENTS;
  for (const root of roots) {
    found.push(yield* foundIn(root));
    const lines: Element[] = [];
    wide.push(lines);
    for (const element of elementsOf(root)) {
      budget -= 1;
      if (budget <= 0 || roots.length >= MOST_ROOTS) break;
      if (budget % AT_A_TIME === 0) yield;
      if (element.childElementCount > 2 && lines.length < MOST_LINES && !NOT_LINES.has(element.localName)) lines.push(element);
      if (element.shadowRoot) roots.push(element.shadowRoot);
      else if (element.localName === 'iframe' && isShown(element)) {
        const inner = insideOf(element as HTMLIFrameElement);
        const box = element.getBoundingClientRect();
        if (inner?.body) roots.push(inner);
        else if (!inner && box.width > WORTH_NAMING.width && box.height > WORTH_NAMING.height) closed = true;
      }
    }
  }
  return { roots, found, wide, closed };
}
