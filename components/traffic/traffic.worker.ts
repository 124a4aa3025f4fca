import { importTraffic, listingKeys, readTitles, type TrafficRow, takeBackTraffic } from '../../utils/history';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { readFile, readText } from '../../utils/reports';
import { TRAFFIC_REPORTS } from '../../utils/shop/traffic-headers';
import { layTraffic, readTraffic, type TrafficLayout, type TrafficPlan } from '../../utils/shop/traffic-table';
import { Looking } from './looking';
import type { Order, Report, Settled, Tally } from './protocol';

/** The Worker that holds a report, reads it and writes it into the history. One report at a time. */
const page = self as unknown as {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(report: Report): void;
};

/** Rows of one transaction. */
const CHUNK = 2_000;
/** How long rows are read before orders are heard, in milliseconds. */
const SLICE = 100;

let table: { rows: string[][]; name: string; today: string } | undefined;
let layout: TrafficLayout = { header: -1, names: [], assigned: {} };
let looking: Looking | undefined;
/** What the last import wrote, and what stood there before. */
let last: { at: number; ids: string[]; replaced: Map<string, TrafficRow> } | undefined;
/** Number of the order in work; one that is not the newest any more ends by itself. */
let newest = 0;

page.onmessage = ({ data }) => {
  newest += 1;
  void obey(data, newest).catch((bug: unknown) => {
    page.postMessage({ type: 'bug', message: String(bug) });
    throw bug;
  });
};

async function obey(order: Order, run: number): Promise<void> {
  switch (order.type) {
    case 'read':
      return read(order, run);
    case 'settle':
      return look(order.settled, run);
    case 'import':
      return write(run);
    case 'undo':
      return takeBack();
    case 'stop':
  }
}

async function read({ source, name, today }: Extract<Order, { type: 'read' }>, run: number): Promise<void> {
  const answer = typeof source === 'string' ? readText(source) : readFile(new Uint8Array(await source.arrayBuffer()));
  if (!answer.ok) return page.postMessage({ type: 'refused', error: answer.error });
  table = { rows: answer.value.rows, name, today };
  const marketplace = await guessMarketplace(table.rows, name);
  await look({ marketplace, assigned: {} }, run, true);
}

/** The marketplace whose report it looks most like; of several the one with most listings here. */
async function guessMarketplace(rows: readonly (readonly string[])[], name: string): Promise<MarketplaceId> {
  const keys = await listingKeys();
  const listings = (marketplace: MarketplaceId) => keys.filter((key) => key.startsWith(`${marketplace}:`)).length;
  const fitting = TRAFFIC_REPORTS.map((report) => {
    const [first = 'taobao'] = report.marketplaces;
    const laid = layTraffic(rows, first, name);
    return { report, fit: laid.report === report ? Object.keys(laid.assigned).length : 0 };
  }).sort((a, b) => b.fit - a.fit)[0];
  const among = fitting && fitting.fit > 0 ? fitting.report.marketplaces : (['taobao'] as const);
  return among.toSorted((a, b) => listings(b) - listings(a))[0] ?? 'taobao';
}

/** Reads the whole table without writing anything. @param afresh the columns are to be found out; otherwise they are as settled */
async function look(settled: Settled, run: number, afresh = false): Promise<void> {
  if (!table) return;
  const { rows, name, today } = table;
  const laid = layTraffic(rows, settled.marketplace, name);
  const anew = afresh || Object.keys(settled.assigned).length === 0;
  layout = laid;
  const plan: TrafficPlan = {
    marketplace: settled.marketplace,
    assigned: anew ? laid.assigned : settled.assigned,
    header: laid.header,
    sum: laid.report?.rows === 'sum',
    today,
    ...withDay(settled.day ?? laid.day),
    ...withCurrency(settled.currency ?? laid.report?.currency),
  };
  const titles = await readTitles(plan.marketplace);
  const found = new Looking(name, Date.now());
  let slice = performance.now();
  for (const row of readTraffic(rows, plan, (title) => titles.get(title))) {
    found.take(row);
    if (performance.now() - slice < SLICE) continue;
    await turn();
    if (run !== newest) return;
    slice = performance.now();
  }
  const known = new Set(await listingKeys());
  if (run !== newest) return;
  looking = found;
  const body = rows.slice(plan.header + 1, plan.header + 21);
  const width = Math.max(layout.names.length, ...body.map((row) => row.length), 0);
  page.postMessage({
    type: 'looked',
    summary: {
      names: Array.from({ length: width }, (_, index) => layout.names[index]?.trim() ?? ''),
      samples: Array.from(
        { length: width },
        (_, index) =>
          body
            .find((row) => (row[index] ?? '').trim() !== '')
            ?.[index]?.trim()
            .slice(0, 60) ?? '',
      ),
      rows: rows.length - plan.header - 1,
      marketplace: plan.marketplace,
      assigned: plan.assigned,
      adsOnly: layout.report?.adsOnly === true,
      good: found.rows.size,
      products: found.products.size,
      unseen: [...found.products].filter((listing) => !known.has(listing)).length,
      refused: found.refused,
      ...withDay(plan.day),
      ...withCurrency(plan.currency),
      ...(layout.report ? { report: layout.report.name } : {}),
      ...(found.from !== undefined && found.to !== undefined ? { from: found.from, to: found.to } : {}),
    },
  });
}

const withDay = (day: string | undefined) => (day === undefined ? {} : { day });
const withCurrency = (currency: string | undefined) => (currency === undefined ? {} : { currency });

/** Writes chunk by chunk; stopped, it keeps what is written and can be undone like a whole one. */
async function write(run: number): Promise<void> {
  if (!looking) return;
  const { at } = looking;
  const rows = [...looking.rows.values()];
  const tally: Tally = { done: 0, new: 0, same: 0, changed: 0 };
  const written = { at, ids: [] as string[], replaced: new Map<string, TrafficRow>() };
  last = written;
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    const answer = await importTraffic(chunk);
    if (!answer.ok) return page.postMessage({ type: 'store', error: answer.error });
    written.ids.push(...chunk.map(({ id }) => id));
    for (const row of answer.value.replaced) written.replaced.set(row.id, row);
    tally.done += chunk.length;
    tally.new += answer.value.new;
    tally.same += answer.value.same;
    tally.changed += answer.value.replaced.length;
    page.postMessage({ type: 'written', tally: { ...tally }, of: rows.length });
    await turn();
    if (run !== newest) return page.postMessage({ type: 'ended', how: 'stopped', tally });
  }
  page.postMessage({ type: 'ended', how: 'done', tally });
}

async function takeBack(): Promise<void> {
  if (!last) return;
  const { at, ids, replaced } = last;
  let rows = 0;
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    const before = chunk.flatMap((id) => replaced.get(id) ?? []);
    const answer = await takeBackTraffic(at, chunk, before);
    if (!answer.ok) return page.postMessage({ type: 'store', error: answer.error });
    rows += answer.value;
  }
  last = undefined;
  page.postMessage({ type: 'undone', rows });
}

/** Lets orders that came in meanwhile be heard. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
