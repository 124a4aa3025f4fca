import { type ImportReport, importFacts, readMappings, readRollUps, readViews, undoImport, writeMapping } from '../../utils/history';
import type { FactBatch } from '../../utils/ledger/batch';
import { localDay } from '../../utils/numbers/day';
import { type OpenReport, openReports } from '../../utils/reports/open';
import type { Mapping } from '../../utils/reports/understand';
import { askedOf } from './asked';
import { effectOf, type KeptView, spanOf, touchedViews } from './comparing';
import { factKey } from './fact-key';
import { type Hand, mappingOf, readsAlike, saidByHand, saysAnything, sharedOf } from './hand';
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
  /** What the operator has said of it, and the shop where it was said. */
  hand: Hand;
  shop?: string;
  /** As it was read last. */
  said?: Said;
  /** Of its header, where one was found. */
  signature?: string;
  facts?: { batches: readonly FactBatch[]; summary: Summary };
  stored?: ImportReport;
}

/** How often the page hears how far it is, in milliseconds. */
const NEWS = 100;
const TO_ITS_END = Number.POSITIVE_INFINITY;

const files = new Map<number, FileOrder>();
const held = new Map<string, Held>();
/** How the operator had files of a header read, before any of them is stored. */
const shared = new Map<string, Mapping>();
/** What is being read or written of a file; called off by its controller. */
const running = new Map<number, AbortController>();
/** Files that were called off while they waited. */
const calledOff = new Set<number>();
/** Files of which not all reports were found yet. */
const unfinished = new Set<number>();
let queue: Promise<void> = Promise.resolve();

page.onmessage = ({ data }) => {
  if (data.type === 'stop') {
    const work = running.get(data.file);
    if (work) work.abort();
    else calledOff.add(data.file);
    return;
  }
  if (data.type === 'read') files.set(data.file, data);
  if (data.type === 'again') calledOff.delete(data.file);
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
      return begin(order.file, 0);
    case 'again':
      return begin(order.file, order.part);
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

function placeOf(id: string): { file: number; part: number } {
  const [file = 0, part = 0] = id.split('.').map(Number);
  return { file, part };
}

function tell(file: number, part: number, state: EntryState): void {
  page.postMessage({ type: 'entry', file, part, name: held.get(idOf(file, part))?.name ?? files.get(file)?.source.name ?? '', state });
}

/** Reads a file for the first time, or goes on with what was called off. */
async function begin(file: number, part: number): Promise<void> {
  if (part === 0 && !held.has(idOf(file, part))) unfinished.add(file);
  if (calledOff.delete(file)) return page.postMessage({ type: 'stopped', file });
  await read(file, part, unfinished.has(file) ? TO_ITS_END : part);
  if (saysAnything(mappingOf(undefined, held.get(idOf(file, part))?.hand ?? {}))) await handOn(file, part);
}

/** Reads the reports of a file, from one of them to another. */
async function read(file: number, first: number, last: number): Promise<void> {
  const order = files.get(file);
  if (!order) return;
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
    tell(file, Math.max(first, part), { name: 'reading', reading: { bytes, of, rows, elapsed: now - began } });
  };
  tell(file, first, { name: 'reading', reading: { bytes: 0, of: order.source.size, rows: 0, elapsed: 0 } });
  try {
    for await (const opened of openReports([order.source], { signal: stop.signal, onProgress, language: order.language })) {
      if (stop.signal.aborted) break;
      if (part < first) {
        if (opened.ok) await drain(opened.report);
      } else if (opened.ok) await take(file, part, opened.report, order);
      else {
        held.set(idOf(file, part), { name: opened.refusal.file, hand: {} });
        tell(file, part, { name: 'refused', trouble: opened.refusal });
      }
      part += 1;
      if (part > last) break;
    }
  } finally {
    running.delete(file);
  }
  if (stop.signal.aborted) page.postMessage({ type: 'stopped', file });
  else if (last === TO_ITS_END) unfinished.delete(file);
}

async function drain(report: OpenReport): Promise<void> {
  for await (const _ of report.rows());
}

async function take(file: number, part: number, report: OpenReport, { source, today }: FileOrder): Promise<void> {
  const name = report.sheet === undefined ? report.file : `${report.file} · ${report.sheet}`;
  const { hand = {}, shop: saidShop } = held.get(idOf(file, part)) ?? {};
  const one: Held = { name, hand, ...(saidShop === undefined ? {} : { shop: saidShop }) };
  held.set(idOf(file, part), one);
  let mapping = mappingOf(undefined, hand);
  // Where the operator has shown the header, nothing is known of the one that would be found.
  const about = { name: report.file, today, ...(hand.headerRow === undefined ? {} : { mapping }) };
  const looked = await readReport(report, about, async (signature) => {
    one.signature = signature;
    mapping = mappingOf(shared.get(signature) ?? (await rememberedMapping(signature)), hand);
    return saysAnything(mapping) ? mapping : undefined;
  });
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
    one.said = { shop: one.shop ?? '', mapping };
    return tell(file, part, { name: 'puzzle', puzzle: { error, headerRow, head, said: one.said, ...opening } });
  }
  one.signature = looked.layout.signature;
  const shop = one.shop ?? (await usualShop(looked));
  await understood(file, part, looked, { shop, mapping }, opening, observedAt(source));
}

async function rememberedMapping(signature: string): Promise<Mapping | undefined> {
  const mapping = (await readMappings()).find(({ id }) => id === signature)?.mapping as Mapping | undefined;
  return mapping && sharedOf(mapping);
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
    summary: { ...opening, layout, samples, read: rest, said, key: await factKey(own, localDay(at)), effects: await effectsOf(own, at) },
  };
  one.said = said;
  tell(file, part, { name: 'ready', summary: one.facts.summary });
}

async function effectsOf(batches: readonly FactBatch[], at: number): Promise<Effect[]> {
  const views = await readViews();
  const effects: Effect[] = [];
  for (const batch of batches) {
    const span = spanOf(batch);
    if (!span) continue;
    const kept: KeptView[] = [];
    for (const row of touchedViews(batch, views)) kept.push({ row, sums: await readRollUps({ views: [row.id], ...span }) });
    effects.push(effectOf(batch, kept, at));
  }
  return effects;
}

/** What the operator says anew: another name of the shop is a name, anything else is read again, and so are the files of the same header. */
async function settle({ file, part, said }: Extract<Order, { type: 'settle' }>): Promise<void> {
  const one = held.get(idOf(file, part));
  const order = files.get(file);
  if (!one || !order) return;
  const before = one.said ?? { shop: '', mapping: { columns: {} } };
  if (said.shop !== before.shop) one.shop = said.shop;
  one.hand = saidByHand(one.hand, before.mapping, said.mapping);
  if (!one.facts || !readsAlike(before.mapping, said.mapping)) {
    delete one.facts;
    await read(file, part, part);
    return handOn(file, part);
  }
  const { layout, samples, read: rest, encoding, delimiter } = one.facts.summary;
  const opening = { ...(encoding === undefined ? {} : { encoding }), ...(delimiter === undefined ? {} : { delimiter }) };
  const looked = { kind: 'read' as const, layout, samples, read: { ...rest, batches: one.facts.batches } };
  await understood(file, part, looked, said, opening, observedAt(order.source));
}

/** Reads the other reports of the same header as this one was read by hand, except for what was said of them. */
async function handOn(file: number, part: number): Promise<void> {
  const id = idOf(file, part);
  const { signature, said } = held.get(id) ?? {};
  if (signature === undefined || !said) return;
  const holds = sharedOf(said.mapping);
  shared.set(signature, holds);
  for (const [other, one] of [...held]) {
    if (other === id || one.signature !== signature || one.stored || !one.said) continue;
    if (readsAlike(one.said.mapping, mappingOf(holds, one.hand))) continue;
    delete one.facts;
    const { file: itsFile, part: itsPart } = placeOf(other);
    await read(itsFile, itsPart, itsPart);
  }
}

async function store({ file, part, partly }: Extract<Order, { type: 'store' }>): Promise<void> {
  const one = held.get(idOf(file, part));
  const order = files.get(file);
  if (!one?.facts || !order) return;
  const { batches, summary } = one.facts;
  // Read anew since the operator pressed the button, it may ask something.
  if (askedOf(summary).length > 0 || (!partly && summary.read.refusedRows > 0)) return;
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
    return tell(file, part, {
      name: 'ready',
      summary,
      ...(written.error === 'cancelled' ? { stopped: true } : { trouble: written.error }),
    });
  }
  const mapping = sharedOf(said.mapping);
  if (saysAnything(mapping)) await writeMapping({ id: layout.signature, name: one.name, mapping, at: Date.now() });
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
    const { file, part } = placeOf(id);
    const order = files.get(file);
    if (!one.facts || one.stored || !order) continue;
    one.facts.summary = { ...one.facts.summary, effects: await effectsOf(one.facts.batches, observedAt(order.source)) };
    tell(file, part, { name: 'ready', summary: one.facts.summary });
  }
}
