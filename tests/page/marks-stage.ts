import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';
import type { MarkOrder } from '../../utils/messages/watch';
import { QUIET_BROWSER_ARGS } from '../e2e/stage';
import type { Kit } from './marks-entry';

/** A page with the marks in an isolated world of it, as in a content script: the page's own scripts share the DOM and nothing else. */
export interface MarkedPage {
  page: Page;
  /** Runs a function in the isolated world. It must stand on its own: only its arguments and `kit` are there. */
  inside<A extends readonly unknown[], R>(work: (kit: Kit, ...values: A) => R | Promise<R>, ...values: A): Promise<R>;
  draw(marks: readonly TestMark[]): Promise<void>;
  /** Asks again and again until the answer is truthy; a test that never gets one runs out of its time. */
  until<A extends readonly unknown[], R>(work: (kit: Kit, ...values: A) => R, ...values: A): Promise<R>;
}

/** A mark by the words it stands under; `path` is the control's ("iframe >> #title"). */
export interface TestMark {
  path: string;
  start: number;
  text: string;
  outcome: MarkOrder['outcome'];
  card?: Partial<MarkOrder['card']>;
}

/** One script a browser runs as it is. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundled' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} gave no script`);
  return chunk.code;
}

export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await findBrowser((line) => process.stderr.write(`${line}\n`)),
    pipe: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...QUIET_BROWSER_ARGS],
  });
}

export async function openMarkedPage(browser: Browser, html: string, size = { width: 900, height: 700 }): Promise<MarkedPage> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.setContent(html, { waitUntil: 'load' });
  await page.bringToFront();
  const session = await page.createCDPSession();
  const world = await isolatedWorld(session);
  await evaluate(session, world, `(() => { ${await bundle('tests/page/marks-entry.ts')} })()`);
  const inside: MarkedPage['inside'] = (work, ...values) =>
    evaluate(session, world, `(${work})(kit, ...${JSON.stringify(values)})`) as Promise<never>;
  return {
    page,
    inside,
    async until(work, ...values) {
      for (;;) {
        const answer = await inside(work, ...values);
        if (answer) return answer;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    async draw(marks) {
      await inside((kit, wanted) => {
        const ways = (['once', 'product', 'shop', 'rule'] as const).map((level) => ({ level, label: `not ${level}` }));
        const no = { label: 'say no:', ways };
        kit.marks.draw(
          wanted.map(({ path, start, text, outcome, card }) => ({
            key: `${outcome}:${text}`,
            control: kit.id(path),
            start,
            end: start + text.length,
            text,
            outcome,
            card: { title: text, why: 'why', source: 'source', fixes: [], dismiss: no, open: 'open in panel', ...card },
          })),
        );
      }, marks);
    },
  };
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'reader' });
  return executionContextId;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
