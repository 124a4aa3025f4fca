import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { HEALTH_CAPS } from '../../utils/history/figure-rows';
import { healthSchema } from '../../utils/history/figure-schemas';
import { sweep } from '../../utils/history/writes';
import { DAY, NOON, note, plans, report } from './figures-sample';
import { dump, field, freshDatabase, reading, unread } from './sample';

async function states(database: ReturnType<typeof freshDatabase>) {
  const rows = await database.health.toArray();
  for (const row of rows) expect(healthSchema.safeParse(row).error).toBeUndefined();
  return rows.flatMap(({ visits }) => visits.map(({ state }) => state));
}

describe('how a page was read', () => {
  test('whole, in part, not at all', async () => {
    const database = freshDatabase();
    await note(database, report([plans(['甲', '乙'])]), 'a');
    await note(database, report([plans(['甲'], 5)]), 'b');
    await note(database, report([], { unread: [{ reason: 'shape', headers: [] }] }), 'c');
    await note(database, report([plans(['甲'], 1, { title: '×' })]), 'd');
    await note(database, report([plans(['甲'])], { unread: [{ reason: 'loading', headers: [] }] }), 'e');
    expect(await states(database)).toEqual(['read', 'partly', 'notRead', 'notRead', 'partly']);
    expect((await database.health.toArray())[0]).toMatchObject({ id: 'taobao|ad-report|2026-11-22', at: NOON });
    expect((await database.health.toArray())[0]?.visits.map(({ troubles }) => troubles)).toEqual([
      [],
      [],
      ['shape'],
      ['disagrees'],
      ['loading'],
    ]);
  });

  test('a form, by its fields; nothing of what it says is kept', async () => {
    const database = freshDatabase();
    const title = field('title', '山野牌保温杯');
    await note(database, reading([title], { coverage: { read: 10, expected: 10 } }), 'a');
    await note(database, reading([title], { coverage: { read: 1, expected: 10 }, notRead: unread('price') }), 'b');
    await note(database, reading([], { coverage: { read: 0, expected: 10 } }), 'c');
    expect(await states(database)).toEqual(['read', 'partly', 'notRead']);
    expect(JSON.stringify(await dump(database))).not.toMatch(/山野|700001/);
  });

  test('one load of one page counts once, as it was read last; twice the same changes nothing', async () => {
    const database = freshDatabase();
    await note(database, report([plans(['甲'], 5)]));
    await note(database, report([plans(['甲', '乙'])], { at: NOON + 9 }));
    const before = await dump(database);
    await note(database, report([plans(['甲', '乙'])], { at: NOON + 9 }));
    await note(database, report([plans(['甲'], 5)]));
    expect(await dump(database)).toEqual(before);
    expect(await states(database)).toEqual(['read']);
  });

  test('pages of no known kind are not noted', async () => {
    const database = freshDatabase();
    await note(database, report([plans(['甲'])], { pageKind: 'unknown' }));
    await note(database, report([plans(['甲'])], { marketplace: 'unknown' }));
    expect(await database.health.count()).toBe(0);
  });

  test('a day holds so many loads and no more, and goes with its time', async () => {
    const database = freshDatabase();
    for (let visit = 0; visit < HEALTH_CAPS.visits + 5; visit += 1) await note(database, report([plans(['甲'])]), `v${visit}`);
    expect(await states(database)).toHaveLength(HEALTH_CAPS.visits);
    expect(await sweep(NOON + 31 * DAY, 30, database)).toEqual({ ok: true, value: 1 });
  });
});

describe('the page changed', () => {
  const columns = (...headers: string[]) => headers.map((header) => ({ header }));
  const table = (...headers: string[]) => plans(['甲'], 1, { columns: columns(...headers) });

  test('when a table has headers not met before and most of those that were', async () => {
    const database = freshDatabase();
    await note(database, report([table('计划', '花费', '点击量')]), 'a');
    await note(database, report([table('点击量', '计划', '花费')], { at: NOON + DAY }), 'b');
    await note(database, report([table('计划', '消耗', '点击量')], { at: NOON + 2 * DAY }), 'c');
    await note(database, report([table('计划', '消耗', '点击量')], { at: NOON + 3 * DAY }), 'd');
    expect(await states(database)).toEqual(['read', 'read', 'changed', 'read']);
    const [, , day] = await database.health.orderBy('day').toArray();
    expect(day?.headers).toMatchObject([{ changed: { added: ['消耗'], gone: ['花费'] } }]);
  });

  test('and not for another table, another page, another kind, another view of the same figures', async () => {
    const database = freshDatabase();
    await note(database, report([table('计划', '花费', '点击量')]), 'a');
    await note(database, report([table('关键词', '出价', '质量分')]), 'b');
    await note(database, report([table('日期', '花费', '点击量')]), 'e');
    await note(database, report([table('计划', '消耗', '点击量')], { url: 'https://one.alimama.com/report/other' }), 'c');
    await note(database, report([table('计划', '消耗', '点击量')], { pageKind: 'listing-list' }), 'd');
    expect(await states(database)).not.toContain('changed');
  });

  test('stays said through the rest of that load', async () => {
    const database = freshDatabase();
    await note(database, report([table('计划', '花费', '点击量')]), 'a');
    await note(database, report([table('计划', '消耗', '点击量')], { at: NOON + 1 }), 'b');
    await note(database, report([table('计划', '消耗', '点击量')], { at: NOON + 2 }), 'b');
    expect(await states(database)).toEqual(['read', 'changed']);
  });
});
