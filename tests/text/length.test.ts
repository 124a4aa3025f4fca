import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthIn, offsetAt } from '../../utils/text/length';

const UNITS = ['characters', 'width', 'bytes'] as const;
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('lengthIn', () => {
  test.each([
    ['', 0, 0, 0],
    ['Oak', 3, 3, 3],
    ['橡木', 2, 4, 6],
    ['ＡＢ', 2, 4, 6],
    ['ｱ', 1, 1, 3],
    ['가', 1, 2, 3],
    ['é', 1, 1, 2],
    ['e\u0301', 2, 1, 3],
    ['ệ'.normalize('NFD'), 3, 1, 5],
    ['\u200bOak', 4, 3, 6],
    ['\u202eOak', 4, 3, 6],
    ['😀', 1, 2, 4],
    ['❤️', 2, 1, 6],
    ['👨‍👩‍👧', 5, 6, 18],
    ['🇲🇾', 2, 4, 8],
    ['㎡', 1, 2, 3],
    ['…', 1, 1, 3],
    ['\ud83d', 1, 1, 3],
    ['𠮷', 1, 2, 4],
    ['ก็', 2, 1, 6],
  ])('%j', (text, characters, width, bytes) => {
    expect([lengthIn(text, 'characters'), lengthIn(text, 'width'), lengthIn(text, 'bytes')]).toEqual([characters, width, bytes]);
  });

  test('bytes are those of UTF-8, lone surrogates as the replacement character', () => {
    fc.assert(fc.property(anyText, (text) => lengthIn(text, 'bytes') === new TextEncoder().encode(text).length));
  });

  test('a whole is as long as its parts, cut between characters', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text.isWellFormed()),
        anyText.filter((text) => text.isWellFormed()),
        (a, b) => UNITS.every((unit) => lengthIn(a + b, unit) === lengthIn(a, unit) + lengthIn(b, unit)),
      ),
    );
  });
});

describe('offsetAt', () => {
  test.each([
    ['橡木桌', 4, 'width', 2],
    ['橡木桌', 5, 'width', 2],
    ['😀😀', 1, 'characters', 2],
    ['橡木', 4, 'bytes', 1],
    ['Oak', 9, 'characters', 3],
  ] as const)('%s, %d %s', (text, limit, unit, offset) => {
    expect(offsetAt(text, limit, unit)).toBe(offset);
  });

  test('what is kept fits, and one character more would not', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.constantFrom(...UNITS), (text, limit, unit) => {
        const offset = offsetAt(text, limit, unit);
        expect(lengthIn(text.slice(0, offset), unit)).toBeLessThanOrEqual(limit);
        if (offset < text.length) {
          const next = offset + String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
          expect(lengthIn(text.slice(0, next), unit)).toBeGreaterThan(limit);
        }
      }),
    );
  });
});
