import type { Figures, FigureTable } from '../../utils/figures/figures';
import type { Reading } from '../../utils/reading/reading';
import type { PageTruth, TruthCell, TruthTable } from '../pages/centre';
import { UNKNOWN_COLUMN } from '../pages/redesign';

type Words = Readonly<Record<string, string>>;
type Cell = TruthCell | undefined;

interface Share {
  right: number;
  all: number;
}

/** How a reading of one page compares with its truth. */
export interface Verdict {
  fields: Share;
  cells: Share;
  metrics: Share;
  /** Complete, number of rows said, doubts, days, attribution, currency. */
  flags: Share;
  cards: Share;
  /** Values that are there and are not true: the one thing that must never happen. */
  wrong: string[];
  /** Values that are true and were not read. */
  missed: string[];
  /** Other faults: page kind, flags, metrics. */
  faults: string[];
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
const same = (one: string, two: string): boolean => plain(one) === plain(two);
const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

function equal(read: Cell, truth: TruthCell): boolean {
  if (read === undefined) return false;
  if (read === null || truth === null) return read === truth;
  if (typeof read === 'number' && typeof truth === 'number') return Math.abs(read - truth) <= 1e-9 * Math.max(1, Math.abs(truth));
  if (Array.isArray(read) && Array.isArray(truth)) return equal(read[0], truth[0]) && equal(read[1], truth[1]);
  return same(String(read), String(truth));
}

class Judge {
  readonly verdict: Verdict = {
    fields: { right: 0, all: 0 },
    cells: { right: 0, all: 0 },
    metrics: { right: 0, all: 0 },
    flags: { right: 0, all: 0 },
    cards: { right: 0, all: 0 },
    wrong: [],
    missed: [],
    faults: [],
  };

  value(kind: 'fields' | 'cells' | 'cards', where: string, read: Cell, truth: TruthCell, right = equal(read, truth)): void {
    const share = this.verdict[kind];
    share.all += 1;
    if (right) share.right += 1;
    else if (read === undefined || (read === null && truth !== null)) this.verdict.missed.push(`${where}: expected ${show(truth)}`);
    else this.verdict.wrong.push(`${where}: expected ${show(truth)}, got ${show(read)}`);
  }

  fact(kind: 'flags' | 'metrics', where: string, right: boolean, told: string): void {
    this.verdict[kind].all += 1;
    if (right) this.verdict[kind].right += 1;
    else this.verdict.faults.push(`${where}: ${told}`);
  }
}

const amount = (text: string): number =>
  Number(
    (/\d[\d.,\s]*/.exec(text.normalize('NFKC'))?.[0] ?? '')
      .replace(/[.,](\d{1,2})\s*$/, '·$1')
      .replace(/[.,\s]/g, '')
      .replace('·', '.'),
  );

function judgeFields(judge: Judge, reading: Reading, { fields = {}, limits = {}, noOthers, pageKind }: PageTruth, words: Words): void {
  const entries = (name: string) => reading.fields.filter(({ field }) => field === name);
  for (const [name, truth] of Object.entries(fields)) {
    const read = entries(name);
    if (typeof truth === 'string') {
      const text = read[0]?.text;
      const right =
        text !== undefined && (pageKind === 'public-product' && name === 'price' ? amount(text) === amount(truth) : same(text, truth));
      judge.value('fields', name, text, truth, right);
    } else if (Array.isArray(truth)) {
      const texts = read.flatMap(({ images, text }) => images?.map(({ src }) => src) ?? [text]);
      truth.forEach((item, place) => {
        judge.value('fields', `${name} ${place + 1}`, texts[place], item);
      });
      if (texts.length > truth.length)
        judge.verdict.wrong.push(`${name}: ${texts.length - truth.length} more than there are: ${show(texts.slice(truth.length))}`);
    } else {
      for (const [label, value] of Object.entries(truth)) {
        const found = read.find((entry) => same(entry.name ?? '', label) || same(entry.name ?? '', words[label] ?? label));
        judge.value('fields', `${name} ${label}`, found?.text, value);
      }
    }
  }
  for (const [name, max] of Object.entries(limits)) {
    const limit = entries(name).find((entry) => entry.limit)?.limit?.max;
    judge.fact('flags', `limit of ${name}`, limit === max, `expected ${max}, got ${show(limit)}`);
  }
  if (!noOthers) return;
  for (const { field, text } of reading.fields)
    if (!(field in fields) && field !== 'attributes' && field !== 'sku' && text.trim() !== '')
      judge.verdict.wrong.push(`${field}: no such field, got ${show(text)}`);
}

/** Tables read to true tables, by the headers they share. */
function pair(read: readonly FigureTable[], truths: readonly TruthTable[], words: Words): Map<TruthTable, FigureTable> {
  const pairs = new Map<TruthTable, FigureTable>();
  const left = new Set(read);
  for (const truth of truths) {
    let best: { table: FigureTable; shared: number } | undefined;
    for (const table of left) {
      const headers = new Set(table.columns.map(({ header }) => plain(header)));
      const shared = truth.columns.filter(({ header }) => headers.has(plain(words[header] ?? header))).length;
      if (shared > (best?.shared ?? 0)) best = { table, shared };
    }
    if (!best) continue;
    left.delete(best.table);
    pairs.set(truth, best.table);
  }
  return pairs;
}

function judgeTable(judge: Judge, read: FigureTable, truth: TruthTable, words: Words): void {
  const taken = new Set<number>();
  const places = truth.columns.map(({ header }) => {
    const printed = plain(words[header] ?? header);
    const place = read.columns.findIndex((column, index) => !taken.has(index) && plain(column.header) === printed);
    if (place >= 0) taken.add(place);
    return place < 0 ? undefined : place;
  });
  const lead = places.findIndex((place, index) => place !== undefined && typeof truth.rows[0]?.[index] === 'string');
  const leadPlace = places[lead];
  const byPlace = read.rows.length === truth.rows.length;
  const used = new Set<number>();
  truth.rows.forEach((row, index) => {
    const found = byPlace
      ? index
      : read.rows.findIndex((cells, at) => !used.has(at) && leadPlace !== undefined && equal(cells[leadPlace], row[lead] ?? null));
    if (found >= 0) used.add(found);
    const cells = read.rows[found];
    if (!cells && truth.virtual) return;
    row.forEach((value, column) => {
      const place = places[column];
      if (place === undefined && truth.virtual) return;
      judge.value(
        'cells',
        `row ${index + 1} “${truth.columns[column]?.header}”`,
        cells && place !== undefined ? cells[place] : undefined,
        value,
      );
    });
  });
  read.rows.forEach((cells, index) => {
    if (!used.has(index)) judge.verdict.wrong.push(`a row that is none: ${show(cells)}`);
  });
  if (truth.virtual && read.rows.length === 0) judge.verdict.missed.push('no row of a table that draws only some');
  truth.totals?.forEach((value, column) => {
    const place = places[column];
    if (typeof value !== 'number' || (place === undefined && truth.virtual)) return;
    judge.value('cells', `totals “${truth.columns[column]?.header}”`, place === undefined ? undefined : read.totals?.[place], value);
  });
  truth.columns.forEach(({ header, metric }, column) => {
    const place = places[column];
    if (metric === undefined || place === undefined) return;
    const own = read.columns[place]?.metric;
    judge.fact('metrics', `metric of “${words[header] ?? header}”`, own === metric, `expected ${metric}, got ${show(own)}`);
  });
  judge.fact('flags', 'complete', read.complete === truth.complete, `expected ${truth.complete}`);
  judge.fact(
    'flags',
    'expectedRows',
    read.expectedRows === truth.expectedRows,
    `expected ${show(truth.expectedRows)}, got ${show(read.expectedRows)}`,
  );
  const doubts = read.doubts.map(({ kind }) => kind);
  const right = truth.disagrees === undefined ? doubts.length === 0 : doubts.includes(truth.disagrees);
  judge.fact('flags', 'doubts', right, `expected ${truth.disagrees ?? 'none'}, got ${show(read.doubts)}`);
}

function judgeRest(judge: Judge, figures: Figures, truth: PageTruth, words: Words): void {
  for (const { label, value, metric } of truth.cards ?? []) {
    const card = figures.cards.find((candidate) => same(candidate.label, words[label] ?? label));
    judge.value('cards', `card “${label}”`, card?.value, value);
    if (metric !== undefined && card)
      judge.fact('metrics', `metric of card “${label}”`, card.metric === metric, `expected ${metric}, got ${show(card.metric)}`);
  }
  const { window, attribution, currency } = truth;
  if (window) {
    const right = figures.window?.from === window.from && figures.window.to === window.to;
    judge.fact('flags', 'days', right, `expected ${show(window)}, got ${show(figures.window)}`);
  }
  if (attribution) {
    const { days, basis, dayOf } = figures.attribution ?? {};
    const right = days === attribution.days && (attribution.basis ?? basis) === basis && (attribution.dayOf ?? dayOf) === dayOf;
    judge.fact('flags', 'attribution', right, `expected ${show(attribution)}, got ${show(figures.attribution)}`);
  }
  if (currency) judge.fact('flags', 'currency', figures.currency === currency, `expected ${currency}, got ${show(figures.currency)}`);
}

/**
 * Compares what was read of a page with what is true of it: fields by name, cells by header and row. The unknown column of a redesign is ignored.
 * @param words labels and headers as this variant of the page prints them, where they are not those of the truth
 */
export function judge(reading: Reading, figures: Figures, truth: PageTruth, words: Words = {}): Verdict {
  const judging = new Judge();
  const { verdict } = judging;
  if (reading.marketplace !== truth.marketplace)
    verdict.faults.push(`marketplace: expected ${truth.marketplace}, got ${reading.marketplace}`);
  if (reading.pageKind !== truth.pageKind) verdict.faults.push(`page kind: expected ${truth.pageKind}, got ${reading.pageKind}`);
  judgeFields(judging, reading, truth, words);
  const pairs = pair(figures.tables, truth.tables, words);
  for (const table of truth.tables) {
    const read = pairs.get(table);
    if (read) judgeTable(judging, read, table, words);
    else if (!table.virtual) {
      const unread = figures.unread.map(({ reason }) => reason).join();
      for (const row of table.rows)
        for (const [column, value] of row.entries())
          judging.value('cells', `table not read (${unread}) “${table.columns[column]?.header}”`, undefined, value, false);
    } else verdict.missed.push('table not read');
  }
  const known = new Set(pairs.values());
  const tablePage = ['listing-list', 'ad-report', 'shop-report'].includes(truth.pageKind);
  for (const table of figures.tables) {
    const headers = table.columns
      .map(({ header }) => header)
      .filter((header) => header !== UNKNOWN_COLUMN.zh[0] && header !== UNKNOWN_COLUMN.en[0]);
    if (tablePage && !known.has(table) && table.rows.length > 0) verdict.wrong.push(`a table that is none: ${headers.join(' | ')}`);
  }
  judgeRest(judging, figures, truth, words);
  const whole = JSON.stringify({ ...reading, url: '' });
  for (const text of truth.never ?? [])
    if (whole.includes(JSON.stringify(text).slice(1, -1))) verdict.wrong.push(`must not be in the reading: ${text}`);
  return verdict;
}
