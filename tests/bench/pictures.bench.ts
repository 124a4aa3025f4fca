import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { build } from 'vite';
import { openStage } from '../e2e/stage';
import { openReadingRoom } from '../page/reading-room';
import { type Bench, byTurns, median } from './bench';
import { watchHeld } from './held';
import type { Rival } from './pictures-rival';

const PICTURES = 9;
const SIDE = 1_500;
const ROUNDS = 7;
const BUILD = '.output/chrome-mv3-e2e';

/** What both ways are timed by: milliseconds in all, and the longest the page's main thread could not answer. */
interface Round {
  all: number;
  held: number;
}

/** The measures as one script for the rival, which runs them where the panel is drawn. */
async function rivalScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: path.resolve('tests/bench/pictures-rival.ts'), formats: ['iife'], name: 'rival' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the rival was not built');
  return chunk.code;
}

/** Draws the pictures in the page, each another, textured as photos are, and saves them as JPEG. */
function drawPictures(page: Page): Promise<void> {
  return page.evaluate(
    async (count, side) => {
      const files: Blob[] = [];
      for (let number = 0; number < count; number += 1) {
        const canvas = new OffscreenCanvas(side, side);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.fillStyle = '#fff';
        context.fillRect(0, 0, side, side);
        for (let dot = 0; dot < 6_000; dot += 1) {
          context.fillStyle = `hsl(${(dot * 37 + number * 40) % 360} 50% ${30 + (dot % 40)}%)`;
          context.fillRect(200 + ((dot * 7_919) % 1_100), 200 + ((dot * 104_729) % 1_100), 24, 24);
        }
        files.push(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 }));
      }
      Object.assign(globalThis, { files });
    },
    PICTURES,
    SIDE,
  );
}

interface Inside {
  files: Blob[];
  beat: { held: number };
  rival: Rival;
  worker: Worker | undefined;
}

async function byWorker(page: Page, script: string): Promise<Round> {
  return page.evaluate(async (address) => {
    const inside = globalThis as unknown as Inside;
    inside.worker ??= new Worker(address, { type: 'module' });
    const { worker, files, beat } = inside;
    beat.held = 0;
    const began = performance.now();
    for (const [id, source] of files.entries()) worker.postMessage({ id, source });
    for (let left = files.length; left > 0; left -= 1) {
      await new Promise<void>((resolve, reject) => {
        worker.onmessage = ({ data }) => (data.state.kind === 'measured' ? resolve() : reject(new Error(data.state.reason)));
      });
    }
    return { all: performance.now() - began, held: beat.held };
  }, script);
}

async function byRival(page: Page): Promise<Round> {
  return page.evaluate(async () => {
    const { rival, files, beat } = globalThis as unknown as Inside;
    beat.held = 0;
    const began = performance.now();
    for (const file of files) await rival.measureHere(file);
    await new Promise((resolve) => setTimeout(resolve, 10));
    return { all: performance.now() - began - 10, held: beat.held };
  });
}

/** The look at nine pictures in a seller's page: how long its main thread is held at most. */
async function inPage(): Promise<Round[]> {
  const room = await openReadingRoom();
  try {
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const tags = Array.from({ length: PICTURES }, (_, n) => `<img src="/imgextra/i1/${SIDE}x${SIDE}-${n}.png?${round}" width="90">`);
      const { page, look, inside } = await room.open(`https://img.alicdn.com/try/bench.html?${round}`, `<!doctype html>${tags.join('')}`);
      await page.waitForFunction(() => [...document.images].every((image) => image.complete));
      await page.evaluate(() => {
        const held: number[] = [0];
        new PerformanceObserver((list) => held.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
        Object.assign(globalThis, { held });
      });
      const addresses = await inside<string[]>('reader.addresses()');
      const began = performance.now();
      await look(addresses);
      const all = performance.now() - began;
      const held = await page.evaluate(() => Math.max(...(globalThis as unknown as { held: number[] }).held));
      rounds.push({ all, held });
      await page.close();
    }
    return rounds;
  } finally {
    await room.close();
  }
}

export const bench: Bench = {
  name: 'pictures',
  async run() {
    const file = readdirSync(`${BUILD}/assets`).find((name) => name.startsWith('pictures.worker'));
    if (!file) throw new Error('the build has no Worker for pictures');
    const stage = await openStage();
    const ours: Round[] = [];
    const theirs: Round[] = [];
    try {
      const page = await stage.openOwn('workbench.html');
      await page.bringToFront();
      await page.evaluate(await rivalScript());
      await drawPictures(page);
      await watchHeld(page);
      const worker = `chrome-extension://${stage.extensionId}/assets/${file}`;
      await byWorker(page, worker);
      await byRival(page);
      await byTurns(
        ROUNDS,
        async () => ours.push(await byWorker(page, worker)),
        async () => theirs.push(await byRival(page)),
      );
    } finally {
      await stage.close();
    }
    const seller = await inPage();
    const of = (rounds: readonly Round[], figure: keyof Round) => median(rounds.map((round) => round[figure]));
    const main = 'the same on the main thread';
    return [
      {
        what: 'nine JPEG files of 1,500 px measured, by the Worker',
        ours: of(ours, 'all'),
        unit: 'ms',
        rival: { name: main, value: of(theirs, 'all') },
        goal: { figure: 'ours', atMost: 1_000 },
      },
      {
        what: 'longest the panel could not answer meanwhile',
        ours: of(ours, 'held'),
        unit: 'ms',
        rival: { name: main, value: of(theirs, 'held') },
        goal: { figure: 'ours', atMost: 50 },
      },
      { what: "nine pictures of 1,500 px looked at in the seller's page, in idle moments", ours: of(seller, 'all'), unit: 'ms' },
      {
        what: 'longest task in that page meanwhile (0: none over 50 ms)',
        ours: of(seller, 'held'),
        unit: 'ms',
        goal: { figure: 'ours', atMost: 100 },
      },
    ];
  },
};
