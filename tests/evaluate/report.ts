import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MARKETPLACES, type MarketplaceId } from '../../utils/marketplaces/ids';
import { localDay } from '../../utils/numbers/day';
import { type OpenReport, openReports } from '../../utils/reports/open';
import { type ReportRead, readerOf, type Understood, understand } from '../../utils/reports/understand';
import { CaseError, type Evaluator, type Measure } from './evaluator';

/** Rows that the columns are learnt from. */
const SAMPLE = 4_000;

/** A file that was cut or damaged on the way: what stands before that place is read. Caps and bombs are no such thing. */
const READ_SO_FAR: ReadonlySet<string> = new Set(['cut', 'quotes', 'longCell', 'damaged', 'unreadable']);

interface Found {
  report: OpenReport;
  understood: Understood;
  read: ReportRead | undefined;
}

/** The first table of a file that is a report, as the panel's Worker reads it. */
async function readReport(file: string, marketplace: MarketplaceId | undefined): Promise<Found> {
  const bytes = readFileSync(file);
  const blob = { name: path.basename(file), size: bytes.length, slice: (from: number, to: number) => new Blob([bytes.subarray(from, to)]) };
  let last: CaseError | undefined;
  let empty: Found | undefined;
  for await (const opened of openReports([blob])) {
    if (!opened.ok) {
      last = new CaseError(opened.refusal.error, `${opened.refusal.file} cannot be read as a table`);
      continue;
    }
    const found = await throughOf(opened.report, marketplace);
    const { refused } = found.report;
    const some = found.understood.ok && (found.read?.rows ?? 0) > 0;
    if (refused && !(some && READ_SO_FAR.has(refused.error))) last = new CaseError(refused.error, `refused at row ${refused.row ?? '?'}`);
    else if (some) return found;
    else if (found.understood.ok) empty ??= found;
    else last ??= new CaseError(found.understood.error, 'the columns of this file are not known');
  }
  if (empty) return empty;
  throw last ?? new CaseError('empty', 'there is no table in this file');
}

async function throughOf(report: OpenReport, marketplace: MarketplaceId | undefined): Promise<Found> {
  const about = { name: report.file, today: localDay(Date.now()), ...(marketplace ? { marketplace } : {}) };
  const sample: string[][] = [];
  let understood: Understood | undefined;
  let reader: ReturnType<typeof readerOf> | undefined;
  let number = 0;
  const begin = () => {
    understood = understand(sample, about);
    if (!understood.ok) return;
    reader = readerOf(understood.layout, about);
    for (const row of sample) reader.take(row, number++);
  };
  for await (const rows of report.rows()) {
    if (understood) {
      if (reader) for (const row of rows) reader.take(row, number++);
      continue;
    }
    for (const row of rows) sample.push(row);
    if (sample.length >= SAMPLE) begin();
  }
  if (!understood) begin();
  return { report, understood: understood ?? { ok: false, error: 'noHeader' }, read: reader?.finish() };
}

async function lineOf(file: string, marketplace: MarketplaceId | undefined): Promise<Record<string, unknown>> {
  const { report, understood, read } = await readReport(file, marketplace);
  if (!understood.ok || !read) throw new CaseError('noHeader', 'the columns of this file are not known');
  const { layout } = understood;
  return {
    profile: layout.profile,
    encoding: report.encoding ?? 'xlsx',
    headerRow: layout.headerRow,
    rows: read.rows,
    skipped: read.skipped.reduce((sum, { rows }) => sum + rows, 0),
    currency: read.currency,
    ...(read.window === null ? {} : { window: read.window }),
    ...(read.dates ? { dates: read.dates } : {}),
    totals: Object.fromEntries(
      Object.entries(read.totals).map(([name, sum]) => [name, MONEY.has(name) || sum === null ? sum : Number(sum)]),
    ),
    refused: [
      ...read.refused,
      ...(report.refused ? [{ row: (report.refused.row ?? 0) - 1, column: '', why: report.refused.error, text: '' }] : []),
      ...read.doubts.flatMap((doubt) =>
        doubt.kind === 'currencies' ? [{ column: '', why: 'currencies', text: doubt.currencies.join(' ') }] : [],
      ),
      ...read.doubts.flatMap((doubt) =>
        doubt.kind === 'damagedIds' ? [{ column: doubt.column, why: 'damagedId', text: doubt.text }] : [],
      ),
    ],
    ...(read.refusedRows > read.refused.length ? { refusedRows: read.refusedRows } : {}),
  };
}

const MONEY = new Set(['spend', 'sales']);

function isMarketplace(name: unknown): name is MarketplaceId {
  return MARKETPLACES.includes(name as MarketplaceId);
}

/** Truths of ../shared/data/reports: a figure of the tally, and what the file's own names for it are. */
type Truth = Record<string, number | null>;

/** What a truth says in the words of index.json and truth.json. */
function expectedOf(truth: Readonly<Record<string, unknown>>): Truth {
  const names = {
    spend: 'spend',
    gmv: 'sales',
    sales: 'sales',
    clicks: 'clicks',
    impressions: 'impressions',
    impr: 'impressions',
    orders: 'orders',
    units: 'units',
    rows: 'rows',
    header_row: 'headerRow',
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, own]) => {
      const value = truth[name];
      return typeof value === 'number' || value === null ? [[own, value] as const] : [];
    }),
  );
}

interface Listed {
  file: string;
  marketplace?: string;
  expect?: Record<string, unknown>;
}

/** "amazon.in" and "shopee.vn" name the marketplace and its country. */
const PLACES: readonly (readonly [RegExp, MarketplaceId])[] = [
  [/mercadoli[bv]re/, 'mercadolibre'],
  [/tiktok/, 'tiktok_shop'],
  ...MARKETPLACES.map((id) => [new RegExp(`^${id}`), id] as const),
];

function placeOf(name: string | undefined): MarketplaceId | undefined {
  return name === undefined ? undefined : PLACES.find(([pattern]) => pattern.test(name))?.[1];
}

async function measure(data: string): Promise<Measure[]> {
  const index = path.join(data, 'reports/index.json');
  if (!existsSync(index)) return [{ set: 'report files', absent: true }];
  const { files } = JSON.parse(readFileSync(index, 'utf8')) as { files: readonly Listed[] };
  const truths = JSON.parse(readFileSync(path.join(data, 'reports/truth.json'), 'utf8')) as ({ file: string } & Record<string, unknown>)[];
  let right = 0;
  let figures = 0;
  let rightFiles = 0;
  let cases = 0;
  for (const { file, marketplace, expect } of files) {
    const truth = expect ?? truths.find((one) => file.endsWith(one.file));
    if (!truth) continue;
    cases += 1;
    const expected = expectedOf(truth);
    let line: Record<string, unknown> = {};
    try {
      line = await lineOf(path.join(data, 'reports', file), placeOf(marketplace));
    } catch (error) {
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    const totals = (line.totals ?? {}) as Record<string, unknown>;
    const wrong = Object.entries(expected).filter(([name, value]) => {
      const own = name in totals ? totals[name] : line[name];
      return value === null ? own !== null : own === null || own === undefined || Math.abs(Number(own) - value) > 0.005;
    });
    for (const [name, value] of wrong) process.stderr.write(`${file}: ${name} is ${totals[name] ?? line[name]}, not ${value}\n`);
    figures += Object.keys(expected).length;
    right += Object.keys(expected).length - wrong.length;
    if (wrong.length === 0) rightFiles += 1;
  }
  return [{ set: 'report files', cases, figures: { 'totals right': `${right}/${figures}`, 'files right': `${rightFiles}/${cases}` } }];
}

/** `npm run evaluate -- report`: a file in, what it is and its exact sums out. */
export const evaluator: Evaluator = {
  open: () =>
    Promise.resolve({
      async one(input, folder) {
        const { file, marketplace } = input;
        if (typeof file !== 'string') throw new CaseError('badCase', '`file` is not a text');
        const full = path.resolve(folder, file);
        if (!existsSync(full)) throw new CaseError('noFile', `There is no file ${file}.`);
        return lineOf(full, isMarketplace(marketplace) ? marketplace : undefined);
      },
      close: () => Promise.resolve(),
    }),
  measure,
};
