import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainUnits, segment, WordList } from '../../utils/text/segment';

const LIST = new WordList([
  ['连衣裙', 'goods'],
  ['衣裙', 'goods'],
  ['雪纺', 'material'],
  ['马克杯', 'goods'],
  ['t恤', 'goods'],
  ['usb', 'goods'],
  ['行动电源', 'goods'],
] as const);

const words = (text: string) =>
  segment(text, [LIST]).map(({ start, end, kind }) => (kind ? `${text.slice(start, end)}/${kind}` : text.slice(start, end)));

describe('segment', () => {
  test.each([
    ['雪纺连衣裙', ['雪纺/material', '连衣裙/goods']],
    ['纯色T恤', ['纯色', 'T恤/goods']],
    ['行動電源', ['行動電源/goods']],
    ['ＵＳＢ usbc', ['ＵＳＢ/goods', ' ', 'usbc']],
    ['杯500ml', ['杯', '500ml']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('words tile the text and part neither pairs of surrogates nor runs of letters', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('雪纺', '連衣裙', 'T恤', 'usb', '😀', '𠮷', '\ud83d', '3m'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of segment(text, [LIST])) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(/[\ud800-\udbff]$/.test(text.slice(start, end)) && /^[\udc00-\udfff]/.test(text.slice(end))).toBe(false);
          expect(/[a-z0-9]$/i.test(text.slice(start, end)) && /^[a-z0-9]/i.test(text.slice(end))).toBe(false);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test('a text made plain keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(plainUnits(text)).toHaveLength(text.length);
      }),
    );
  });
});
