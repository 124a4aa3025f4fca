import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frequentCharacters, repeatedStretches, similarity } from '../../utils/text/bigrams';

describe('repeatedStretches', () => {
  test.each([
    ['聚能杀菌聚能杀', [['聚能杀', 4]]],
    [
      '除螨仪除螨机除螨',
      [
        ['除螨', 3],
        ['除螨', 6],
      ],
    ],
    ['宝宝宝宝', [['宝宝', 2]]],
    ['宝宝宝', []],
    ['胡桃木边几', []],
    ['lamp lamp', []],
    ['😀灯具灯具', [['灯具', 4]]],
    ['', []],
  ])('%s', (text, repeats) => {
    expect(repeatedStretches(text).map((repeat) => [repeat.term, repeat.start])).toEqual(repeats);
  });

  test('a repeat is the same text twice, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('灯', '木', '桌', 'a', ' ', '😀', '𠮷'), maxLength: 40 }), (text) => {
        for (const { start, end, first, term } of repeatedStretches(text)) {
          expect(text.slice(start, end)).toBe(term);
          expect(text.slice(first, first + term.length)).toBe(term);
          expect(first + term.length).toBeLessThanOrEqual(start);
        }
      }),
    );
  });
});

test('frequentCharacters', () => {
  expect(frequentCharacters('瓶盖瓶身瓶a a a', 3)).toEqual([{ character: '瓶', at: [0, 2, 4] }]);
});

describe('similarity', () => {
  test.each([
    ['Walnut Table', 'walnut table', 1],
    ['Walnut', '边几', 0],
    ['', '', 0],
    ['abc', 'abd', 1 / 3],
  ])('%s, %s', (a, b, share) => {
    expect(similarity(a, b)).toBeCloseTo(share);
  });
});
