import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeBackup } from '../../utils/history/backup';
import { writeBackup } from '../../utils/history/backup-file';
import { PAGE_FIGURES_CAPS } from '../../utils/history/figure-rows';
import { pageFiguresSchema } from '../../utils/history/figure-schemas';
import { mergeTables } from '../../utils/history/merge-tables';
import { recordFigures } from '../../utils/history/record-figures';
import { clearHistory, sweep } from '../../utils/history/writes';
import { DAY, keep, NOON, plans, report, understand } from './figures-sample';
import { dump, freshDatabase, reading } from './sample';

const names = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `计划 ${from + index}`);

async function only(database: ReturnType<typeof freshDatabase>) {
  const rows = await database.pageFigures.toArray();
  expect(rows).toHaveLength(1);
  for (const row of rows) expect(pageFiguresSchema.safeParse(row).error).toBeUndefined();
  return rows[0];
}

describe('what a table page showed is kept', () => {
  test('each table for itself, the cards for themselves, with the window it is of', async () => {
    const database = freshDatabase();
    const goods = plans(['杯'], 1, { columns: [{ header: '商品' }, { header: '库存' }, { header: '价格' }] });
    expect(await keep(database, report([plans(names(1, 3)), goods], { cards: [{ label: '访客数', lines: ['12'] }] }))).toBe('stored');
    const rows = await database.pageFigures.toArray();
    expect(rows.map(({ signature, days, rows, complete }) => [signature, days, rows, complete]).sort()).toEqual([
      ['cards', '2026-11-01~2026-11-07', 1, true],
      ['价格,商品,库存', '2026-11-01~2026-11-07', 1, true],
      ['点击量,花费,计划名称', '2026-11-01~2026-11-07', 3, true],
    ]);
    for (const row of rows) expect(pageFiguresSchema.safeParse(row).error).toBeUndefined();
    expect(rows.map(({ reading }) => understand(reading).tables.length).sort()).toEqual([0, 1, 1]);
  });

  test('the same reading twice changes nothing', async () => {
    const database = freshDatabase();
    await keep(database, report([plans(names(1, 3))]));
    const before = await dump(database);
    expect(await keep(database, report([plans(names(1, 3))]))).toBe('known');
    expect(await dump(database)).toEqual(before);
  });

  test('seen again later with the same figures: only the time is new', async () => {
    const database = freshDatabase();
    await keep(database, report([plans(names(1, 3))]));
    expect(await keep(database, report([plans(names(1, 3))], { at: NOON + 9 }), 'b')).toBe('known');
    expect((await only(database))?.at).toBe(NOON + 9);
  });

  test('other windows, filters and attributions are other figures', async () => {
    const database = freshDatabase();
    const said = (of: 'dates' | 'filter' | 'attribution', text: string) => ({ of, label: '', text, from: 'control' as const });
    const week = said('dates', '2026-11-01 ~ 2026-11-07');
    await keep(database, report([plans(names(1, 3))]));
    await keep(database, report([plans(names(1, 2))], { said: [said('dates', '2026-11-08 ~ 2026-11-14')] }));
    await keep(database, report([plans(names(1, 1))], { said: [week, said('filter', '状态：投放中')] }));
    await keep(database, report([plans(names(1, 3))], { said: [week, said('attribution', '15天累计')] }));
    expect(await database.pageFigures.count()).toBe(4);
  });

  test('a page that tells no window is of the day it was seen', async () => {
    const database = freshDatabase();
    const { said: _, ...page } = report([plans(names(1, 3))]);
    await keep(database, page);
    await keep(database, { ...page, at: NOON + DAY });
    expect((await database.pageFigures.toArray()).map(({ days }) => days).sort()).toEqual(['on 2026-11-22', 'on 2026-11-23']);
  });

  test('what changes from visit to visit in the path is no other page', async () => {
    const database = freshDatabase();
    await keep(database, report([plans(names(1, 3))], { url: 'https://one.alimama.com/report;jsessionid=A1/plan' }));
    await keep(database, report([plans(names(1, 3))], { url: 'https://one.alimama.com/report;jsessionid=B2/plan', at: NOON + 1 }));
    expect((await only(database))?.url).toBe('https://one.alimama.com/report/plan');
  });
});

describe('a worse reading leaves what is stored', () => {
  test.each<[string, Parameters<typeof report>[0], object?]>([
    ['no rows', [plans([], 3)]],
    ['no table, still loading', [], { unread: [{ reason: 'loading', headers: ['计划名称', '花费', '点击量'] }] }],
    ['rows of another shape', [], { unread: [{ reason: 'shape', headers: [] }] }],
    ['sums that contradict the rows', [plans(names(4, 9), 6, { title: '×' })]],
    ['more rows than the page says', [plans(names(1, 4), 3)]],
    ['a part of it', [plans(names(1, 2), 3)]],
    ['a part of more than there was', [plans(names(1, 4), 9)]],
  ])('%s', async (_, tables, more) => {
    const database = freshDatabase();
    await keep(database, report([plans(names(1, 3))]));
    const before = await dump(database);
    expect(await keep(database, report(tables, { at: NOON + 5, ...more }), 'b')).not.toBe('stored');
    expect(await dump(database)).toEqual(before);
  });

  test('an older reading arriving late', async () => {
    const database = freshDatabase();
    await keep(database, report([plans(names(1, 3))]));
    await keep(database, report([plans(names(4, 6))], { at: NOON - 5 }));
    expect((await only(database))?.at).toBe(NOON);
  });

  test('cards without a value', async () => {
    const database = freshDatabase();
    await keep(database, report([], { cards: [{ label: '访客数', lines: ['12'] }] }));
    expect(await keep(database, report([], { cards: [{ label: '访客数', lines: ['--'] }], at: NOON + 1 }))).toBe('ignored');
    expect((await only(database))?.reading.cards).toEqual([{ label: '访客数', lines: ['12'] }]);
  });

  test('a complete one of the same window takes the place of any', async () => {
    const database = freshDatabase();
    await keep(database, report([plans(names(1, 3), 9)]));
    await keep(database, report([plans(names(1, 5))], { at: NOON + 1 }), 'b');
    await keep(database, report([plans(names(2, 3))], { at: NOON + 2 }), 'c');
    expect(await only(database)).toMatchObject({ complete: true, rows: 2, expected: 2 });
  });
});

describe('parts', () => {
  const page = (now: number, tables: readonly string[]) => plans(tables, 5, { pages: { now, of: 3 } });

  test('pages turned in one load become one, and whole when all of them were seen', async () => {
    const database = freshDatabase();
    await keep(database, report([page(1, names(1, 2))]));
    await keep(database, report([page(2, names(3, 4))], { at: NOON + 1 }));
    expect(await only(database)).toMatchObject({ complete: false, rows: 4, expected: 5 });
    await keep(database, report([page(3, names(5, 5))], { at: NOON + 2 }));
    expect(await only(database)).toMatchObject({ complete: true, rows: 5 });
  });

  test('of two loads do not: their figures are of two moments; the larger stays', async () => {
    const database = freshDatabase();
    await keep(database, report([page(1, names(1, 2))]));
    await keep(database, report([page(3, names(5, 5))], { at: NOON + 1 }), 'b');
    expect(await only(database)).toMatchObject({ rows: 2, at: NOON });
  });

  test('are not put together where rows cannot be told apart, or columns moved', () => {
    expect(mergeTables(page(1, ['甲', '甲']), page(2, ['乙']))).toBeUndefined();
    expect(mergeTables(page(1, ['1', '2']), page(2, ['1']))).toBeUndefined();
    expect(mergeTables(page(1, ['甲']), { ...page(2, ['乙']), columns: plans([]).columns.toReversed() })).toBeUndefined();
  });

  test('put together in any order hold every row once, each as seen last', () => {
    const part = fc.uniqueArray(fc.constantFrom(...names(1, 8)), { minLength: 1 });
    fc.assert(
      fc.property(part, part, (a, b) => {
        const whole = mergeTables(plans(a), plans(b));
        const cells = new Map(plans(b).rows.map((row) => [row.cells[0], row.cells]));
        expect(whole?.rows.map((row) => row.cells[0]).sort()).toEqual([...new Set([...a, ...b])].sort());
        for (const row of whole?.rows ?? []) if (cells.has(row.cells[0])) expect(row.cells).toEqual(cells.get(row.cells[0]));
      }),
    );
  });
});

describe('what is never kept', () => {
  test('pages that show no figures', async () => {
    const database = freshDatabase();
    for (const pageKind of ['listing-editor', 'public-product', 'promotion-setup', 'unknown'] as const) {
      expect(await keep(database, report([plans(names(1, 3))], { pageKind }))).toBe('ignored');
    }
    expect(await keep(database, report([plans(names(1, 3))], { marketplace: 'unknown' }))).toBe('ignored');
    expect(await database.pageFigures.count()).toBe(0);
  });

  test('a buyer, whatever a reader that went wrong hands on', async () => {
    const database = freshDatabase();
    const orders = plans(['王小明 13800001111', '2409112233445566778', '浙江省杭州市某路 1 号'], 3, {
      columns: [{ header: '订单' }, { header: '发货剩余' }, { header: '件数' }],
      rows: ['王小明 13800001111', '2409112233445566778', '浙江省杭州市某路 1 号'].map((cell) => ({
        cells: [cell, '剩余 5小时 20分', '2'],
        key: '2409112233445566778',
        id: '2409112233445566778',
      })),
    });
    await keep(database, report([orders], { pageKind: 'order-list' }));
    const kept = JSON.stringify(await dump(database));
    for (const secret of ['王小明', '13800001111', '2409112233445566778', '杭州']) expect(kept).not.toContain(secret);
    expect(kept).toContain('剩余 5小时 20分');
  });
});

describe('room', () => {
  test('what was seen longest ago goes first, and no reading larger than a message is kept', async () => {
    const database = freshDatabase();
    const row = (at: number, weight: number) => ({ id: `x${at}`, at, weight, marketplace: 'taobao', pageKind: 'ad-report', url: 'u' });
    await database.pageFigures.bulkAdd([1, 2, 3, 4].map((at) => row(at, PAGE_FIGURES_CAPS.all / 4)) as never);
    await keep(database, report([plans(names(1, 3))]));
    expect((await database.pageFigures.toArray()).map(({ at }) => at).sort()).toEqual([2, 3, 4, NOON].sort());
    const huge = plans(['长'.repeat(2_000)], 1, {
      rows: Array.from({ length: 2_200 }, (_, n) => ({ cells: [`${n}`, '长'.repeat(2_000), ''] })),
    });
    expect(await keep(database, report([huge], { at: NOON + 1 }))).toBe('ignored');
  });

  test('retention, clearing and backups know it', async () => {
    const [database, other] = [freshDatabase(), freshDatabase()];
    await keep(database, report([plans(names(1, 3))]));
    const text = await writeBackup(database, '0.1.0', NOON);
    expect(text.ok && (await mergeBackup(new Blob([text.value]), 'rw', {}, other))).toMatchObject({ ok: true, value: { new: 1 } });
    expect(await other.pageFigures.toArray()).toEqual(await database.pageFigures.toArray());
    expect(await sweep(NOON + 29 * DAY, 30, database)).toEqual({ ok: true, value: 0 });
    expect(await sweep(NOON + 31 * DAY, 30, database)).toEqual({ ok: true, value: 1 });
    expect(await clearHistory(0, NOON + 1, other)).toEqual({ ok: true, value: 1 });
    expect(await other.pageFigures.count()).toBe(0);
  });
});

test('two tabs at once end as one after the other would', async () => {
  const database = freshDatabase();
  const pages = [3, 5, 2, 4].map((count, index) => report([plans(names(1, count), 9)], { at: NOON + index }));
  await Promise.all(pages.map((page, index) => recordFigures(page, understand, `tab ${index % 2}`, database)));
  expect(await only(database)).toMatchObject({ rows: 5, complete: false });
});

test('prototype-named headers are only names', async () => {
  const database = freshDatabase();
  const odd = plans(['甲'], 1, { columns: [{ header: '__proto__' }, { header: 'constructor' }, { header: 'toString' }] });
  expect(await keep(database, report([odd]))).toBe('stored');
  expect((await only(database))?.reading.tables[0]?.columns[0]?.header).toBe('__proto__');
  expect(reading([]).tables).toEqual([]);
});
