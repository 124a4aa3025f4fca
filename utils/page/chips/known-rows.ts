import type { Reading } from '../../reading/reading';
import { rowKey, textKey } from '../../reading/row-key';
import type { LinesNow } from '../page-reader';

/** A row of a table as it stands in the page. */
export interface StandingRow {
  /** The elements that draw its cells, in the columns' order. */
  cells: readonly (Element | undefined)[];
  headers: readonly string[];
  /** The cell beside whose words a chip stands. */
  anchor: Element;
  /** All its elements say; what the reading's name was told by. */
  said: string;
  /** rowKey() of what it says now; undefined where that was never read, or stands for two. */
  key: string | undefined;
  /** The page has changed something in it since it was looked at. */
  stirred: boolean;
}

/** The rows that were read, found again by everything they say: never by their place. */
export interface KnownRows {
  /** Takes over what draws the rows of a reading; nothing may have happened in the page since `linesNow` was called. */
  take(reading: Pick<Reading, 'tables'>, lines: ReturnType<LinesNow>): void;
  rows(): readonly StandingRow[];
  /** Looks again at what a row says. @returns its name */
  look(row: StandingRow): string | undefined;
  /** The row that an element belongs to, itself or what it lies in. */
  around(node: Node | null): StandingRow | undefined;
  /** Whether rows lie in this element. */
  holdsRows(node: Node): boolean;
}

/** Rows looked after; of longer tables the rest has no chips. */
const MOST_ROWS = 5_000;
const MOST_TEXTS = 20_000;
/** Pixels of a cell that has room for a whole chip beside its words, and of one that has it for the verdict alone. */
const ROOMY = 110;
const NARROW = 60;
const CLIMB = 24;
const FILLED = 'input:not([type="checkbox"]):not([type="radio"]),select,textarea';

/** Everything said by what draws a row, shown or not, and what is filled into it: as texts and nothing else, so that it can be asked for often. */
function saidBy(cells: readonly (Element | undefined)[]): string {
  return cells.map((cell) => (cell ? (cell.textContent ?? '') + filledIn(cell) + withinRoots(cell, 0) : '')).join('\u001f');
}

function filledIn(cell: Element): string {
  if (cell.getElementsByTagName('*').length === 0) return '';
  return [...cell.querySelectorAll<HTMLInputElement>(FILLED)].map(({ value }) => `\u001e${value}`).join('');
}

/** A cell without a word of its own may have them in shadow roots. */
function withinRoots(cell: Element, depth: number): string {
  if (depth > 4 || (cell.textContent ?? '').trim() !== '') return '';
  const roots = [cell, ...cell.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return roots
    .map((root) => `${root.textContent ?? ''}${[...root.children].map((child) => withinRoots(child, depth + 1)).join('')}`)
    .join('');
}

/** The first column of words that is wide enough for a chip beside them; else a wide one of anything; else a narrow one of words. */
function anchorColumn(cells: readonly (Element | undefined)[]): number {
  const first = (least: number, worded: boolean) =>
    cells.findIndex(
      (cell) => cell !== undefined && (!worded || /\p{L}{2}/u.test(cell.textContent ?? '')) && cell.getBoundingClientRect().width >= least,
    );
  const choices = [first(ROOMY, true), first(ROOMY, false), first(NARROW, true)];
  return choices.find((column) => column >= 0) ?? -1;
}

/** What a node lies in, out of shadow roots too. */
function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

export function createKnownRows(): KnownRows {
  let rows: StandingRow[] = [];
  let owners = new WeakMap<Node, StandingRow>();
  let containers = new WeakSet<Node>();
  /** The name of what rows of this table were seen to say; null = two rows of different names say it. */
  const names = new Map<string, string | null>();

  function name(said: string, key: string): void {
    const text = textKey(said);
    const known = names.get(text);
    if (names.size >= MOST_TEXTS) names.clear();
    names.set(text, known === undefined || known === key ? key : null);
  }

  function own(row: StandingRow, line: Element): void {
    const parts = [line, ...row.cells.filter((cell) => cell !== undefined)];
    for (const part of parts) owners.set(part, row);
    for (const part of parts)
      for (let at = parentOf(part); at && !containers.has(at); at = parentOf(at)) if (!owners.has(at)) containers.add(at);
  }

  return {
    take({ tables }, lines) {
      rows = [];
      owners = new WeakMap();
      containers = new WeakSet();
      // A text that stood for two names may be told apart again by this reading.
      for (const [text, key] of names) if (key === null) names.delete(text);
      for (const [place, table] of tables.entries()) {
        const drawn = lines[place] ?? [];
        const first = drawn.find((line) => line && !line.apart);
        const column = first ? anchorColumn(first.cells) : -1;
        const headers = table.columns.map(({ header }) => header);
        for (const [index, row] of table.rows.entries()) {
          const line = drawn[index];
          const anchor = line?.cells[column];
          if (!line || !anchor || line.apart || row.apart) continue;
          if (rows.length >= MOST_ROWS) return;
          const said = saidBy(line.cells);
          const key = rowKey(table, row);
          name(said, key);
          const standing: StandingRow = { cells: line.cells, headers, anchor, said, key, stirred: false };
          rows.push(standing);
          own(standing, line.element);
        }
      }
      for (const row of rows) row.key = names.get(textKey(row.said)) ?? undefined;
    },
    rows: () => rows,
    look(row) {
      row.stirred = false;
      if (row.cells.some((cell) => cell !== undefined && !cell.isConnected)) return undefined;
      const said = saidBy(row.cells);
      if (said !== row.said) {
        row.said = said;
        row.key = names.get(textKey(said)) ?? undefined;
      }
      return row.key;
    },
    around(node) {
      let at = node;
      for (let step = 0; at && step < CLIMB; step += 1, at = parentOf(at)) {
        const row = owners.get(at);
        if (row) return row;
      }
      return undefined;
    },
    holdsRows: (node) => containers.has(node),
  };
}
