import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Bench, byTurns, median } from './bench';
import { watchHeld } from './held';
import { csvOf, DAYS, type Facts, WORDS } from './ledger-facts';
import type { Rival } from './ledger-rival';
import { type LedgerRoom, openLedgerRoom } from './ledger-room';

const ROWS = DAYS * WORDS;
const ROUNDS = 3;
const WARM_ROUNDS = 9;
const YEARS = 10;

/** Writes the report; what its figures add up to. */
function writeReport(file: string): Facts {
  const totals: Facts = { impressions: 0, clicks: 0, spend: 0, orders: 0, sales: 0 };
  const out = openSync(file, 'w');
  for (const lines of csvOf(totals)) writeSync(out, lines);
  closeSync(out);
  return totals;
}

interface Whole {
  rows: number;
  totals: Record<string, number>;
}

/** The file to stored totals beside bare streaming of it, by turns; each time into an empty store, in a new Worker. */
async function importing(room: LedgerRoom, totals: Facts) {
  const held: number[] = [];
  const ours = async () => {
    await room.ask('clear');
    await room.anew();
    await watchHeld(room.page);
    const { ms, ...whole } = await room.ask<Whole>('whole', 'file');
    held.push(await room.page.evaluate(() => (globalThis as unknown as { beat: { held: number } }).beat.held));
    for (const [measure, sum] of Object.entries(totals)) {
      if (whole.totals[measure] !== sum) throw new Error(`${measure} adds up to ${whole.totals[measure]}, not ${sum}`);
    }
    return ms;
  };
  const bare = async () => {
    await room.anew();
    const { ms, rows } = await room.ask<{ rows: number }>('bare', 'file');
    if (rows < ROWS) throw new Error(`papaparse saw ${rows} rows`);
    return ms;
  };
  const peakBefore = async () => {
    const first = await ours();
    return { first, peak: await room.peak() };
  };
  const { first, peak } = await peakBefore();
  const samples = await byTurns(ROUNDS, ours, bare);
  return { ours: [first, ...samples.ours], bare: samples.theirs, held: Math.min(...held), peak };
}

/** All rows by plan: from the store in a new Worker, then again from memory, beside the rival's. */
async function grouping(room: LedgerRoom) {
  const cold: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await room.anew();
    cold.push((await room.ask<{ groups: number }>('cold')).ms);
  }
  await room.page.addScriptTag({ url: '/rival.js' });
  const began = performance.now();
  await room.page.evaluate(async () => {
    const file = document.querySelector('input')?.files?.[0];
    if (file) await (globalThis as unknown as { rival: Rival }).rival.open(file);
  });
  const started = performance.now() - began;
  const warm = async () => {
    const { ms, groups } = await room.ask<{ groups: number }>('warm');
    if (groups !== 100) throw new Error(`${groups} plans`);
    return ms;
  };
  const theirs = () => room.page.evaluate(async () => (await (globalThis as unknown as { rival: Rival }).rival.group()).ms);
  for (let round = 0; round < 3; round += 1) await warm();
  const rounds = await byTurns(WARM_ROUNDS, warm, theirs);
  return { cold, warm: rounds.ours, theirs: rounds.theirs, theirCold: started + (rounds.theirs[0] ?? 0) };
}

async function decade(room: LedgerRoom): Promise<number[]> {
  await room.ask('clear');
  for (let year = 0; year < YEARS; year += 1) await room.ask('year', year);
  const month: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await room.anew();
    const { ms, days, groups } = await room.ask<{ days: number; groups: number }>('month');
    if (days !== 30 || groups !== 100) throw new Error(`${days} days of ${groups} plans`);
    month.push(ms);
  }
  return month;
}

export const bench: Bench = {
  name: 'ledger',
  async run() {
    const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
    const file = path.join(folder, 'report.csv');
    const totals = writeReport(file);
    const room = await openLedgerRoom();
    try {
      await room.choose(file);
      const brought = await importing(room, totals);
      const { rows, bytes, entities } = await room.ask<{ rows: number; bytes: number; entities: number }>('size');
      const byPlan = await grouping(room);
      const month = await decade(room);
      const size = `${(statSync(file).size / 1e6).toFixed(0)} MB`;
      return [
        {
          what: `a report of ${ROWS} rows, ${size}: read, understood, stored and added up`,
          ours: median(brought.ours),
          unit: 'ms',
          rival: { name: 'papaparse streaming it, nothing kept', value: median(brought.bare) },
          goal: { figure: 'ratio', atMost: 1.5 },
        },
        { what: 'MB of the page with its Worker, at most', ours: brought.peak, unit: 'count', goal: { figure: 'ours', atMost: 400 } },
        { what: 'longest the page could not answer meanwhile', ours: brought.held, unit: 'ms', goal: { figure: 'ours', atMost: 50 } },
        {
          what: 'bytes of a row as stored, entities too',
          ours: (bytes + entities) / rows,
          unit: 'count',
          goal: { figure: 'ours', atMost: 20 },
        },
        {
          what: 'all its rows by 100 plans, five sums, from the store',
          ours: median(byPlan.cold),
          unit: 'ms',
          rival: { name: 'DuckDB-WASM started, file brought in, grouped', value: byPlan.theirCold },
          goal: { figure: 'ours', atMost: 1_000 },
        },
        {
          what: 'the same from memory',
          ours: median(byPlan.warm),
          unit: 'ms',
          rival: { name: 'DuckDB-WASM', value: median(byPlan.theirs) },
          goal: { figure: 'ours', atMost: 20 },
        },
        {
          what: `of ${YEARS * ROWS} rows the last 30 days by plan, from the store`,
          ours: median(month),
          unit: 'ms',
          goal: { figure: 'ours', atMost: 100 },
        },
      ];
    } finally {
      await room.close();
      rmSync(folder, { recursive: true });
    }
  },
};
