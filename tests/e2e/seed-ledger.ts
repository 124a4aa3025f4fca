import path from 'node:path';
import type { Page } from 'puppeteer';
import { build } from 'vite';
import type { CostLine } from '../../utils/ads/cost';
import type { Level, Source } from '../../utils/ads/source';
import type { Dimension } from '../../utils/ledger/view';
import type * as writer from './ledger-writer';

/** A report of invented goods: plans by day with the goods they are of, or search terms by plan and day. */
export interface Sown {
  name: string;
  level: Level;
  rowsBy: readonly Extract<Dimension, 'campaign' | 'sku' | 'searchTerm'>[];
  entities: readonly Record<string, string>[];
  /** Days since 1970, both included. */
  from: number;
  to: number;
  /** Of an entity on a day: impressions, clicks, spend, orders, sales; money in minor units. */
  figures: readonly (readonly (readonly number[])[])[];
}

const MEASURES = ['impressions', 'clicks', 'spend', 'orders', 'sales'] as const;

const SOURCE: Omit<Source, 'level'> = {
  shop: '',
  marketplace: 'taobao',
  product: '关键词推广',
  currency: 'CNY',
  window: 7,
  basis: 'click',
  state: 'paid',
  scope: 'shop',
};

/** Writes reports and costs into the history of the extension that `page` is of. */
export async function sowLedger(page: Page, reports: readonly Sown[], costs: readonly CostLine[]): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: path.resolve('tests/e2e/ledger-writer.ts'), formats: ['iife'], name: 'writer' } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const code = bundle?.output[0].code;
  if (!code) throw new Error('the writer was not built');
  await page.evaluate(`${code};globalThis.writer = writer;`);
  await page.evaluate(
    async (given, lines, source, measures) => {
      const { importFacts, writeCosts } = (globalThis as unknown as { writer: typeof writer }).writer;
      for (const { name, level, entities, from, to, figures } of given) {
        const days = to - from + 1;
        const rows = days * entities.length;
        const batch = {
          source: { ...source, level },
          rows,
          from: new Int32Array(rows),
          to: new Int32Array(rows),
          entity: new Uint32Array(rows),
          entities,
          measures: Object.fromEntries(measures.map((measure) => [measure, new Float64Array(rows)])),
        };
        for (let row = 0; row < rows; row += 1) {
          const [day, entity] = [Math.floor(row / entities.length), row % entities.length];
          batch.from[row] = from + day;
          batch.to[row] = from + day;
          batch.entity[row] = entity;
          for (const [at, measure] of measures.entries()) {
            const column = batch.measures[measure];
            if (column) column[row] = figures[entity]?.[day]?.[at] ?? Number.NaN;
          }
        }
        const answer = await importFacts({ key: name, name, kind: 'file', observedAt: Date.now(), complete: true }, [batch]);
        if (!answer.ok) throw new Error(String(answer.error));
      }
      await writeCosts(lines, Date.now());
    },
    reports,
    costs,
    SOURCE,
    [...MEASURES],
  );
}
