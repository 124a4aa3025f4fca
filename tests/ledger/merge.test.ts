import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, valueAt } from '../../utils/ledger/block';
import { rollUp } from '../../utils/ledger/day-total';
import { EntityTable } from '../../utils/ledger/entities';
import { EntityIndex } from '../../utils/ledger/entity-index';
import { gather } from '../../utils/ledger/gather';
import { groupBlocks } from '../../utils/ledger/group';
import { mergeBlocks } from '../../utils/ledger/merge';
import { type Brought, batch, FIRST, type Line, lines, observed, reports, slowly } from './sample';

/** A ledger in memory, of one view. */
class Book {
  readonly table = new EntityTable();
  readonly blocks = new Map<number, Block>();
  restated = 0;

  bring({ batch: report, observation }: Brought): void {
    for (const view of gather([report])) {
      const index = new EntityIndex(this.table, view.rowsBy);
      const numbers = Uint32Array.from({ length: view.entities.size }, (_, number) => index.number(view.entities.entity(number), true));
      for (const span of view.spans) {
        const { key, observedAt: at, complete } = observation;
        const brought = span.block(numbers, { key, at, complete });
        const here = this.blocks.get(span.from);
        const merged = here ? mergeBlocks(here, brought) : undefined;
        this.blocks.set(span.from, merged?.block ?? brought);
        this.restated += merged?.restated?.rows ?? 0;
      }
    }
  }

  figures(): Map<string, number> {
    const found = new Map<string, number>();
    for (const [day, block] of this.blocks) {
      for (let row = 0; row < block.rows; row += 1) {
        const { campaign, keyword } = this.table.entity(block.entity[row] ?? 0);
        for (const column of block.columns) {
          const value = valueAt(column, row);
          if (!Number.isNaN(value)) found.set(`${day} ${campaign} ${keyword} ${column.measure}`, value);
        }
      }
    }
    return found;
  }
}

const sorted = (book: Map<string, number>) => [...book].sort(([a], [b]) => (a < b ? -1 : 1));

function bookOf(all: readonly Brought[]): Book {
  const book = new Book();
  for (const one of all) book.bring(one);
  return book;
}

describe('merging observations', () => {
  test('whatever the order they are brought in, of each figure the newest holds, to the cent', () => {
    fc.assert(
      fc.property(
        reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(sorted(bookOf(shuffled).figures())).toEqual(sorted(slowly(all)));
        },
      ),
    );
  });

  test('brought twice is brought once', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const once = bookOf(all);
        const twice = bookOf([...all, ...all]);
        expect([...twice.blocks.values()]).toEqual([...once.blocks.values()]);
        expect(twice.table.size).toBe(once.table.size);
      }),
    );
  });

  test('sums by plan and by day equal sums of the rows', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const book = bookOf(all);
        const plans = book.table.groups(['campaign']);
        const grouped = groupBlocks([...book.blocks.values()], plans.of, ['spend']);
        const sums = new Map<string, number>();
        for (const [cell, value] of slowly(all)) {
          const [, plan, , measure] = cell.split(' ');
          if (measure === 'spend' && plan) sums.set(plan, (sums.get(plan) ?? 0) + value);
        }
        for (const [group, { campaign = '' }] of plans.names.entries()) {
          expect(grouped.sums.spend?.[group]).toBe(sums.get(campaign) ?? Number.NaN);
        }
        for (const [day, block] of book.blocks) {
          const { totals, plans: byPlan } = rollUp(block, 0, plans);
          const cells = [...slowly(all)].filter(([cell]) => cell.startsWith(`${day} `) && cell.endsWith(' spend'));
          expect(totals.spend?.sum).toBe(cells.length === 0 ? undefined : cells.reduce((sum, [, value]) => sum + value, 0));
          const parts = [...(byPlan.sums.spend ?? [])].filter((sum) => !Number.isNaN(sum));
          if (totals.spend) expect(parts.reduce((sum, part) => sum + part, 0)).toBe(totals.spend.sum);
        }
      }),
    );
  });
});

const line = (more: Partial<Line> = {}): Line => ({ day: 0, plan: '甲', word: '杯', spend: 100, clicks: 5, sales: 0, ...more });
const brought = (key: string, at: number, own: readonly Line[], complete = true): Brought => ({
  batch: batch(own),
  observation: observed(key, at, complete),
});

describe('two reports of one day', () => {
  const day = (...all: Brought[]) => bookOf(all).blocks.get(FIRST) as Block;

  test('an unknown figure never takes the place of a known one', () => {
    const block = day(brought('a', 1, [line({ sales: 900 })]), brought('b', 2, [line({ spend: 120, sales: null })]));
    expect(Object.fromEntries(block.columns.map((column) => [column.measure, valueAt(column, 0)]))).toEqual({
      clicks: 5,
      sales: 900,
      spend: 120,
    });
  });

  test('what was taken the place of is told, with when it was seen', () => {
    const [first, second] = [brought('a', 1, [line()]), brought('b', 2, [line({ spend: 120 })])].map(({ batch: report, observation }) => {
      const [view] = gather([report]);
      return view?.spans[0]?.block(Uint32Array.of(0), { key: observation.key, at: observation.observedAt, complete: true }) as Block;
    }) as [Block, Block];
    const later = mergeBlocks(first, second);
    expect(later.counts).toEqual({ new: 0, changed: 1, same: 0, older: 0 });
    expect(later.restated).toMatchObject({ rows: 1, columns: [{ measure: 'spend', seen: 0 }], seen: [{ key: 'a', at: 1 }] });
    const earlier = mergeBlocks(second, first);
    expect(earlier.counts).toEqual({ new: 0, changed: 0, same: 0, older: 1 });
    expect(earlier.block).toEqual(later.block);
    expect(earlier.restated).toEqual(later.restated);
  });

  test('a row that a newer whole report has not stays, in the sums and marked older', () => {
    const block = day(brought('a', 1, [line(), line({ word: '碗' })]), brought('b', 9, [line({ spend: 120 })]));
    expect(rollUp(block, 0, undefined)).toMatchObject({
      complete: true,
      older: 1,
      observedAt: 9,
      totals: { spend: { sum: 220, unknown: 0 } },
    });
  });

  test('parts of rows alone make no whole day; a part beside a whole report leaves it whole', () => {
    expect(day(brought('a', 1, [line()], false)).completeAt).toBeNull();
    const block = day(brought('a', 5, [line()]), brought('b', 9, [line({ word: '碗' })], false));
    expect(block.completeAt).toBe(5);
    expect(rollUp(block, 0, undefined)).toMatchObject({ complete: true, older: 0, observedAt: 5 });
  });

  test('rows of one report about the same keyword and day are parts; with one unknown their sum is unknown', () => {
    const block = day(brought('a', 1, [line(), line({ spend: 7, clicks: null })]));
    expect(block.rows).toBe(1);
    expect(block.columns.map((column) => [column.measure, valueAt(column, 0)])).toEqual([
      ['sales', 0],
      ['spend', 107],
    ]);
  });
});

test('batches of one view are parts of one report, whatever their number', () => {
  fc.assert(
    fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), (parts) => {
      const seen = { key: 'a', at: 1, complete: true };
      const blocks = (reports: Parameters<typeof gather>[0]) =>
        gather(reports).flatMap(({ spans, entities }) => {
          const numbers = Uint32Array.from({ length: entities.size }, (_, number) => number);
          return spans.map((span) => span.block(numbers, seen));
        });
      expect(blocks(parts.map((own) => batch(own)))).toEqual(blocks([batch(parts.flat())]));
    }),
  );
});

test('a period is never among the days it touches', () => {
  const [view] = gather([batch([line(), line({ day: 0, to: 6, spend: 700 })])]);
  expect(view?.spans.map(({ from, to }) => [from - FIRST, to - FIRST])).toEqual([
    [0, 0],
    [0, 6],
  ]);
});

test('figures are kept in as few bytes as hold them', () => {
  const book = bookOf([brought('a', 1, [line({ spend: 70_000, clicks: 255, sales: -3 }), line({ word: '碗' })])]);
  const block = book.blocks.get(FIRST);
  expect(block?.columns.map(({ measure, values }) => [measure, values.constructor.name])).toEqual([
    ['clicks', 'Uint8Array'],
    ['sales', 'Int32Array'],
    ['spend', 'Uint32Array'],
  ]);
  expect(block?.columns.every(({ unknown }) => unknown === null)).toBe(true);
});

test('arrays that do not fit their rows are a bug of the reader, and throw', () => {
  const good = batch([line()]);
  expect(() => gather([{ ...good, rows: 2 }])).toThrow();
  expect(() => gather([{ ...good, entity: Uint32Array.of(7) }])).toThrow();
  expect(() => gather([{ ...good, to: Int32Array.of(FIRST - 1) }])).toThrow();
});
