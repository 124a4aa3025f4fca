import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate } from '../../utils/marketplaces/locate';
import { learn, lessonsFor } from '../../utils/page/lessons';
import type { Parts } from '../../utils/page/parts';
import {
  fits,
  hashPattern,
  holdsAt,
  type Lesson,
  pathPattern,
  patternSource,
  placeHere,
  type Recipe,
  shapeOf,
} from '../../utils/reading/lesson';
import { lessonSchema } from '../../utils/reading/lesson-schema';

test.each([
  ['/goods/edit', '/goods/edit'],
  ['/goods/123456/edit', '/goods/*/edit'],
  ['/goods/7/edit', '/goods/*/edit'],
  ['/app-item/good/edit/66a1b2c3d4e5f60718293a4b', '/app-item/good/edit/*'],
  ['/store/my-shop/products/9012345', '/store/my-shop/products/*'],
  ['/sell/v2/publish.htm', '/sell/v2/publish.htm'],
  ['/home.htm/SellManage/on_sale', '/home.htm/SellManage/on_sale'],
  ['/item/SKU-20261122-A', '/item/*'],
])('the path %s is %s', (path, pattern) => {
  expect(pathPattern(path)).toBe(pattern);
});

test.each([
  ['', ''],
  ['#top', ''],
  ['#!/report/campaign?startTime=2026-01-01', '#!/report/campaign'],
  ['#/plan/4821337/detail', '#/plan/*/detail'],
  ['#uniDetail={"tb":"data"}', ''],
])('the hash %j is %j', (hash, pattern) => {
  expect(hashPattern(hash)).toBe(pattern);
});

test('a pattern answers to the address it was made of, and its source never runs a part of it', () => {
  const part = fc.stringMatching(/^[\w.()+*$^|[\]-]{1,12}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const path = `/${parts.join('/')}`;
      expect(new RegExp(`${patternSource(pathPattern(path))}$`).test(path)).toBe(true);
      expect(
        holdsAt(
          { marketplace: 'taobao', pageKind: 'unknown', ...placeHere({ hostname: 'a.b', pathname: path, hash: '' }) },
          { hostname: 'a.b', pathname: path, hash: '' },
        ),
      ).toBe(true);
    }),
  );
});

test.each([
  ['12.50', 'figure'],
  ['￥12,345.60', 'figure'],
  ['1.2万', 'figure'],
  ['-3.2%', 'figure'],
  ['US$ 5.00', 'figure'],
  ['--', 'empty'],
  ['', 'empty'],
  ['2026-11-22', 'day'],
  ['22/11/2026', 'day'],
  ['示例浴袍', 'words'],
  ['3 件套浴巾礼盒装', 'words'],
  ['HD-2026-118', 'words'],
] as const)('%j looks like a %s', (text, shape) => {
  expect(shapeOf(text)).toBe(shape);
  expect(fits(text, shape)).toBe(true);
});

test('a figure does not fit where words were taught, nothing fits everywhere', () => {
  expect(fits('12.50', 'words')).toBe(false);
  expect(fits('加载失败', 'figure')).toBe(false);
  expect(fits('--', 'figure')).toBe(true);
});

const find: Recipe = { labels: ['活动名称'], kind: 'text', nth: 1, between: [], parts: 1, room: 3, shape: 'words' };
const place = { marketplace: 'pinduoduo', pageKind: 'promotion-setup', host: 'mms.pinduoduo.com', path: '/unheard/*/edit' } as const;
const lesson: Lesson = { id: 'a', at: 1, name: '活动名称', place, teaches: { kind: 'field', field: 'title', find } };
const pageLesson: Lesson = { id: 'p', at: 1, name: '满减', place, teaches: { kind: 'page', marker: '满减工坊' } };

test('lessons pass the door as they are', () => {
  for (const one of [lesson, pageLesson, { ...lesson, worked: 5, teaches: { kind: 'column', header: '神秘花费', metric: 'spend' } }])
    expect(lessonSchema.safeParse(one).success).toBe(true);
});

test.each<[why: string, broken: unknown]>([
  ['another key', { ...lesson, code: 'alert(1)' }],
  ['a selector in the recipe', { ...lesson, teaches: { ...lesson.teaches, find: { ...find, selector: '.x' } } }],
  ['no label', { ...lesson, teaches: { ...lesson.teaches, find: { ...find, labels: [] } } }],
  ['a label without end', { ...lesson, teaches: { ...lesson.teaches, find: { ...find, labels: ['x'.repeat(1_000)] } } }],
  ['a field nobody knows', { ...lesson, teaches: { ...lesson.teaches, field: '__proto__' } }],
  ['a metric that is no name', { ...lesson, teaches: { kind: 'column', header: 'x', metric: 'a"><script>' } }],
  ['a marketplace nobody knows', { ...lesson, place: { ...place, marketplace: 'evil' } }],
  ['a host with a path', { ...lesson, place: { ...place, host: 'a.b/c' } }],
  ['a path that is none', { ...lesson, place: { ...place, path: 'javascript:alert(1)' } }],
  ['a place far away', { ...lesson, teaches: { ...lesson.teaches, find: { ...find, nth: 9_999 } } }],
  ['no name', { ...lesson, name: '' }],
])('a lesson with %s is turned away', (_, broken) => {
  expect(lessonSchema.safeParse(broken).success).toBe(false);
});

test('a taught page is told by address and title, after the pages that are known', () => {
  const own = {
    id: 'pinduoduo',
    language: 'zh',
    fields: [],
    promotion: [],
    pages: [{ kind: 'listing-list', host: 'mms.pinduoduo.com', path: '^/goods/list' }],
  };
  const parts: Parts = { marketplaces: [own as unknown as Parts['marketplaces'][number]], readers: new Map() };
  const at = (pathname: string) => ({ protocol: 'https:', hostname: 'mms.pinduoduo.com', pathname, search: '', hash: '' });
  const known: Lesson = { ...pageLesson, id: 'k', place: { ...place, path: '/goods/list' } };
  learn(parts, [pageLesson, known, lesson]);
  const titled = (texts: readonly string[]) => texts.includes('满减工坊');
  expect(locate(at('/unheard/99/edit'), parts.marketplaces, titled)?.page.kind).toBe('promotion-setup');
  expect(locate(at('/unheard/99/edit'), parts.marketplaces, () => false)).toBeUndefined();
  expect(locate(at('/unheard/99/edit/more'), parts.marketplaces, titled)).toBeUndefined();
  expect(locate(at('/goods/list'), parts.marketplaces, titled)?.page.kind).toBe('listing-list');
  const here = locate(at('/unheard/99/edit'), parts.marketplaces, titled);
  expect(lessonsFor(parts, at('/unheard/99/edit'), here)).toEqual([pageLesson, lesson]);
  expect(lessonsFor(parts, at('/goods/list'), locate(at('/goods/list'), parts.marketplaces, titled))).toEqual([]);
  learn(parts, []);
  expect(locate(at('/unheard/99/edit'), parts.marketplaces, titled)).toBeUndefined();
});
