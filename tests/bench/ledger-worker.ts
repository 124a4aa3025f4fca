import Papa from 'papaparse';
import { factKey } from '../../components/reports/fact-key';
import { readReport } from '../../components/reports/reading';
import type { LedgerView } from '../../utils/history';
import { importFacts, readLedger, readRollUps, readViews } from '../../utils/history';
import { database } from '../../utils/history/database';
import { dayText } from '../../utils/ledger/day';
import { groupBlocks } from '../../utils/ledger/group';
import { openReports } from '../../utils/reports/open';
import { decadeYear, FIRST_DAY } from './ledger-facts';

/** The Worker of the ledger's bench: everything that a desk does with a report, without the desk. */

const MEASURES = ['impressions', 'clicks', 'spend', 'orders', 'sales'];
const EVER = { from: 0, to: 99_999 };
let held: readonly LedgerView[] = [];

async function totals(): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const row of await readRollUps(EVER)) {
    for (const [measure, { sum }] of Object.entries(row.totals)) sums[measure] = (sums[measure] ?? 0) + sum;
  }
  return sums;
}

function grouped(views: readonly LedgerView[]): number {
  let groups = 0;
  for (const { days, entities } of views) groups += groupBlocks(days, entities.groups(['campaign']).of, MEASURES).groups;
  return groups;
}

const work = {
  /** papaparse alone: every cell a string, nothing kept. */
  async bare(file: File) {
    let rows = 0;
    await new Promise<void>((resolve, reject) => {
      Papa.parse<string[]>(file, {
        chunk: ({ data }) => {
          rows += data.length;
        },
        complete: () => resolve(),
        error: reject,
      });
    });
    return { rows };
  },
  /** Read, understood, stored, added up. */
  async whole(file: File) {
    const about = { name: file.name, today: '2026-11-23' };
    for await (const opened of openReports([file])) {
      if (!opened.ok) throw new Error(opened.refusal.error);
      const began = performance.now();
      const looked = await readReport(opened.report, about, async () => undefined);
      if (looked.kind !== 'read') throw new Error(JSON.stringify(looked).slice(0, 500));
      const { batches, rows } = looked.read;
      const read = performance.now();
      const key = await factKey(batches, '2026-11-23');
      const stored = await importFacts({ key, name: file.name, kind: 'file', observedAt: Date.now(), complete: true }, batches);
      if (!stored.ok) throw new Error(stored.error);
      const written = performance.now();
      return { rows, totals: await totals(), read: read - began, store: written - read, report: stored.value };
    }
    throw new Error('no report');
  },
  async size() {
    const [view] = await readViews();
    const pieces = await database.entityPieces.toArray();
    return { rows: view?.rows ?? 0, bytes: view?.bytes ?? 0, entities: JSON.stringify(pieces).length };
  },
  /** All rows by plan, from the store. */
  async cold() {
    held = await readLedger(EVER);
    return { groups: grouped(held) };
  },
  async warm() {
    const began = performance.now();
    const groups = grouped(held);
    return { groups, ms: performance.now() - began };
  },
  async clear() {
    held = [];
    await database.delete();
    await database.open();
    return {};
  },
  /** One year of the ten. */
  async year(number: number) {
    const stored = await importFacts({ key: `year ${number}`, name: `${number}`, kind: 'file', observedAt: Date.now(), complete: true }, [
      decadeYear(number),
    ]);
    if (!stored.ok) throw new Error(stored.error);
    return { new: stored.value.new };
  },
  async month() {
    const to = FIRST_DAY + 3_649;
    const views = await readLedger({ from: to - 29, to });
    return { groups: grouped(views), days: views[0]?.days.length, last: dayText(views[0]?.days.at(-1)?.to ?? 0) };
  },
};

export type Work = typeof work;

self.onmessage = async ({ data: [name, given] }: MessageEvent<[keyof Work, never]>) => {
  const began = performance.now();
  try {
    const answer = await work[name](given);
    self.postMessage({ ms: performance.now() - began, ...answer });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
  }
};
