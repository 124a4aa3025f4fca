import { afterAll, beforeAll, expect, test } from 'vitest';
import type { request } from '../../utils/messages/client';
import { field, reading } from '../history/sample';
import { bringClient, readStore } from './own-client';
import { openStage, type Stage } from './stage';

const KILLS = 20;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Ends the worker at once, by the browser's own hand. @returns false when none was running just then */
async function killed(): Promise<boolean> {
  const browser = await stage.browser.target().createCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(stage.extensionId));
  const ended = worker ? await browser.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined) : undefined;
  await browser.detach();
  return ended?.success === true;
}

/** Each version has its check and its product, and nothing hangs in the air. */
function expectWhole(store: Awaited<ReturnType<typeof readStore>>, said: string): void {
  const { versions = [], checks = [], listings = [] } = store;
  expect(checks.map(({ version }) => version).sort(), said).toEqual(versions.map(({ id }) => id).sort());
  expect(listings.map(({ key }) => key).sort(), said).toEqual([...new Set(versions.map(({ listing }) => listing))].sort());
}

interface InPage {
  client: { request: typeof request };
  written: { number: number; version: string }[];
  failures: string[];
  broken: number;
  enough: boolean;
  done: boolean;
}

test(`the worker is killed ${KILLS} times while writing: nothing acknowledged is lost, nothing is half written, nothing is there twice`, async () => {
  const page = await stage.openOwn('sidepanel.html');
  await bringClient(page);
  const template = reading([field('title', '#'), field('attributes', '316 不锈钢', { name: '内胆材质' })]);

  // The store exists before anyone looks into it.
  const first = await page.evaluate(
    (sample) => (globalThis as unknown as InPage).client.request('reading.submit', { reading: sample as never, visit: 'v' }),
    { ...template, itemId: '0' },
  );
  expect(first).toMatchObject({ ok: true });

  // Numbered readings of four products, three on the way at a time, until the killing is over.
  await page.evaluate((sample) => {
    const own = globalThis as unknown as InPage & { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
    Object.assign(own, { written: [], failures: [], broken: 0, enough: false, done: false });
    const { runtime } = own.chrome;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message) =>
      send(message).catch((error: unknown) => {
        own.broken += 1;
        throw error;
      });
    let number = 0;
    const line = async () => {
      while (!own.enough || own.written.length < 40) {
        number += 1;
        const mine = number;
        const fields = sample.fields.map((row) => (row.field === 'title' ? { ...row, text: `保温杯 第 ${mine} 号` } : row));
        const itemId = String(mine % 4);
        const answer = await own.client.request('reading.submit', {
          reading: { ...sample, itemId, at: mine * 1_000, fields } as never,
          visit: 'v',
        });
        if (answer.ok) own.written.push({ number: mine, version: answer.value.version ?? '' });
        else own.failures.push(answer.error);
      }
    };
    void Promise.all([line(), line(), line()]).then(() => {
      own.done = true;
    });
  }, template);

  const pauses: number[] = [];
  while (pauses.length < KILLS) {
    const pause = Math.floor(Math.random() * 150);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!(await killed())) continue;
    pauses.push(pause);
    expectWhole(await readStore(page), `killed after ${pauses.join(', ')} ms`);
  }
  await page.evaluate(() => {
    (globalThis as unknown as InPage).enough = true;
  });
  await page.waitForFunction(() => (globalThis as unknown as InPage).done);

  const { written, failures, broken } = await page.evaluate(() => {
    const own = globalThis as unknown as InPage;
    return { written: own.written, failures: own.failures, broken: own.broken };
  });
  const store = await readStore(page);
  const said = `killed after ${pauses.join(', ')} ms; ${written.length} acknowledged, ${failures.length} not, ${broken} messages cut off`;
  process.stderr.write(`${said}\n`);

  // The killing did hit messages on their way.
  expect(broken, said).toBeGreaterThan(0);

  const versions = new Map((store.versions ?? []).map((row) => [row.id as string, row]));
  const titles = [...versions.values()].map((row) => (row.reading as typeof template).fields[0]?.text);
  for (const { number, version } of written) {
    expect((versions.get(version)?.reading as typeof template | undefined)?.fields[0]?.text, said).toBe(`保温杯 第 ${number} 号`);
  }
  expect(new Set(titles).size, said).toBe(titles.length);
  expectWhole(store, said);
  expect(store.listings, said).toHaveLength(4);
  for (const listing of store.listings ?? []) {
    const newest = [...versions.values()].filter((row) => row.listing === listing.key).sort((a, b) => Number(b.at) - Number(a.at))[0];
    expect(listing.editorVersion, said).toBe(newest?.id);
  }
});
