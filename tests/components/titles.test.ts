import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CoursePoint, courseWith } from '../../components/shell/course';
import { canWrite, type Item, rewrittenTexts } from '../../components/shell/items';
import { type BenchAction, type BenchState, begin, benchAfter, current, keysOf, partsIn } from '../../components/titles/bench';
import { insertionAt } from '../../components/titles/dragging';
import { judgeTitle } from '../../components/titles/source';
import type { Rewrite } from '../../utils/findings/finding';
import { auditListing } from '../../utils/listing';
import { joinParts } from '../../utils/listing/titles';
import { marketplaceById } from '../../utils/marketplaces';
import type { Reading } from '../../utils/reading/reading';
import { finding, openRoom, reading } from './room';

const context = { marketplace: marketplaceById('taobao'), day: '2026-11-22' };
const TITLE = '沃莱斯不锈钢炒锅家用32cm';
const listing = (title: string): Reading => {
  const page = reading();
  return { ...page, fields: page.fields.map((field) => ({ ...field, text: title })) };
};
const start = (title = TITLE): BenchState => begin(title, partsIn(listing(title), context, title));
const done = (state: BenchState, ...actions: BenchAction[]): BenchState => actions.reduce(benchAfter, state);
const text = (state: BenchState): string => current(state).text;

describe('work on a title', () => {
  test('moves, drops and adds parts, each a step that can be gone back to; a change after going back takes the place of what was undone', () => {
    const worked = done(
      start(),
      { do: 'move', from: 4, to: 0 },
      { do: 'drop', index: 4 },
      { do: 'add', word: { text: '黑色', role: 'attribute' }, writing: 'chinese' },
    );
    expect(worked.steps.map((step) => [step.change.kind, step.change.words, step.text])).toEqual([
      ['start', TITLE, TITLE],
      ['moved', '32cm', '32cm沃莱斯不锈钢炒锅家用'],
      ['dropped', '家用', '32cm沃莱斯不锈钢炒锅'],
      ['added', '黑色', '32cm沃莱斯不锈钢黑色炒锅'],
    ]);
    const back = done(worked, { do: 'go', at: 1 });
    expect([text(back), back.steps.length]).toEqual(['32cm沃莱斯不锈钢炒锅家用', 4]);
    const other = done(back, { do: 'drop', index: 0 });
    expect(other.steps.map((step) => step.change.kind)).toEqual(['start', 'moved', 'dropped']);
  });

  test('typing is one step however many letters, until something else is done', () => {
    const type = (typed: string): BenchAction => ({ do: 'type', text: typed, parts: partsIn(listing(typed), context, typed) });
    const worked = done(start(), type('炒'), type('炒锅'), { do: 'drop', index: 0 }, type('锅'));
    expect(worked.steps.map((step) => [step.change.kind, step.text])).toEqual([
      ['start', TITLE],
      ['typed', '炒锅'],
      ['dropped', ''],
      ['typed', '锅'],
    ]);
  });

  const action: fc.Arbitrary<BenchAction> = fc.oneof(
    fc.record({ do: fc.constant('move' as const), from: fc.nat(6), to: fc.nat(6) }),
    fc.record({ do: fc.constant('drop' as const), index: fc.nat(6) }),
    fc.record({ do: fc.constant('go' as const), at: fc.integer({ min: -2, max: 9 }) }),
    fc.constant<BenchAction>({ do: 'add', word: { text: '加厚', role: 'attribute' }, writing: 'chinese' }),
  );

  test('whatever is done, the text is its parts joined and every step can be reached', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const worked = done(start(), ...actions);
        expect(worked.at).toBeLessThan(worked.steps.length);
        for (const [index, step] of worked.steps.entries()) {
          expect(step.text).toBe(joinParts(step.parts));
          expect(new Set(keysOf(step.parts)).size).toBe(step.parts.length);
          expect(current(benchAfter(worked, { do: 'go', at: index }))).toBe(step);
        }
      }),
    );
  });
});

test.each([
  [5, 5, 0],
  [25, 5, 1],
  [95, 5, 3],
  [5, 25, 3],
  [95, 25, 5],
  [200, 200, 5],
])('a part let go at %i, %i would come to stand before %i', (x, y, before) => {
  const box = (left: number, top: number) => ({ left, right: left + 20, top, bottom: top + 10 });
  expect(insertionAt([box(0, 0), box(20, 0), box(40, 0), box(0, 20), box(20, 20)], x, y)).toBe(before);
});

test('a title is judged with the listing it belongs to: score, what is wrong with it, what is forbidden in it', () => {
  const source = {
    reading: listing(TITLE),
    context,
    report: (other: Reading) => auditListing(other, context),
    law: (other: Reading) => (other.fields[0]?.text.includes('最低价') ? [finding()] : []),
  };
  const [good, bad] = [judgeTitle(source, TITLE), judgeTitle(source, `${TITLE}全网最低价包邮爆款包邮`)];
  expect(good.score).toBeGreaterThan(bad.score ?? 0);
  expect(bad.quality.map(({ rule }) => rule)).toContain('title-promo-words');
  expect([good.law.length, bad.law.length]).toEqual([0, 1]);
});

describe('several fields at one press', () => {
  const HIGHLIGHTS = { field: 'item_highlights' as const, label: '亮点', text: '', how: 'label' as const, control: 'c2', writable: true };
  const rewrite: Rewrite = {
    message: { id: 'listing.titles.shortenMove', values: { length: 3, max: 5 } },
    changes: [
      { place: { field: 'title' }, start: 0, end: 8, expected: '全网最低价羽绒服', replacement: '羽绒服' },
      { place: { field: 'item_highlights' }, start: 0, end: 0, expected: '', replacement: '全网最低价' },
    ],
  };
  const page = (change: object = {}): Reading => {
    const read = reading();
    return { ...read, fields: [...read.fields, { ...HIGHLIGHTS, ...change }] };
  };
  const item = (): Item => ({
    key: 'k',
    finding: finding({ fixes: [] }),
    field: page().fields[0],
    accepted: undefined,
  });

  test('are written, recorded and taken back together', async () => {
    const room = await openRoom();
    room.session.rewrites = () => [rewrite];
    room.shows(page());
    await room.session.fixing.rewrite(item(), 0);
    const texts = () => room.session.get().checkup?.reading.fields.map((field) => field.text);
    expect(texts()).toEqual(['羽绒服', '全网最低价']);
    expect(room.records.map(({ kind, place, before, after }) => [kind, place?.field, before, after])).toEqual([
      ['applied', 'title', '全网最低价羽绒服', '羽绒服'],
      ['applied', 'item_highlights', '', '全网最低价'],
    ]);
    await room.session.fixing.undo();
    expect(texts()).toEqual(['全网最低价羽绒服', '']);
    expect(room.records.slice(2).map(({ kind }) => kind)).toEqual(['undone', 'undone']);
    expect(room.session.get().undoable).toBe(0);
  });

  test('are all left as they were where one refuses', async () => {
    const room = await openRoom();
    room.session.rewrites = () => [rewrite];
    room.shows(page());
    const { link } = room.session;
    if (!link) throw new Error('no link');
    const apply = link.applyFix.bind(link);
    link.applyFix = async (order) => (order.control === 'c2' ? { ok: false, error: 'notWritable', now: '' } : apply(order));
    await room.session.fixing.rewrite(item(), 0);
    expect(room.session.get().checkup?.reading.fields.map((field) => field.text)).toEqual(['全网最低价羽绒服', '']);
    expect([room.records, room.session.get().undoable, room.session.get().toast?.tone]).toEqual([[], 0, 'trouble']);
  });

  test('are copied where a field takes no text, and not made at all from a text that has changed', async () => {
    const room = await openRoom();
    room.session.rewrites = () => [rewrite];
    room.shows(page({ writable: false }));
    await room.session.fixing.rewrite(item(), 0);
    expect([room.copied, room.orders]).toEqual([['羽绒服'], []]);
    expect(canWrite(rewrittenTexts(page({ writable: false }), rewrite) ?? [])).toBe(false);
    expect(rewrittenTexts(listing('别的'), rewrite)).toBeUndefined();
  });
});

describe('the course of the score', () => {
  const judged = (course: readonly CoursePoint[], title: string, score: number | null, at: number) =>
    courseWith(course, listing(title), { score }, at);
  const seen = (course: readonly CoursePoint[]) => course.map(({ score, changed }) => [score, ...changed.map(({ field }) => field)]);

  test('has a point for every change, one for what is typed without a pause, none where nothing was gained or lost', () => {
    let course = judged([], 'a', 50, 0);
    course = judged(course, 'b', 50.2, 1_000);
    expect(seen(course)).toEqual([[50]]);
    course = judged(course, 'c', 60, 4_000);
    course = judged(course, 'd', 64, 5_000);
    expect(seen(course)).toEqual([[50], [64, 'title']]);
    course = judged(course, 'e', 70, 9_000);
    expect(seen(course)).toEqual([[50], [64, 'title'], [70, 'title']]);
    expect(judged(course, 'f', null, 10_000)).toBe(course);
  });

  test('what the operator did not change starts it anew: pictures measured, a card of the shop', () => {
    let course = judged(judged([], 'a', 50, 0), 'b', 60, 4_000);
    course = judged(course, 'b', 45, 8_000);
    expect(seen(course)).toEqual([[45]]);
    // A change that moved nothing is not what the next fall is put down to.
    course = judged(judged(course, 'c', 45.1, 12_000), 'c', 40, 16_000);
    expect(seen(course)).toEqual([[40]]);
    expect(seen(judged(course, 'd', 48, 20_000))).toEqual([[40], [48, 'title']]);
  });

  test('a field that is read late is no change of the operator’s', () => {
    const course = judged([], 'a', 50, 0);
    const more = {
      ...listing('a'),
      fields: [...listing('a').fields, { field: 'brand' as const, label: '', text: 'x', how: 'label' as const }],
    };
    expect(seen(courseWith(course, more, { score: 70 }, 5_000))).toEqual([[70]]);
  });

  test('what the operator puts in from here counts from the first moment on', () => {
    const course = judged([], 'a', 50, 0);
    expect(seen(courseWith(course, listing('b'), { score: 60 }, 300))).toEqual([[60]]);
    expect(seen(courseWith(course, listing('b'), { score: 60 }, 300, true))).toEqual([[50], [60, 'title']]);
  });

  test('a form that fills in while it opens has not been changed', () => {
    const course = judged(judged([], '', 63, 0), 'a', 51, 900);
    expect(seen(judged(course, 'b', 55, 2_000))).toEqual([[55]]);
    expect(seen(judged(course, 'b', 55, 3_000))).toEqual([[51], [55, 'title']]);
  });
});
