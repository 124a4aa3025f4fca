import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { dump, field, freshDatabase, judgement, reading, record, unread } from './sample';

const title = field('title', '山野牌保温杯 500ml');
const price = field('price', '59.00');

describe('a new version whenever what was read changed', () => {
  test('the same reading twice changes nothing', async () => {
    const database = freshDatabase();
    expect((await record(database, reading([title]))).kind).toBe('stored');
    const before = await dump(database);
    expect((await record(database, reading([title]))).kind).toBe('known');
    expect(await dump(database)).toEqual(before);
  });

  test('the same content later lengthens the version and adds none', async () => {
    const database = freshDatabase();
    await record(database, reading([title], { at: 1_000 }));
    await record(database, reading([title], { at: 5_000 }));
    expect(await database.versions.toArray()).toMatchObject([{ at: 1_000, until: 5_000 }]);
    expect(await database.checks.count()).toBe(1);
  });

  test('a changed text is a new version with its own findings', async () => {
    const database = freshDatabase();
    await record(database, reading([title], { at: 1_000 }));
    const { version } = await record(
      database,
      reading([field('title', '山野牌保温杯 600ml')], { at: 2_000 }),
      'a',
      judgement({ score: 70 }),
    );
    expect(await database.versions.count()).toBe(2);
    expect(
      await database.checks
        .where('version')
        .equals(version ?? '')
        .toArray(),
    ).toMatchObject([{ score: 70, at: 2_000, counts: { fail: 1 } }]);
    expect(await database.listings.toArray()).toMatchObject([{ key: 'taobao:700001', title: '山野牌保温杯 600ml', score: 70, mustFix: 1 }]);
  });

  test('a field that was not read never counts as emptied', async () => {
    const database = freshDatabase();
    await record(database, reading([title, price], { at: 1_000 }));
    expect((await record(database, reading([title], { at: 2_000, notRead: unread('price') }))).kind).toBe('known');
    expect((await record(database, reading([title], { at: 3_000 }))).kind).toBe('known');
    await record(database, reading([field('title', '另一个标题')], { at: 4_000 }));
    const newest = await database.versions.orderBy('[listing+at]').last();
    expect(newest?.carried).toMatchObject([{ field: 'price', text: '59.00' }]);
  });

  test('an emptied field is a change', async () => {
    const database = freshDatabase();
    await record(database, reading([title, price], { at: 1_000 }));
    expect((await record(database, reading([title, field('price', '')], { at: 2_000 }))).kind).toBe('stored');
  });

  test('reading further is no edit: the version stays one and gets the fuller findings', async () => {
    const database = freshDatabase();
    await record(database, reading([title], { at: 1_000, notRead: unread('price') }), 'a', judgement({ score: 40 }));
    expect((await record(database, reading([title, price], { at: 2_000 }), 'a', judgement({ score: 50 }))).kind).toBe('known');
    expect(await database.versions.toArray()).toMatchObject([{ at: 1_000, until: 2_000, carried: [] }]);
    expect(await database.checks.toArray()).toMatchObject([{ score: 50 }]);
    expect((await database.versions.toArray())[0]?.reading.fields).toHaveLength(2);
  });

  test('a bullet taken out of a list that was read in full is a change; out of one half read it is not', async () => {
    const database = freshDatabase();
    const bullets = ['316 不锈钢', '一键开盖', '可拆洗'].map((text) => field('bullet', text));
    await record(database, reading(bullets, { at: 1_000 }));
    expect((await record(database, reading(bullets.slice(0, 2), { at: 2_000, notRead: unread('bullet') }))).kind).toBe('known');
    expect((await record(database, reading(bullets.slice(0, 2), { at: 3_000 }))).kind).toBe('stored');
  });

  test('a bullet added to a list that was read in full is an edit', async () => {
    const database = freshDatabase();
    await record(database, reading([field('bullet', '316 不锈钢')], { at: 1_000 }));
    expect((await record(database, reading([field('bullet', '316 不锈钢'), field('bullet', '一键开盖')], { at: 2_000 }))).kind).toBe(
      'stored',
    );
  });

  test('the same content from in between, late and from an older visit, changes nothing', async () => {
    const database = freshDatabase();
    await record(database, reading([title], { at: 1_000 }), 'a');
    await record(database, reading([title], { at: 5_000 }), 'b');
    const before = await dump(database);
    await record(database, reading([title], { at: 3_000 }), 'a');
    expect(await dump(database)).toEqual(before);
  });

  test('an older reading arriving late takes its place and does not become the newest', async () => {
    const database = freshDatabase();
    await record(database, reading([title], { at: 1_000 }));
    const newest = await record(database, reading([field('title', '新标题')], { at: 9_000 }), 'a', judgement({ score: 80 }));
    expect((await record(database, reading([field('title', '中间标题')], { at: 5_000 }), 'b', judgement({ score: 10 }))).kind).toBe(
      'stored',
    );
    expect(await database.listings.toArray()).toMatchObject([
      { title: '新标题', editorVersion: newest.version, score: 80, lastSeen: 9_000 },
    ]);
    expect(await database.differences.count()).toBe(0);
    expect((await database.versions.orderBy('[listing+at]').toArray()).map(({ at }) => at)).toEqual([1_000, 5_000, 9_000]);
  });

  test('newer rules over the same text are a second set of findings, no new version', async () => {
    const database = freshDatabase();
    await record(database, reading([title], { at: 1_000 }));
    await record(database, reading([title], { at: 2_000 }), 'a', judgement({ rulePack: '2026.12.01', score: 47 }));
    expect(await database.versions.count()).toBe(1);
    expect((await database.checks.orderBy('[listing+at]').toArray()).map(({ rulePack, score }) => [rulePack, score])).toEqual([
      ['2026.11.22', 61.5],
      ['2026.12.01', 47],
    ]);
  });

  test('a page that is no product is acknowledged and not kept', async () => {
    const database = freshDatabase();
    expect((await record(database, reading([title], { pageKind: 'order-list' }))).kind).toBe('ignored');
    expect(await database.versions.count()).toBe(0);
  });

  test('the public page of a product that was never open in the editor may be another shop’s: nothing of it is kept', async () => {
    const database = freshDatabase();
    const open = reading([title], { pageKind: 'public-product', url: 'https://item.taobao.com/item.htm?id=700001', at: 2_000 });
    expect((await record(database, open)).kind).toBe('ignored');
    expect(Object.values(await dump(database)).flat()).toEqual([]);
    await record(database, reading([title], { at: 1_000 }));
    expect((await record(database, open)).kind).toBe('stored');
  });

  test('a product without an id is kept under its address, prototype names are only names', async () => {
    const database = freshDatabase();
    const { itemId: _, ...draft } = reading([field('attributes', '__proto__', { name: '__proto__' })]);
    const { listing } = await record(database, draft);
    expect(listing).toBe(`taobao:draft:${draft.url}`);
    expect((await database.versions.toArray())[0]?.reading.fields[0]?.name).toBe('__proto__');
    expect(({} as Record<string, unknown>).text).toBeUndefined();
  });

  test('handles of controls are not kept', async () => {
    const database = freshDatabase();
    await record(database, reading([{ ...title, control: 'c1', writable: true }]));
    expect((await database.versions.toArray())[0]?.reading.fields[0]).not.toHaveProperty('control');
  });
});

describe('the page differs from what was left', () => {
  const publicPage = { pageKind: 'public-product', url: 'https://item.taobao.com/item.htm?id=700001' } as const;

  test('typing in one visit is an edit and no difference', async () => {
    const database = freshDatabase();
    await record(database, reading([title], { at: 1_000 }), 'a');
    await record(database, reading([field('title', '改过的标题')], { at: 2_000 }), 'a');
    expect(await database.differences.count()).toBe(0);
  });

  test('the editor opened anew shows another title', async () => {
    const database = freshDatabase();
    const saved = await record(database, reading([title, price], { at: 1_000 }), 'a');
    const shown = await record(database, reading([field('title', '保温杯 500ml'), price], { at: 2_000 }), 'b');
    expect(await database.differences.toArray()).toMatchObject([
      {
        saved: saved.version,
        shown: shown.version,
        observation: 'editor',
        state: 'open',
        changes: [{ place: { field: 'title' }, before: title.text, after: '保温杯 500ml' }],
      },
    ]);
    await record(database, reading([field('title', '我又改了'), price], { at: 3_000 }), 'b');
    expect(await database.differences.count()).toBe(1);
  });

  test('a field that mounts only after the first reading of the visit is still compared', async () => {
    const database = freshDatabase();
    await record(database, reading([title, price], { at: 1_000 }), 'a');
    await record(database, reading([title], { at: 2_000, notRead: unread('price') }), 'b');
    await record(database, reading([title, field('price', '49.00')], { at: 3_000 }), 'b');
    expect(await database.differences.toArray()).toMatchObject([{ changes: [{ before: '59.00', after: '49.00' }] }]);
  });

  test('what was seen again unchanged and then typed over is an edit', async () => {
    const database = freshDatabase();
    await record(database, reading([title], { at: 1_000 }), 'a');
    await record(database, reading([title], { at: 2_000 }), 'b');
    await record(database, reading([field('title', '改过的标题')], { at: 3_000 }), 'b');
    expect(await database.differences.count()).toBe(0);
  });

  test('the public page is compared with the editor, kept apart from it, and reported once', async () => {
    const database = freshDatabase();
    await record(database, reading([title, price], { at: 1_000 }), 'a');
    const open = reading([field('title', '山野牌保温杯'), field('price', '¥59')], { ...publicPage, at: 2_000 });
    await record(database, open, 'p');
    await record(database, { ...open, at: 3_000 }, 'q');
    expect(await database.differences.toArray()).toMatchObject([
      { observation: 'public', changes: [{ place: { field: 'title' }, before: title.text, after: '山野牌保温杯' }] },
    ]);
    expect((await database.versions.toArray()).map(({ observation }) => observation).sort()).toEqual(['editor', 'public']);
    expect(await database.listings.toArray()).toMatchObject([{ title: title.text, score: 61.5 }]);
  });

  test.each([
    ['59.00', '¥59', false],
    ['1299.5', '￥1,299.50', false],
    ['59.00', '¥49 - ¥99', false],
    ['59.00', '¥49.00', true],
    ['1.234,56 €', '1234.56', false],
  ])('price %s against %s on the public page: different %s', async (saved, shown, different) => {
    const database = freshDatabase();
    await record(database, reading([field('price', saved)], { at: 1_000 }), 'a');
    await record(database, reading([field('price', shown)], { ...publicPage, at: 2_000 }), 'p');
    expect(await database.differences.count()).toBe(different ? 1 : 0);
  });
});
