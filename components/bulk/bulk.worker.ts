import { rulesInForce } from '../../utils/compliance/own/stored';
import { readFile, readText, type Sheet, type Table, tableOf, textColumns } from '../../utils/reports';
import { csvOf, spreadsheetOf } from '../../utils/reports/write';
import { type CellResult, charactersIn, checkTable, type Plan } from './checking';
import type { Order, Report } from './protocol';

/** The Worker that holds a table, checks it and writes it out again. One table at a time. */
const page = self as unknown as {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(report: Report): void;
};

/** How long a slice of work may take before the page is told and orders are heard, in milliseconds. */
const SLICE = 250;

let sheet: Sheet | undefined;
let table: Table = { columns: [], rows: [], header: undefined };
/** Rows the last check has come through. */
let checked = 0;
/** Number of the check that is wanted; one that is not ends by itself. */
let wanted = 0;

page.onmessage = ({ data }) => {
  void obey(data).catch((bug: unknown) => {
    page.postMessage({ type: 'bug', message: String(bug) });
    throw bug;
  });
};

async function obey(order: Order): Promise<void> {
  switch (order.type) {
    case 'read':
      wanted = 0;
      return read(order.source);
    case 'header':
      return lay(order.headed);
    case 'check':
      wanted = order.run;
      return check(order.plan, order.run);
    case 'stop':
      wanted = 0;
      return;
    case 'write': {
      const rows = written(order);
      const bytes = order.format === 'csv' ? csvOf(rows) : spreadsheetOf(rows);
      return page.postMessage({ type: 'written', format: order.format, bytes });
    }
  }
}

async function read(source: File | string): Promise<void> {
  const answer = typeof source === 'string' ? readText(source) : readFile(new Uint8Array(await source.arrayBuffer()));
  if (!answer.ok) return page.postMessage({ type: 'refused', error: answer.error });
  sheet = answer.value;
  lay(undefined);
}

function lay(headed: boolean | undefined): void {
  if (!sheet) return;
  table = tableOf(sheet.rows, headed);
  const { columns, header, rows } = table;
  const { rows: _, ...how } = sheet;
  page.postMessage({ type: 'table', summary: { columns, header, rows: rows.length, wording: textColumns(columns), ...how } });
}

async function check(plan: Plan, run: number): Promise<void> {
  const began = performance.now();
  const { checkText } = rulesInForce(plan.kept.added).checker;
  const all = Math.max(1, charactersIn(table, plan.columns));
  let results: CellResult[] = [];
  let slice = began;
  checked = 0;
  for (const { rows, characters, found } of checkTable(table, plan, checkText)) {
    checked = rows;
    if (found) results.push(found);
    const now = performance.now();
    if (now - slice < SLICE) continue;
    page.postMessage({ type: 'found', run, results, progress: { rows, share: characters / all, elapsed: now - began } });
    results = [];
    await turn();
    if (run !== wanted) return page.postMessage({ type: 'ended', run, how: 'stopped' });
    slice = performance.now();
  }
  page.postMessage({ type: 'found', run, results, progress: { rows: checked, share: 1, elapsed: performance.now() - began } });
  page.postMessage({ type: 'ended', run, how: 'done' });
}

/** Lets orders that came in meanwhile be heard. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The table as it was, with what the check says behind each row. */
function* written({ titles, notes, otherwise, unchecked }: Extract<Order, { type: 'write' }>): Generator<readonly string[]> {
  const { columns, rows } = table;
  const behind = new Map(notes);
  yield [...columns.map(({ name }) => name), ...titles];
  for (const [index, row] of rows.entries()) {
    const cells = columns.map((_, column) => row[column] ?? '');
    yield [...cells, ...(behind.get(index) ?? (index < checked ? otherwise : unchecked))];
  }
}
