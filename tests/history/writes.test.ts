import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { ActionRow } from '../../utils/history/rows';
import {
  clearHistory,
  decideDifference,
  forgetListing,
  pinVersion,
  recordAction,
  removeDismissal,
  setDismissal,
  setSettings,
  sweep,
} from '../../utils/history/writes';
import { dump, field, freshDatabase, reading, record } from './sample';

const DAY = 86_400_000;
const action: ActionRow = {
  id: 'x-1',
  listing: 'taobao:700001',
  at: DAY,
  kind: 'applied',
  rule: 'r',
  finding: 'r||',
  before: '最好',
  after: '',
};

async function withDifference() {
  const database = freshDatabase();
  await record(database, reading([field('title', '一')], { at: DAY }), 'a');
  await record(database, reading([field('title', '二')], { at: 2 * DAY }), 'b');
  await record(database, reading([field('title', '三')], { at: 300 * DAY }), 'b');
  const [difference] = await database.differences.toArray();
  if (!difference) throw new Error('no difference');
  return { database, difference };
}

describe('what the operator decides', () => {
  test('an action is kept once, however often it is sent', async () => {
    const database = freshDatabase();
    await recordAction(action, database);
    await recordAction({ ...action, after: 'twisted' }, database);
    expect(await database.actions.toArray()).toEqual([action]);
  });

  test('"not me" keeps both versions as evidence', async () => {
    const { database, difference } = await withDifference();
    await decideDifference(difference.id, 'notMine', 3 * DAY, database);
    expect(await database.differences.toArray()).toMatchObject([{ state: 'notMine', decidedAt: 3 * DAY }]);
    expect((await database.versions.orderBy('[listing+at]').toArray()).map(({ pinned }) => pinned)).toEqual([1, 1, 0]);
    expect(await decideDifference('gone', 'mine', 0, database)).toEqual({ ok: true, value: true });
  });

  test('dismissals and settings are set, set again, and taken back', async () => {
    const database = freshDatabase();
    const dismissal = { id: 'd', findingRule: 'r', level: 'rule', reason: '', at: 1 } as const;
    await setDismissal(dismissal, database);
    await setDismissal(dismissal, database);
    expect(await database.dismissals.count()).toBe(1);
    await removeDismissal('d', database);
    expect(await database.dismissals.count()).toBe(0);
    await setSettings({ language: 'en', retentionDays: 30 }, database);
    await setSettings({ language: 'zh-TW' }, database);
    expect(await database.settings.toArray()).toEqual([
      { key: 'language', value: 'zh-TW' },
      { key: 'retentionDays', value: 30 },
    ]);
  });
});

describe('retention', () => {
  test('what is too old goes with all that hangs on it, the rest stays', async () => {
    const { database } = await withDifference();
    await recordAction(action, database);
    expect(await sweep(301 * DAY, 30, database)).toMatchObject({ ok: true });
    expect((await database.versions.toArray()).map(({ at }) => at)).toEqual([300 * DAY]);
    expect(await database.checks.count()).toBe(1);
    expect(await database.differences.count()).toBe(0);
    expect(await database.actions.count()).toBe(0);
    expect(await database.listings.toArray()).toMatchObject([{ title: '三', firstSeen: DAY }]);
  });

  test('evidence stays', async () => {
    const { database, difference } = await withDifference();
    await decideDifference(difference.id, 'notMine', 3 * DAY, database);
    await sweep(900 * DAY, 30, database);
    expect(await database.versions.count()).toBe(2);
    expect(await database.checks.count()).toBe(2);
    expect(await database.differences.toArray()).toMatchObject([{ state: 'notMine' }]);
    await pinVersion(difference.saved, false, database);
    await sweep(900 * DAY, 30, database);
    expect((await database.versions.toArray()).map(({ id }) => id)).toEqual([difference.shown]);
  });

  test('a product of which nothing is left is gone', async () => {
    const { database } = await withDifference();
    await sweep(900 * DAY, 30, database);
    expect(await database.listings.count()).toBe(0);
  });
});

test('a range is cleared, its end not included', async () => {
  const { database } = await withDifference();
  await clearHistory(0, 300 * DAY, database);
  expect((await database.versions.toArray()).map(({ at }) => at)).toEqual([300 * DAY]);
});

test('forgetting a product leaves nothing of it and all of the others', async () => {
  const { database } = await withDifference();
  await recordAction(action, database);
  await record(database, reading([field('title', '别的')], { itemId: '8' }));
  const { versions: before = [] } = await dump(database);
  expect(await forgetListing('taobao:700001', database)).toMatchObject({ ok: true });
  const after = await dump(database);
  expect(before).toHaveLength(4);
  expect(JSON.stringify(after)).not.toContain('700001|');
  expect(after.listings).toMatchObject([{ key: 'taobao:8' }]);
  expect(after.versions).toHaveLength(1);
});
