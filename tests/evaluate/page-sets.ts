import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { figuresOf } from '../../utils/figures';
import type { Reading } from '../../utils/reading/reading';
import { judge, type Verdict } from '../page/judge';
import type { PageTruth } from '../pages/centre';
import type { Measure, Session } from './evaluator';

/** Reads pages in a real browser with the extension. */
export interface PageSession extends Session {
  /** The reading itself, before it is made a line; undefined where no reader answered. */
  read(input: Record<string, unknown>, folder: string): Promise<Reading | undefined>;
}

/** What the index of ../shared/data/pages knows of a public page, by field. */
interface Known {
  file: string;
  ground_truth?: { url?: string; sku?: string[]; brand?: string[]; price?: string[] };
  measured?: { title?: string; titleLen?: number; bullets?: number };
}

const amount = (text: unknown): string =>
  typeof text === 'string'
    ? (/\d[\d.,\s]*/.exec(text)?.[0] ?? '')
        .replace(/[.,](\d{1,2})\s*$/, '·$1')
        .replace(/[.,\s]/g, '')
        .replace('·', '.')
    : '';

function checks(known: Known, line: Record<string, unknown>): Map<string, 'right' | 'wrong' | 'missing'> {
  const fields = line.fields as Record<string, unknown>;
  const result = new Map<string, 'right' | 'wrong' | 'missing'>();
  const decide = (field: string, value: unknown, right: boolean) =>
    result.set(field, right ? 'right' : value === undefined ? 'missing' : 'wrong');
  const { ground_truth: truth, measured } = known;
  if (truth?.sku) decide('itemId', line.itemId, truth.sku.includes(String(line.itemId)));
  if (truth?.price?.length === 1) decide('price', fields.price, Number(amount(fields.price)) === Number(truth.price[0]));
  const title = measured?.title?.replace(/^Details about\s+/, '');
  if (title) decide('title', fields.title, fields.title === title);
  if (measured?.bullets) decide('bullets', fields.bullet, (fields.bullet as string[] | undefined)?.length === measured.bullets);
  return result;
}

async function publicPages(session: Session, folder: string): Promise<Measure> {
  const index = path.join(folder, 'index.json');
  if (!existsSync(index)) return { set: 'pages/public', absent: true };
  const all = (JSON.parse(readFileSync(index, 'utf8')) as Known[]).filter(({ ground_truth }) => ground_truth?.url);
  const count = { right: 0, wrong: 0, missing: 0 };
  const wrong: string[] = [];
  for (const known of all) {
    const line = await session.one({ url: known.ground_truth?.url, html: known.file }, folder);
    for (const [field, outcome] of checks(known, line)) {
      count[outcome] += 1;
      if (outcome === 'wrong') wrong.push(`${field} of ${known.file}`);
    }
  }
  const total = count.right + count.wrong + count.missing;
  const figures = { 'fields right': `${count.right}/${total}`, wrong: String(count.wrong), 'not read': String(count.missing) };
  return { set: 'pages/public', cases: all.length, figures: wrong.length > 0 ? { ...figures, 'wrong ones': wrong.join(', ') } : figures };
}

/**
 * The replicas of ../shared/data/pages: where each would stand, and what its own comment and its markup say of it: rows of data, what the page says
 * there are, whether that is all of them (absent: it does not tell).
 */
const REPLICAS: readonly { file: string; url: string; pageKind: string; rows?: number; expectedRows?: number; complete?: boolean }[] = [
  {
    file: 'cn/doudian-list.html',
    url: 'https://fxg.jinritemai.com/ffa/g/list',
    pageKind: 'listing-list',
    rows: 2,
    expectedRows: 2,
    complete: true,
  },
  { file: 'cn/pdd-goods-list.html', url: 'https://mms.pinduoduo.com/goods/goods_list', pageKind: 'listing-list', rows: 2, complete: false },
  {
    file: 'cn/pdd-yingxiao-report.html',
    url: 'https://yingxiao.pinduoduo.com/goods/report/promotion/overView?beginDate=2026-06-17&endDate=2026-06-23',
    pageKind: 'ad-report',
    rows: 2,
    complete: false,
  },
  {
    file: 'cn/qianchuan-uniprom.html',
    url: 'https://qianchuan.jinritemai.com/uni-prom?aavid=1',
    pageKind: 'ad-report',
    rows: 2,
    expectedRows: 2,
    complete: true,
  },
  { file: 'cn/sycm-table.html', url: 'https://sycm.taobao.com/cc/item_rank', pageKind: 'shop-report', rows: 1 },
  {
    file: 'cn/wanxiangtai-report.html',
    url: 'https://one.alimama.com/index.html#!/report/campaign',
    pageKind: 'ad-report',
    rows: 2,
    complete: true,
  },
  {
    file: 'intl/amz-ads-aggrid.html',
    url: 'https://advertising.amazon.com/campaign-manager?entityId=ENTITY1',
    pageKind: 'ad-report',
    rows: 13,
    expectedRows: 146,
    complete: false,
  },
  { file: 'cn/taobao-publish.html', url: 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1', pageKind: 'listing-editor' },
  { file: 'cn/doudian-create.html', url: 'https://fxg.jinritemai.com/ffa/g/create?product_id=1', pageKind: 'listing-editor' },
  { file: 'cn/weixin-shop-edit.html', url: 'https://store.weixin.qq.com/shop/goods/entry?productId=1', pageKind: 'listing-editor' },
  {
    file: 'intl/amz-listing-editor.html',
    url: 'https://sellercentral.amazon.com/abis/listing/edit?sku=A1&asin=B000000000',
    pageKind: 'listing-editor',
  },
];

interface Line {
  pageKind: string;
  fields: Record<string, unknown>;
  limits: Record<string, number>;
  tables: { columns: { metric?: string }[]; rows: unknown[]; complete: boolean; expectedRows?: number }[];
  coverage: { read: number; expected: number };
}

async function replicas(session: Session, folder: string): Promise<Measure> {
  const present = REPLICAS.filter(({ file }) => existsSync(path.join(folder, file)));
  if (present.length === 0) return { set: 'pages/replicas', absent: true };
  const tables = present.filter(({ rows }) => rows !== undefined);
  const count = { kinds: 0, rows: 0, complete: 0, said: 0, metrics: 0, columns: 0, fields: 0, limits: 0, read: 0, expected: 0 };
  const off: string[] = [];
  for (const { file, url, pageKind, rows, expectedRows, complete } of present) {
    const line = (await session.one({ url, html: file }, folder)) as unknown as Line;
    if (line.pageKind === pageKind) count.kinds += 1;
    else off.push(`${file} is ${line.pageKind}`);
    if (rows === undefined) {
      count.fields += Object.keys(line.fields).length;
      count.limits += Object.keys(line.limits).length;
      count.read += line.coverage.read;
      count.expected += line.coverage.expected;
      continue;
    }
    const [table] = line.tables;
    if (line.tables.length === 1 && table?.rows.length === rows) count.rows += 1;
    else off.push(`${file} has ${line.tables.map((read) => read.rows.length).join('+') || 'no'} rows`);
    count.columns += table?.columns.length ?? 0;
    count.metrics += table?.columns.filter(({ metric }) => metric !== undefined).length ?? 0;
    if (complete === undefined) continue;
    count.said += 1;
    if (table && table.complete === complete && table.expectedRows === expectedRows) count.complete += 1;
    else off.push(`${file}: complete ${table?.complete}, expected ${table?.expectedRows}`);
  }
  return {
    set: 'pages/replicas',
    cases: present.length,
    figures: {
      'page kinds': `${count.kinds}/${present.length}`,
      'tables with all rows': `${count.rows}/${tables.length}`,
      'completeness right': `${count.complete}/${count.said}`,
      'columns with a metric': `${count.metrics}/${count.columns}`,
      'fields read': `${count.read}/${count.expected}`,
      limits: String(count.limits),
      ...(off.length > 0 ? { off: off.join('; ') } : {}),
    },
  };
}

/** Right of all, over every page. */
function share(verdicts: readonly Verdict[], kind: 'fields' | 'cells' | 'metrics' | 'flags' | 'cards'): string {
  const all = verdicts.reduce((sum, verdict) => sum + verdict[kind].all, 0);
  return all === 0 ? 'none' : `${verdicts.reduce((sum, verdict) => sum + verdict[kind].right, 0)}/${all}`;
}

function told(verdicts: readonly Verdict[]): Record<string, string> {
  const wrong = verdicts.flatMap((verdict) => verdict.wrong);
  return {
    fields: share(verdicts, 'fields'),
    cells: share(verdicts, 'cells'),
    cards: share(verdicts, 'cards'),
    metrics: share(verdicts, 'metrics'),
    flags: share(verdicts, 'flags'),
    wrong: String(wrong.length),
    ...(wrong.length > 0 ? { 'wrong ones': wrong.slice(0, 10).join('; ') } : {}),
  };
}

interface TruthCase extends Record<string, unknown> {
  id: string;
  truth?: PageTruth;
}

/** Every *.jsonl beside the pages whose cases carry a `truth`, in the shape of tests/pages/centre.ts. */
async function truths(session: PageSession, folder: string): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    const verdicts: Verdict[] = [];
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
    for (const { truth, ...input } of lines.filter((line) => line.trim() !== '').map((line): TruthCase => JSON.parse(line))) {
      const reading = truth && (await session.read(input, folder));
      if (truth && reading) verdicts.push(judge(reading, figuresOf(reading), truth));
    }
    if (verdicts.length > 0) measures.push({ set: `pages/${file}`, cases: verdicts.length, figures: told(verdicts) });
  }
  return measures;
}

/** Everything of ../shared/data/pages that can be measured: public pages, replicas, and cases that carry their truth. */
export function measurePages(data: string, open: () => Promise<PageSession>): Promise<Measure[]> {
  return inSession(data, open, async (session, folder) => [
    await publicPages(session, folder),
    await replicas(session, folder),
    ...(await truths(session, folder)),
  ]);
}

/** The real public pages alone. */
export function measurePublicPages(data: string, open: () => Promise<PageSession>): Promise<Measure[]> {
  return inSession(data, open, async (session, folder) => [await publicPages(session, folder)]);
}

async function inSession(
  data: string,
  open: () => Promise<PageSession>,
  work: (session: PageSession, folder: string) => Promise<Measure[]>,
): Promise<Measure[]> {
  const folder = path.join(data, 'pages');
  if (!existsSync(folder)) return [{ set: 'pages', absent: true }];
  const session = await open();
  try {
    return await work(session, folder);
  } finally {
    await session.close();
  }
}
