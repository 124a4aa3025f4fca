import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Terms, termList } from '../../utils/text/terms';

const found = (terms: string[], text: string) => new Terms(terms).find(text).map((hit) => text.slice(hit.start, hit.end));

describe('Terms', () => {
  test.each([
    ['whole words only', ['sale'], 'Sale wholesale sailed sales', ['Sale', 'sales']],
    ['the longest wins', ['sale', 'hot sale'], 'HOT SALE now', ['HOT SALE']],
    ['hyphen reads as blank', ['best selling'], 'Best-Selling lamp', ['Best-Selling']],
    ['Chinese anywhere', ['包邮'], '全国包邮灯', ['包邮']],
    ['Latin beside Chinese', ['led'], '北屋LED灯', ['LED']],
    ['possessive', ['women'], "Women's Women’s", ["Women's", 'Women’s']],
    ['a letter whose lower case is longer', ['lamp'], 'İİ Lamp', ['Lamp']],
    ['signs', ['#1'], 'The #1 lamp', ['#1']],
    ['nothing', ['lamp'], '', []],
  ])('%s', (_, terms, text, hits) => {
    expect(found(terms, text)).toEqual(hits);
  });

  test('hits stand in order and apart, inside the text', () => {
    const terms = new Terms(['a', 'ab', 'b c', '木', '木桌']);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '木', '桌', 'İ', '😀', '-', '\ud83d') }), (text) => {
        let border = 0;
        for (const hit of terms.find(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(border);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          border = hit.end;
        }
      }),
    );
  });
});

test('termList parts at commas and line breaks', () => {
  expect(termList('\none, two words,\n三\n')).toEqual(['one', 'two words', '三']);
});
