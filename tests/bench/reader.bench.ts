import { readdirSync, statSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { openStage, type Stage } from '../e2e/stage';
import { type Bench, byTurns, median, type Row } from './bench';

/** A publish page of 1,500 labelled rows: larger than any real one. */
const BIG_FORM = `<!doctype html><meta charset="utf-8"><title>商品发布</title>${Array.from(
  { length: 1_500 },
  (_, row) => `<div class="row"><span class="label">属性${row}</span><div><input placeholder="请输入" value="值${row}"></div></div>`,
).join('')}`;

const big = (url: URL) => (url.searchParams.has('big') ? { type: 'text/html; charset=utf-8', body: BIG_FORM } : undefined);

interface Load {
  /** Milliseconds of script on the page's main thread until the page has loaded, the extension's included. */
  atLoad: number;
  /** The same until the page has long come to rest, and its one reading is done. */
  atRest: number;
  longTasks: number;
}

/** The reader waits a second for the page to rest, then reads in idle slices. */
const AT_REST_MS = 3_000;

async function load(stage: Stage, url: string): Promise<Load> {
  const page: Page = await stage.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluateOnNewDocument(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
    Object.assign(globalThis, { longTasks: seen });
  });
  const script = async () => ((await page.metrics()).ScriptDuration ?? Number.NaN) * 1_000;
  await page.goto(url, { waitUntil: 'load' });
  const atLoad = await script();
  await new Promise((resolve) => setTimeout(resolve, AT_REST_MS));
  const atRest = await script();
  const longTasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.length);
  await page.close();
  return { atLoad, atRest, longTasks };
}

const ROUNDS = 5;

async function compare(what: string, url: string): Promise<Row[]> {
  const withReader = await openStage({ extra: big });
  const without = await openStage({ extra: big, build: null });
  try {
    await load(withReader, url);
    await load(without, url);
    const ours: Load[] = [];
    const theirs: Load[] = [];
    await byTurns(
      ROUNDS,
      async () => ours.push(await load(withReader, url)),
      async () => theirs.push(await load(without, url)),
    );
    const added = (figure: keyof Load) => median(ours.map((one) => one[figure])) - median(theirs.map((one) => one[figure]));
    const longTasks = (loads: readonly Load[]) => loads.reduce((sum, one) => sum + one.longTasks, 0);
    return [
      { what: `${what}: script added at load, 4x throttle`, ours: added('atLoad'), unit: 'ms', goal: { figure: 'ours', atMost: 10 } },
      { what: `${what}: script added in all, its one reading included`, ours: added('atRest'), unit: 'ms' },
      {
        what: `${what}: long tasks added in ${ROUNDS} loads`,
        ours: longTasks(ours) - longTasks(theirs),
        unit: 'count',
        goal: { figure: 'ours', atMost: 0 },
      },
    ];
  } finally {
    await withReader.close();
    await without.close();
  }
}

const BUILD = '.output/chrome-mv3';

/** Kilobytes of script in a page: these files and the largest marketplace's data. */
function carried(...files: string[]): number {
  const data = readdirSync(`${BUILD}/marketplaces`).map((file) => statSync(`${BUILD}/marketplaces/${file}`).size);
  const scripts = files.map((file) => statSync(`${BUILD}/${file}.js`).size);
  return (Math.max(...data) + scripts.reduce((sum, size) => sum + size, 0)) / 1_000;
}

export const bench: Bench = {
  name: 'reader',
  async run() {
    return [
      {
        what: 'in every granted page: reader.js and its marketplace',
        ours: carried('reader'),
        unit: 'kB',
        goal: { figure: 'ours', atMost: 30 },
      },
      { what: 'in an editor that is read: those and editor.js', ours: carried('reader', 'editor'), unit: 'kB' },
      { what: 'in a product page that is read: those and pages.js', ours: carried('reader', 'pages'), unit: 'kB' },
      { what: 'in an editor while a panel watches: those and marks.js', ours: carried('reader', 'editor', 'marks'), unit: 'kB' },
      ...(await compare('淘宝 publish page', 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=1')),
      ...(await compare('publish page of 1,500 rows', 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=1&big=1')),
      ...(await compare('a page of no known kind', 'https://www.taobao.com/?big=1')),
    ];
  },
};
