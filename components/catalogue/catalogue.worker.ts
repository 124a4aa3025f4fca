import { isProblem } from '../../utils/findings/outcome';
import { type JudgedListing, listingKeys, openStore, readJudged, wholeReading } from '../../utils/history';
import { readFile, readText } from '../../utils/reports';
import { csvOf, spreadsheetOf } from '../../utils/reports/write';
import type { Sibling } from '../../utils/shop/knowledge';
import { type ListingPlan, layListings, MOST_LISTINGS, readListing, readListings } from '../../utils/shop/listing-table';
import { copiesAmong } from './copies';
import { exported } from './exporting';
import { type Candidate, judge, judgedOf, Shops, titleOf } from './judging';
import type { Judged, Order, Refused, Report } from './protocol';

/** The Worker that holds a list of products, judges each and writes out what was found. One list at a time. */
const page = self as unknown as {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(report: Report): void;
};

/** How long is worked before the page is told and orders are heard, in milliseconds. */
const SLICE = 200;
/** Listings read from the store at a time. */
const CHUNK = 200;

let rows: string[][] = [];
let plan: ListingPlan = { header: -1, names: [], columns: [], marketplace: 'unknown' };
let shops = new Shops(new Map());
let day = '';
let results: Judged[] = [];
let groups: number[][] = [];
/** Number of the order in work; one that is not the newest any more ends by itself. */
let newest = 0;

page.onmessage = ({ data }) => {
  // To open a listing or to write a file ends nothing.
  if (data.type !== 'open' && data.type !== 'write') newest += 1;
  void obey(data, newest).catch((bug: unknown) => {
    page.postMessage({ type: 'bug', message: String(bug) });
    throw bug;
  });
};

async function obey(order: Order, turn: number): Promise<void> {
  switch (order.type) {
    case 'read': {
      const { source } = order;
      const answer = typeof source === 'string' ? readText(source) : readFile(new Uint8Array(await source.arrayBuffer()));
      if (!answer.ok) return page.postMessage({ type: 'refused', error: answer.error });
      rows = answer.value.rows;
      plan = { ...layListings(rows), marketplace: plan.marketplace };
      return look(turn);
    }
    case 'settle':
      plan = { ...plan, ...order.settled };
      return look(turn);
    case 'judge':
      return judgeAll(order, turn);
    case 'open':
      return open(order.at);
    case 'write': {
      const lines = exported(results, groups, order.words);
      return page.postMessage({
        type: 'written',
        format: order.format,
        bytes: order.format === 'csv' ? csvOf(lines) : spreadsheetOf(lines),
      });
    }
    case 'stop':
  }
}

/** Goes through the whole table without judging: what can be judged of it, and what cannot. */
async function look(turn: number): Promise<void> {
  const refused: Refused = {};
  let good = 0;
  let slice = performance.now();
  for (const one of readListings(rows, plan)) {
    if ('why' in one) {
      const known = refused[one.why];
      refused[one.why] = known ? { ...known, rows: known.rows + 1 } : { rows: 1, example: one };
    } else good += 1;
    if (performance.now() - slice < SLICE) continue;
    await ordersHeard();
    if (turn !== newest) return;
    slice = performance.now();
  }
  const body = rows.slice(plan.header + 1, plan.header + 21);
  const { columns, names, marketplace } = plan;
  const samples = columns.map((_, index) => (body.find((row) => (row[index] ?? '').trim() !== '')?.[index] ?? '').trim().slice(0, 60));
  page.postMessage({
    type: 'looked',
    summary: { columns, names, marketplace, samples, rows: rows.length - plan.header - 1, good, refused },
  });
}

async function judgeAll({ from, run, day: today }: Extract<Order, { type: 'judge' }>, turn: number): Promise<void> {
  const began = performance.now();
  [day, results, groups] = [today, [], []];
  const opened = await openStore();
  if (!opened.ok && from === 'store') return page.postMessage({ type: 'shut' });
  const keys = opened.ok ? await listingKeys() : [];
  const { of, siblings } = from === 'store' ? { of: Math.min(keys.length, MOST_LISTINGS), siblings: new Map() } : inTable();
  shops = new Shops(siblings);
  let fresh: Judged[] = [];
  let slice = began;
  const tell = (): void => {
    page.postMessage({ type: 'judged', run, results: fresh, progress: { done: results.length, elapsed: performance.now() - began }, of });
    fresh = [];
  };
  tell();
  for await (const candidate of from === 'store' ? fromStore(keys) : fromTable(new Set(keys))) {
    if (turn !== newest) break;
    const shopFor = opened.ok ? await shops.of(candidate.reading) : undefined;
    const judged = judgedOf(results.length, candidate, judge(candidate, shopFor, day));
    results.push(judged);
    fresh.push(judged);
    if (performance.now() - slice < SLICE) continue;
    tell();
    await ordersHeard();
    slice = performance.now();
  }
  const how = turn === newest ? 'done' : 'stopped';
  tell();
  groups = copiesAmong(results);
  page.postMessage({ type: 'copies', run, groups });
  page.postMessage({ type: 'ended', run, how });
}

const tableKey = (row: number, { marketplace, itemId }: Candidate['reading']) =>
  itemId === undefined ? `row:${row}` : `${marketplace}:${itemId}`;

function inTable(): { of: number; siblings: Map<string, Sibling[]> } {
  const siblings = new Map<string, Sibling[]>();
  let of = 0;
  for (const one of readListings(rows, plan)) {
    if ('why' in one) continue;
    of += 1;
    const own = siblings.get(one.reading.marketplace) ?? [];
    own.push({ key: tableKey(one.row, one.reading), title: titleOf(one.reading).slice(0, 2_000) });
    siblings.set(one.reading.marketplace, own);
  }
  return { of, siblings };
}

async function* fromTable(kept: ReadonlySet<string>): AsyncGenerator<Candidate> {
  for (const one of readListings(rows, plan)) if (!('why' in one)) yield ofRow(one.row, one.reading, kept);
}

function ofRow(row: number, reading: Candidate['reading'], kept: ReadonlySet<string>): Candidate {
  const key = tableKey(row, reading);
  return { key, reading, row, ...(kept.has(key) ? { stored: key } : {}) };
}

async function* fromStore(keys: readonly string[]): AsyncGenerator<Candidate> {
  for (let start = 0; start < Math.min(keys.length, MOST_LISTINGS); start += CHUNK) {
    for (const one of await readJudged(keys.slice(start, start + CHUNK))) yield ofStored(one);
  }
}

/** A version as it counts: fields not read the last time stand as they were. */
function ofStored({ listing: { key }, version }: JudgedListing): Candidate {
  return { key, stored: key, reading: wholeReading(version) };
}

/** Judges one listing again, with all its texts. */
async function open(at: number): Promise<void> {
  const judged = results[at];
  const candidate = judged && (await again(judged));
  if (!candidate) return page.postMessage({ type: 'opened', opened: { at } });
  const shopFor = await shops.of(candidate.reading).catch(() => undefined);
  const findings = judge(candidate, shopFor, day).findings.filter(({ outcome, told }) => isProblem(outcome) && told === undefined);
  page.postMessage({ type: 'opened', opened: { at, reading: candidate.reading, findings: findings.toSorted((a, b) => b.gain - a.gain) } });
}

async function again({ row, stored }: Judged): Promise<Candidate | undefined> {
  if (row !== undefined) {
    const reading = readListing(rows[row - 1] ?? [], plan);
    return reading && { key: tableKey(row, reading), reading, row };
  }
  const [one] = await readJudged(stored === undefined ? [] : [stored]);
  return one && ofStored(one);
}

/** Lets orders that came in meanwhile be heard. */
function ordersHeard(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
