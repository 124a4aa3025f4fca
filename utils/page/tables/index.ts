import { READING_CAPS } from '../../reading/reading';
import type { DrawnTable } from '../../reading/table';

const TOTAL = /(?:共|总计|total:?)\s*([\d,]{1,9})\s*(?:条|件|个|款|items|products|results)?/i;

const drawn = (element: HTMLElement): boolean => element.checkVisibility() && element.getAttribute('aria-hidden') !== 'true';

/** A header's own words, without the links and sort marks beside them. */
function headerText(header: Element): string {
  const copy = header.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('a,button,svg,i')) extra.remove();
  return (copy.textContent ?? '')
    .replace(/(?:升序|降序)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, READING_CAPS.label);
}

/** Rows that hold data: no measure rows, no operation rows that span the table, nothing hidden. */
function dataRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.rows].slice(0, READING_CAPS.rows).filter((row) => {
    const cells = [...row.cells];
    if (!drawn(row) || cells.every((cell) => cell.localName === 'th')) return false;
    if (cells.length === 1 && (cells[0]?.colSpan ?? 1) > 1) return false;
    return cells.some((cell) => cell.textContent?.trim() || cell.querySelector('img,input'));
  });
}

/** Header cells and data rows of one logical table, however many elements draw it. */
function join(tables: readonly HTMLTableElement[]): { headers: string[]; rows: HTMLTableRowElement[] }[] {
  const joined: { headers: string[]; rows: HTMLTableRowElement[] }[] = [];
  let waiting: string[] | undefined;
  for (const table of tables) {
    const headRow = [...table.rows].find((row) => row.cells.length > 1 && [...row.cells].every((cell) => cell.localName === 'th'));
    const headers = headRow ? [...headRow.cells].map(headerText) : undefined;
    const rows = dataRows(table);
    if (headers && rows.length === 0) waiting = headers;
    else if (rows.length > 0) {
      const own = headers ?? waiting;
      if (own) joined.push({ headers: own, rows });
      waiting = undefined;
    }
  }
  return joined;
}

/**
 * The tables of a list page in simple form: header and body joined where two elements draw them. A table whose rows do not have as many cells as
 * it has headers is not read: a value under the wrong header is worse than none.
 */
export function readTables(document: Document): DrawnTable[] {
  const tables = [...document.querySelectorAll('table')].filter(drawn).slice(0, READING_CAPS.tables);
  const total = TOTAL.exec((document.body?.textContent ?? '').slice(0, 200_000));
  const read: DrawnTable[] = [];
  for (const { headers, rows } of join(tables)) {
    const width = rows[0]?.cells.length ?? 0;
    while (headers.length > width && headers.at(-1) === '') headers.pop();
    if (headers.length !== width || headers.length < 2) continue;
    const same = rows.filter((row) => row.cells.length === width);
    read.push({
      columns: headers.map((header) => ({ header })),
      rows: same.map((row) => ({ cells: [...row.cells].map((cell) => cell.innerText.trim().slice(0, READING_CAPS.cell)) })),
      counts: total?.[1] ? [{ rows: Number(total[1].replaceAll(',', '')), by: 'text', text: total[0] }] : [],
    });
  }
  return read;
}
