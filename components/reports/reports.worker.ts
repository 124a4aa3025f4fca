import { type ImportReport, importFacts, readMappings, readRollUps, readViews, undoImport, writeMapping } from '../../utils/history';
import type { FactBatch } from '../../utils/ledger/batch';
import { localDay } from '../../utils/numbers/day';
import { type OpenReport, openReports } from '../../utils/reports/open';
import type { About, Mapping } from '../../utils/reports/understand';
import { effectOf, type KeptView, spanOf, touchedViews } from './comparing';
import { factKey } from './fact-key';
import type { Effect, EntryState, Order, Reading, Report, Said, Summary } from './protocol';
import { type Looked, readReport } from './reading';

/** The Worker that reads reports, holds what they say and writes it into the ledger: file after file, each all or nothing. */
const page = self as unknown as {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(report: Report): void;
};

/** A file as it was handed in. */
interface FileOrder {
  source: File;
  today: string;
  language: string;
}

/** A report that was read: its facts wait here until they are stored or put away. */
interface Held {
  name: string;
  said: Said | undefined;
  facts?: { batches: readonly FactBatch[]; summary: Summary };
  stored?: ImportReport;
}

/** How often the page hears how far it is, in milliseconds. */
const NEWS = 100;

const files = new Map<number, FileOrder>();
const held = new Map<string, Held>();
/** What is being read or written of a file; called off by its controller. */
const running = new Map<number, AbortController>();
let queue: Promise<void> = Promise.resolve();

page.onmessage = ({ data }) => {
  if (data.type === 'stop') {
    const work = running.get(data.file);
    if (work) work.abort();
    else files.delete(data.file);
    return;
  }
  if (data.type === 'read') files.set(data.file, data);
  queue = queue
    .then(() => obey(data))
    .catch((bug: unknown) => {
      page.postMessage({ type: 'bug', message: String(bug) });
      throw bug;
    });
};

async function obey(order: Exclude<Order, { type: 'stop' }>): Promise<void> {
  switch (order.type) {
    case 'read':
      return read(order.file);
    case 'settle':
      return settle(order);
    case 'store':
      return store(order);
    case 'undo':
      return undo(order.key);
    case 'forget':
      held.delete(idOf(order.file, order.part));
  }
}

const idOf = (file: number, part: number): string => `${file}.${part}`;

function tell(file: number, part: number, state: EntryState): void {
  page.postMessage({ type: 'entry', file, part, name: held.get(idOf(file, part))?.name ?? files.get(file)?.source.name ?? '', state });
}

/** Reads all reports of a file. @param only one of them alone */
async function read(file: number, only?: number): Promise<void> {
  const order = files.get(file);
  if (!order) return page.postMessage({ type: 'gone', file });
  const stop = new AbortController();
  running.set(file, stop);
  const began = performance.now();
  let part = 0;
  let told = began;
  const onProgress = (reading: Omit<Reading, 'elapsed'>): void => {
    const now = performance.now();
    if (now - told < NEWS) return;
    told = now;
    const { bytes, of, rows } = reading;
    tell(file, only ?? part, { name: 'reading', reading: { bytes, of, rows, elapsed: now - began } });
  };
  tell(file, only ?? 0, { name: 'reading', reading: { bytes: 0, of: order.source.size, rows: 0, elapsed: 0 } });
  try {
    for await (const opened of openReports([order.source], { signal: stop.signal, onProgress, language: order.language })) {
      if (stop.signal.aborted) break;
      if (!opened.ok) {
        held.set(idOf(file, part), { name: opened.refusal.file, said: undefined });
        tell(file, part, { name: 'refused', trouble: opened.refusal });
      } else if (only === undefined || only === part) await take(file, part, opened.report, order);
      else await drain(opened.report);
      part += 1;
      if (only !== undefined && part > only) break;
    }
  } finally {
    running.delete(file);
  }
  if (stop.signal.aborted) page.postMessage({ type: 'gone', file });
}

async function drain(report: OpenReport): Promise<void> {
  for await (const _ of report.rows());
}

async function take(file: number, part: number, report: OpenReport, { source, today }: FileOrder): Promise<void> {
  const name = report.sheet === undefined ? report.file : `${report.file} · ${report.sheet}`;
  const said = held.get(idOf(file, part))?.said;
  const one: Held = { name, said };
  held.set(idOf(file, part), one);
  let remembered: Mapping | undefined;
  const about: About = { name: report.file, today, ...(said ? { mapping: said.mapping } : {}) };
  const looked = await readReport(report, about, async (signature) => {
    remembered = (await readMappings()).find(({ id }) => id === signature)?.mapping as Mapping | undefined;
    return remembered;
  });
  const mapping = said?.mapping ?? remembered ?? { columns: {} };
  const opening = {
    ...(report.encoding === undefined ? {} : { encoding: report.encoding }),
    ...(report.delimiter === undefined ? {} : { delimiter: report.delimiter }),
  };
  if (looked.kind === 'refused') {
    if (looked.trouble.error !== 'stopped') tell(file, part, { name: 'refused', trouble: looked.trouble });
    return;
  }
  if (looked.kind === 'puzzle') {
    const { error, headerRow, head } = looked;
    return tell(file, part, { name: 'puzzle', puzzle: { error, headerRow, head, said: { shop: said?.shop ?? '', mapping }, ...opening } });
  }
  const shop = said?.shop ?? (await usualShop(looked));
  await understood(file, part, looked, { shop, mapping }, opening, observedAt(source));
}

/** The shop that a report is of where the operator has not said: as the file names it, else the one that this marketplace was imported for. */
async function usualShop({ layout }: Extract<Looked, { kind: 'read' }>): Promise<string> {
  if (layout.shop !== '') return layout.shop;
  const shops = new Set((await readViews()).flatMap(({ source }) => (source.marketplace === layout.marketplace ? [source.shop] : [])));
  const [only] = shops;
  return shops.size === 1 && only !== undefined ? only : '';
}

/** A download is as old as its file. */
const observedAt = ({ lastModified }: File): number => Math.min(lastModified || Date.now(), Date.now());

async function understood(
  file: number,
  part: number,
  { layout, read, samples }: Extract<Looked, { kind: 'read' }>,
  said: Said,
  opening: Pick<Summary, 'encoding' | 'delimiter'>,
  at: number,
): Promise<void> {
  const one = held.get(idOf(file, part));
  if (!one) return;
  const { batches, ...rest } = read;
  const own = batches.map((batch) => ({ ...batch, source: { ...batch.source, shop: said.shop } }));
  one.facts = {
    batches: own,
    summary: { ...opening, layout, samples, read: rest, said, key: await factKey(own, localDay(at)), effects: await effectsOf(own) },
  };
  one.said = said;
  tell(file, part, { name: 'ready', summary: one.facts.summary });
}

async function effectsOf(batches: readonly FactBatch[]): Promise<Effect[]> {
  const views = await readViews();
  const effects: Effect[] = [];
  for (const batch of batches) {
    const span = spanOf(batch);
    if (!span) continue;
    const kept: KeptView[] = [];
    for (const row of touchedViews(batch, views)) kept.push({ row, sums: await readRollUps({ views: [row.id], ...span }) });
    effects.push(effectOf(batch, kept));
  }
  return effects;
}

/** What the operator says anew: another name of the shop is a name, anything else is read again. */
async function settle({ file, part, said }: Extract<Order, { type: 'settle' }>): Promise<void> {
  const one = held.get(idOf(file, part));
  const order = files.get(file);
  if (!one || !order) return;
  const before = one.said;
  one.said = said;
  if (!one.facts || !before || JSON.stringify(before.mapping) !== JSON.stringify(said.mapping)) return read(file, part);
  const { layout, samples, read: rest, encoding, delimiter } = one.facts.summary;
  const opening = { ...(encoding === undefined ? {} : { encoding }), ...(delimiter === undefined ? {} : { delimiter }) };
  const looked = { kind: 'read' as const, layout, samples, read: { ...rest, batches: one.facts.batches } };
  await understood(file, part, looked, said, opening, observedAt(order.source));
}

async function store({ file, part, partly }: Extract<Order, { type: 'store' }>): Promise<void> {
  const one = held.get(idOf(file, part));
  const order = files.get(file);
  if (!one?.facts || !order) return;
  const { batches, summary } = one.facts;
  const { key, said, layout } = summary;
  const stop = new AbortController();
  running.set(file, stop);
  tell(file, part, { name: 'storing', summary, share: 0 });
  let told = performance.now();
  const onProgress = (share: number): void => {
    if (performance.now() - told < NEWS) return;
    told = performance.now();
    tell(file, part, { name: 'storing', summary, share });
  };
  const observation = { key, name: one.name, kind: 'file' as const, observedAt: observedAt(order.source), complete: !partly };
  const written = await importFacts(observation, batches, { onProgress, signal: stop.signal });
  running.delete(file);
  if (!written.ok) {
    return tell(file, part, { name: 'ready', summary, ...(written.error === 'cancelled' ? {} : { trouble: written.error }) });
  }
  if (hasSaid(said.mapping)) {
    await writeMapping({ id: layout.signature, name: one.name, mapping: lasting(said.mapping), at: Date.now() });
  }
  one.stored = written.value;
  tell(file, part, { name: 'stored', summary, report: written.value });
  await refresh();
}

/** Takes an import back; a report that is still here can be stored again. */
async function undo(key: string): Promise<void> {
  const undone = await undoImport(key);
  if (undone.ok) for (const one of held.values()) if (one.stored?.key === key) delete one.stored;
  page.postMessage({ type: 'undone', key, ...(undone.ok ? {} : { error: undone.error }) });
  await refresh();
}

/** The ledger has changed: what the reports here would do to it is worked out anew. */
async function refresh(): Promise<void> {
  for (const [id, one] of held) {
    if (!one.facts || one.stored) continue;
    one.facts.summary = { ...one.facts.summary, effects: await effectsOf(one.facts.batches) };
    const [file = 0, part = 0] = id.split('.').map(Number);
    tell(file, part, { name: 'ready', summary: one.facts.summary });
  }
}

/** The days of a file are its own: the next file of the same columns is of other days. */
function lasting({ period: _, ...mapping }: Mapping): Mapping {
  return mapping;
}

function hasSaid(mapping: Mapping): boolean {
  const { columns, ...others } = lasting(mapping);
  return Object.keys(columns).length > 0 || Object.keys(others).length > 0;
}
