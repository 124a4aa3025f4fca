import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkOrder } from '../../utils/messages/watch';
import { followTyping } from '../../utils/page/marks/follow-typing';

const order = (value: string, start: number, end: number): MarkOrder => ({
  key: `${start}`,
  control: 'c1',
  start,
  end,
  text: value.slice(start, end),
  outcome: 'fail',
  card: { title: '', why: '', source: '', fixes: [], dismiss: { label: '', ways: [] }, open: '' },
});

function typed(...values: string[]) {
  let value = values[0] ?? '';
  const follow = followTyping(() => value);
  return {
    follow,
    type(next: string) {
      value = next;
      return follow.standing().map(({ start, text }) => [start, text]);
    },
  };
}

describe('marks while the text is typed', () => {
  const text = '全网最低价羽绒服顶级品质';
  const orders = [order(text, 0, 5), order(text, 8, 10)];

  it('stay before the caret and move after it', () => {
    const { follow, type } = typed(text);
    follow.set(orders);
    expect(type('全网最低价轻薄羽绒服顶级品质')).toEqual([
      [0, '全网最低价'],
      [10, '顶级'],
    ]);
    expect(type('新款全网最低价轻薄羽绒服顶级品质')).toEqual(
      [
        [2, '全网最低价'],
        [12, '顶级'],
      ].slice(1),
    );
    expect(type('全网最低价羽绒服')).toEqual([[0, '全网最低价']]);
  });

  it('go where the words are touched, and come back with them', () => {
    const { follow, type } = typed(text);
    follow.set(orders);
    expect(type('全网低价羽绒服顶级品质')).toEqual([[7, '顶级']]);
    expect(type('')).toEqual([]);
    expect(type(text)).toHaveLength(2);
  });

  it('made for a text that is a few keystrokes old are brought to where the text is now', () => {
    const { follow, type } = typed(text);
    follow.set([]);
    type('全网最低价的羽绒服顶级品质');
    type('全网最低价的羽绒服短款顶级品质');
    follow.set(orders);
    expect(follow.standing().map(({ start, text: words }) => [start, words])).toEqual([
      [0, '全网最低价'],
      [11, '顶级'],
    ]);
  });

  it('are not lost when the same word is typed in front of theirs, nor two drawn where one of two alike was taken out', () => {
    const doubled = typed('低低级价a');
    doubled.follow.set([order('低低级价a', 3, 5)]);
    expect(doubled.type('低低级价价a')).toEqual([[4, '价a']]);
    const twins = typed('顶级顶级');
    twins.follow.set([order('顶级顶级', 0, 2), order('顶级顶级', 2, 4)]);
    expect(twins.type('顶级')).toEqual([[0, '顶级']]);
  });

  it('are never drawn under other words, whatever is typed where', () => {
    const piece = fc.stringMatching(/^[最低价顶级ab]{0,12}$/);
    fc.assert(
      fc.property(piece, piece, piece, fc.nat(12), fc.nat(12), (before, typedIn, after, a, b) => {
        const base = before + after;
        const [start, end] = [Math.min(a, b, base.length), Math.min(Math.max(a, b), base.length)];
        let value = base;
        const follow = followTyping(() => value);
        follow.set([order(base, start, end)]);
        value = before + typedIn + after;
        for (const mark of follow.standing()) expect(value.slice(mark.start, mark.end)).toBe(mark.text);
        if (end <= before.length || start >= before.length) expect(follow.standing()).toHaveLength(1);
      }),
    );
  });
});
