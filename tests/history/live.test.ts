import 'fake-indexeddb/auto';
import type { Observable } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '../../utils/history/database';
import {
  liveDifferences,
  liveDismissals,
  liveListing,
  liveListings,
  liveScoreLine,
  liveSettings,
  liveTimeline,
  openStore,
} from '../../utils/history/live';
import { DEFAULT_SETTINGS } from '../../utils/history/rows';
import { recordAction, setDismissal, setSettings } from '../../utils/history/writes';
import { field, judgement, reading, record } from './sample';

const LISTING = 'taobao:700001';

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** The first value an observable gives that fits. */
function when<T>(observable: Observable<T>, fits: (value: T) => boolean = () => true): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscription = observable.subscribe({
      next(value) {
        if (!fits(value)) return;
        resolve(value);
        queueMicrotask(() => subscription.unsubscribe());
      },
      error: reject,
    });
  });
}

const titled = (title: string, at: number) => reading([field('title', title)], { at });

test('the store opens', async () => {
  expect(await openStore()).toEqual({ ok: true, value: true });
});

test('a subscriber hears of a new version without asking again', async () => {
  await record(database, titled('一', 1_000));
  const two = when(liveListing(LISTING), (row) => row?.title === '二');
  await record(database, titled('二', 2_000));
  expect(await two).toMatchObject({ key: LISTING, lastSeen: 2_000 });
  expect(await when(liveListings())).toHaveLength(1);
});

test('the score line tells an edit from newer rules and from a page that changed by itself', async () => {
  await record(database, titled('一', 1_000), 'a', judgement({ score: 55 }));
  await record(database, titled('二', 2_000), 'a', judgement({ score: 62 }));
  await record(database, titled('二', 3_000), 'a', judgement({ score: 47, rulePack: '2026.12.01' }));
  await record(database, titled('三', 4_000), 'b', judgement({ score: 40, rulePack: '2026.12.01' }));
  await record(database, { ...titled('四', 5_000), pageKind: 'public-product' }, 'p', judgement({ score: 99 }));
  expect((await when(liveScoreLine(LISTING))).map(({ at, score, cause }) => [at, score, cause])).toEqual([
    [1_000, 55, 'edit'],
    [2_000, 62, 'edit'],
    [3_000, 47, 'rules'],
    [4_000, 40, 'page'],
  ]);
  expect((await when(liveScoreLine(LISTING, 3_000))).map(({ at }) => at)).toEqual([3_000, 4_000]);
});

describe('the timeline', () => {
  test('newest first, each version with what changed against the one before of its kind', async () => {
    await record(database, titled('一', 1_000));
    await record(database, { ...titled('甲', 1_500), pageKind: 'public-product' }, 'p');
    await record(database, titled('二', 2_000));
    await recordAction({ id: 'x', listing: LISTING, at: 1_800, kind: 'applied', rule: 'r', finding: 'r||', before: '一', after: '二' });
    const timeline = await when(liveTimeline(LISTING));
    expect(timeline.map(({ kind, at }) => [kind, at])).toEqual([
      ['version', 2_000],
      ['action', 1_800],
      ['version', 1_500],
      ['difference', 1_500],
      ['version', 1_000],
    ]);
    expect(timeline[0]).toMatchObject({
      changes: [{ place: { field: 'title' }, before: '一', after: '二' }],
      check: { counts: { fail: 1 } },
    });
    expect(timeline[2]).toMatchObject({ version: { observation: 'public' }, changes: [] });
  });

  test('the oldest line shown is still compared with the one before it', async () => {
    for (let index = 1; index <= 5; index += 1) await record(database, titled(`标题 ${index}`, index * 1_000));
    const timeline = await when(liveTimeline(LISTING, 2));
    expect(timeline.map((entry) => entry.kind === 'version' && entry.changes.map(({ before }) => before))).toEqual([
      ['标题 4'],
      ['标题 3'],
    ]);
  });

  test('an attribute that is gone and one that is new', async () => {
    const attribute = (name: string, text: string) => field('attributes', text, { name });
    await record(database, reading([attribute('材质', '钢'), attribute('容量', '500ml')], { at: 1_000 }));
    await record(database, reading([attribute('容量', '500ml'), attribute('产地', '浙江')], { at: 2_000 }));
    expect((await when(liveTimeline(LISTING)))[0]).toMatchObject({
      changes: [
        { place: { field: 'attributes', name: '产地' }, before: '', after: '浙江' },
        { place: { field: 'attributes', name: '材质' }, before: '钢', after: '' },
      ],
    });
  });
});

test('differences of one product or of all', async () => {
  await record(database, titled('一', 1_000), 'a');
  await record(database, titled('二', 2_000), 'b');
  await record(database, { ...titled('一', 3_000), itemId: '8' }, 'a');
  await record(database, { ...titled('二', 4_000), itemId: '8' }, 'b');
  expect((await when(liveDifferences(LISTING))).map(({ at }) => at)).toEqual([2_000]);
  expect((await when(liveDifferences())).map(({ at }) => at)).toEqual([4_000, 2_000]);
});

test('settings are the defaults until chosen, and a stored value of a foreign type is passed over', async () => {
  expect(await when(liveSettings())).toEqual(DEFAULT_SETTINGS);
  await setSettings({ language: 'en', welcomed: true });
  await database.settings.put({ key: 'retentionDays', value: 'for ever' });
  expect(await when(liveSettings())).toEqual({ ...DEFAULT_SETTINGS, language: 'en', welcomed: true });
});

test('dismissals', async () => {
  const dismissal = { id: 'd', findingRule: 'r', level: 'rule', reason: '', at: 1 } as const;
  await setDismissal(dismissal);
  expect(await when(liveDismissals())).toEqual([dismissal]);
});
