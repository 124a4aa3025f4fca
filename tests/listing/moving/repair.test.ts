import { expect, test } from 'vitest';
import type { TextFix } from '../../../utils/findings/finding';
import { withChanges } from '../../../utils/listing/moving/repair';
import { readingWith } from '../tester';

const TITLE = '全网最低价毛巾包邮爆款';
const change = (start: number, end: number, replacement = ''): TextFix => ({
  place: { field: 'title' },
  start,
  end,
  expected: TITLE.slice(start, end),
  replacement,
});
const after = (...changes: TextFix[]) => withChanges(readingWith({ title: TITLE }), changes).fields[0]?.text;

test('changes of one text are all made, in whatever order they come', () => {
  expect(after(change(0, 5), change(7, 9), change(9, 11))).toBe('毛巾');
  expect(after(change(9, 11), change(0, 5))).toBe('毛巾包邮');
});

test('of two changes that reach into each other the first is made', () => {
  expect(after(change(0, 11, '纯棉毛巾'), change(7, 9))).toBe('纯棉毛巾');
  expect(after(change(7, 9), change(0, 11, '纯棉毛巾'))).toBe('全网最低价毛巾爆款');
});

test('a change for a text that is no longer so is left out', () => {
  expect(after({ ...change(7, 9), expected: '特价' })).toBe(TITLE);
});
