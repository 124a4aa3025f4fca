import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiffPart, diffWords } from '../../utils/text/diff';

const joined = (parts: readonly DiffPart[], kind: DiffPart['kind']) =>
  parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map(({ text }) => text)
    .join('');

const words = fc
  .array(fc.constantFrom('保温杯', '最好', ' ', '2026', '新款', 'Mug', '\n', '500ml', '，', '👨‍👩‍👧', '\ud83d'), { maxLength: 30 })
  .map((all) => all.join(''));
const texts = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 }));

describe('diffWords', () => {
  test('what stayed and what was removed is the old text, what stayed and what was added the new one', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = diffWords(before, after);
        expect(joined(parts, 'removed')).toBe(before);
        expect(joined(parts, 'added')).toBe(after);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  test('cuts Chinese at words', () => {
    expect(diffWords('2026新款女士轻薄羽绒服 兼容外穿内搭', '2026新款女士轻薄羽绒服 内搭')).toEqual([
      { kind: 'same', text: '2026新款女士轻薄羽绒服 ' },
      { kind: 'removed', text: '兼容外穿' },
      { kind: 'same', text: '内搭' },
    ]);
  });

  test('equal texts are one part, two empty ones none', () => {
    expect(diffWords('杯', '杯')).toEqual([{ kind: 'same', text: '杯' }]);
    expect(diffWords('', '')).toEqual([]);
    expect(diffWords('', '杯')).toEqual([{ kind: 'added', text: '杯' }]);
  });

  test('over a million characters, or nothing in common: the whole is replaced', () => {
    const long = '杯子 '.repeat(200_000);
    expect(diffWords(long, `${long}!`)).toEqual([
      { kind: 'removed', text: long },
      { kind: 'added', text: `${long}!` },
    ]);
    const numbers = (from: number) => Array.from({ length: 5_000 }, (_, index) => `${from + index}`).join(' ');
    expect(diffWords(numbers(100_000), numbers(900_000)).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
