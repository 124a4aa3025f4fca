import fc from 'fast-check';
import type { Entity, Source } from '../../utils/ads/source';
import type { FactBatch, Observation } from '../../utils/ledger/batch';
import { dayNumber } from '../../utils/ledger/day';

export const SOURCE: Source = {
  shop: '',
  marketplace: 'taobao',
  level: 'keyword',
  product: '',
  currency: 'CNY',
  window: 15,
  basis: 'click',
  state: 'paid',
  scope: 'shop',
};

export const FIRST = dayNumber('2026-11-01');

/** One line of a report: day, plan, keyword, then figures; null = not printed. */
export interface Line {
  day: number;
  /** Absent: a day. */
  to?: number;
  plan: string;
  word: string;
  spend: number | null;
  clicks: number | null;
  sales?: number | null;
}

/** A report of these lines as its reader hands it on. */
export function batch(lines: readonly Line[], source: Source = SOURCE): FactBatch {
  const entities: Entity[] = [];
  const entity = new Uint32Array(lines.length);
  for (const [row, { plan, word }] of lines.entries()) {
    const known = entities.findIndex((one) => one.campaign === plan && one.keyword === word);
    entity[row] = known >= 0 ? known : entities.push({ campaign: plan, keyword: word }) - 1;
  }
  const figures = (of: (line: Line) => number | null | undefined) => Float64Array.from(lines, (line) => of(line) ?? Number.NaN);
  return {
    source,
    rows: lines.length,
    from: Int32Array.from(lines, ({ day }) => FIRST + day),
    to: Int32Array.from(lines, ({ day, to }) => FIRST + (to ?? day)),
    entity,
    entities,
    measures: { spend: figures(({ spend }) => spend), clicks: figures(({ clicks }) => clicks), sales: figures(({ sales }) => sales) },
  };
}

export function observed(key: string, observedAt: number, complete = true): Observation {
  return { key, name: `${key}.csv`, kind: 'file', observedAt, complete };
}

const figure = fc.option(fc.oneof(fc.integer({ min: -5, max: 300 }), fc.integer({ min: 0, max: 2 ** 40 })), { freq: 5 });

/** Lines of a small shop: few days, plans and words, so that reports overlap. */
export const lines = fc.array(
  fc.record({
    day: fc.nat(2),
    plan: fc.constantFrom('甲', '乙'),
    word: fc.constantFrom('杯', '碗', '盘'),
    spend: figure,
    clicks: figure,
    sales: figure,
  }),
  { minLength: 1, maxLength: 12 },
);

/** Reports of which no two have the same key; some were made at the same moment. */
export const reports = fc
  .array(fc.record({ lines, at: fc.nat(4), complete: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map(({ lines: own, at, complete }, index) => ({ batch: batch(own), observation: observed(`r${index}`, 1_000 + at, complete) })),
  );

export type Brought = { batch: FactBatch; observation: Observation };

/** Newest figures as an honest but slow person would keep them: `day plan word measure` to the figure. */
export function slowly(all: readonly Brought[]): Map<string, number> {
  const inOrder = [...all].sort(
    (a, b) => a.observation.observedAt - b.observation.observedAt || (a.observation.key < b.observation.key ? -1 : 1),
  );
  const book = new Map<string, number>();
  for (const { batch: report } of inOrder) {
    const own = new Map<string, number>();
    for (let row = 0; row < report.rows; row += 1) {
      const { campaign, keyword } = report.entities[report.entity[row] ?? 0] ?? {};
      for (const [measure, figures] of Object.entries(report.measures)) {
        const cell = `${report.from[row]} ${campaign} ${keyword} ${measure}`;
        own.set(cell, (own.get(cell) ?? 0) + (figures[row] ?? Number.NaN));
      }
    }
    for (const [cell, value] of own) if (!Number.isNaN(value)) book.set(cell, value);
  }
  return book;
}
