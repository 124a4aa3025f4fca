import { READING_CAPS } from '../../reading/reading';
import type { DrawnTable, UnreadTable } from '../../reading/table';
import type { LinesNow, Sliced } from '../page-reader';
import { drawsRowsInView } from '../rows-in-view';
import { surroundingsOf } from '../surroundings';
import { readAria } from './aria';
import { collect, type Found } from './collect';
import { readDivs } from './div-grid';
import { gather } from './gather';
import { readHtml } from './html';
import { type Joined, join, type Refused } from './join';
import { createLines, type Lines } from './lines';
import { isLoading } from './loading';
import type { Line, Part } from './part';
import type { TablePlace } from './place';
import { columnsOf, rowsOf } from './rows';
import { onSurface } from './surface';

export interface TablesRead {
  tables: DrawnTable[];
  unread: UnreadTable[];
  /** Everything that draws a table, read or not. */
  elements: Element[];
  /** Everything that has to be observed to learn of changes. */
  roots: readonly (Document | ShadowRoot)[];
  linesNow: LinesNow;
}

/** Fewer worded headers than this over rows are a list, not a table. */
const FEWEST_HEADERS = 2;

interface Drawn extends Joined {
  place: TablePlace;
}

const said = (texts: readonly string[]): string[] => texts.filter((text) => text !== '').slice(0, READING_CAPS.columns);

/** The days of a month under the days of a week: a calendar somebody opened. */
function isCalendar({ columns, rows }: Pick<DrawnTable, 'columns' | 'rows'>): boolean {
  return columns.length === 7 && rows.length <= 6 && rows.every(({ cells }) => cells.every((cell) => /^(?:[12]?\d|3[01])?$/.test(cell)));
}

function* readOne(drawn: Drawn, lines: Lines): Sliced<{ table: DrawnTable; drawnBy: readonly Line[] } | UnreadTable | undefined> {
  const columns = columnsOf(drawn, lines);
  const headers = said(columns.map(({ header }) => header));
  if (headers.length < FEWEST_HEADERS) return undefined;
  if (isLoading(drawn.place)) return { reason: 'loading', headers };
  const { rows, lines: drawnBy, blank, cut } = yield* rowsOf(drawn, columns, lines);
  if (rows.length === 0) return { reason: blank > 0 ? 'loading' : 'empty', headers };
  if (isCalendar({ columns, rows })) return undefined;
  const { counts, pages, title } = yield* surroundingsOf(drawn.place);
  yield;
  const data = drawn.lines.filter(({ apart }) => !apart).map(({ element }) => element);
  // Only what the table itself declares tells of rows that are not drawn: a count beside it may be of all pages.
  const more = counts.some((count) => count.by === 'aria' && count.rows > rows.length);
  const table: DrawnTable = {
    ...(title ? { title: title.slice(0, READING_CAPS.label) } : {}),
    columns,
    rows,
    counts,
    ...(pages ? { pages } : {}),
    ...(more || drawsRowsInView(data) ? { virtual: true as const } : {}),
    ...(cut ? { cut: true as const } : {}),
  };
  return { table, drawnBy };
}

/** The lines of the rows of a table that was gathered while the operator scrolled: by their names, for most of them are not there any more. */
function linesOf({ rows }: DrawnTable, { table, drawnBy }: { table: DrawnTable; drawnBy: readonly Line[] }): (Line | undefined)[] {
  if (rows === table.rows) return [...drawnBy];
  const named = new Map(table.rows.flatMap(({ key, apart }, index) => (apart ? [] : [[key, drawnBy[index]] as const])));
  return rows.map(({ key, apart }) => (apart ? undefined : named.get(key)));
}

/** What each part said when it was begun. */
type Begun = Map<Element, string>;

function* partsOf(found: readonly Found[], wide: readonly Element[], begun: Begun): Sliced<Part[]> {
  const parts: Part[] = [];
  for (const { element, rows } of onSurface(found)) {
    yield;
    begun.set(element, element.textContent ?? '');
    parts.push(rows ? yield* readAria(element, rows) : yield* readHtml(element as HTMLTableElement));
  }
  const divs = onSurface(yield* readDivs(wide, parts));
  for (const { elements } of divs) for (const element of elements) begun.set(element, element.textContent ?? '');
  return [...parts, ...divs].sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/** Between two slices of a reading the page goes on living: a table that says something else at the end was never as it was read. */
function hasMoved(elements: readonly Element[], begun: Begun): boolean {
  return elements.some((element) => !element.isConnected || element.textContent !== begun.get(element));
}

function* attempt(document: Document, last: boolean): Sliced<TablesRead | undefined> {
  const { roots, found, wide, closed } = yield* collect(document);
  const begun: Begun = new Map();
  const joined: Joined[] = [];
  const refused: Refused[] = [];
  for (const [index, ofRoot] of found.entries()) {
    const read = join(yield* partsOf(ofRoot, wide[index] ?? [], begun));
    joined.push(...read.tables);
    refused.push(...read.refused);
  }
  const elements = [...joined.flatMap((table) => table.elements), ...refused.map(({ element }) => element)];
  const lines = createLines();
  const tables: DrawnTable[] = [];
  const lineages: { elements: readonly Element[]; lines: (Line | undefined)[] }[] = [];
  const unread: UnreadTable[] = [];
  for (const table of joined) {
    yield;
    const own = new Set(table.elements);
    const place = { elements: table.elements, others: elements.filter((element) => !own.has(element)) };
    const read = yield* readOne({ ...table, place }, lines);
    if (!read) continue;
    if (hasMoved(table.elements, begun)) {
      if (!last) return undefined;
      unread.push({ reason: 'moving', headers: said(columnsOf(table, lines).map(({ header }) => header)) });
    } else if ('reason' in read) unread.push(read);
    else {
      const gathered = gather(document, document.location?.href ?? '', tables.length, read.table);
      tables.push(gathered);
      lineages.push({ elements: table.elements, lines: linesOf(gathered, read) });
    }
  }
  for (const { element, heads, reason } of refused) {
    const headers = said(columnsOf({ heads }, lines).map(({ header }) => header));
    if (headers.length >= FEWEST_HEADERS)
      unread.push({
        reason: isLoading({ elements: [element], others: elements.filter((other) => other !== element) }) ? 'loading' : reason,
        headers,
      });
  }
  if (closed && tables.length === 0) unread.push({ reason: 'closed', headers: [] });
  return {
    tables: tables.slice(0, READING_CAPS.tables),
    unread: unread.slice(0, READING_CAPS.tables),
    elements,
    roots,
    linesNow: () => lineages.map((own) => (hasMoved(own.elements, begun) ? [] : own.lines)),
  };
}

/** The tables a page draws, as the operator sees them, and those that stand there and cannot be read. */
export function* readTables(document: Document): Sliced<TablesRead> {
  const read = (yield* attempt(document, false)) ?? (yield* attempt(document, true));
  return read ?? { tables: [], unread: [], elements: [], roots: [document], linesNow: () => [] };
}
