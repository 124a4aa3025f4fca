import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf, wordsOf } from '../../utils/text/words';

describe('wordsOf', () => {
  test.each([
    ["Women's A-Line Dress", ["Women's", 'A', 'Line', 'Dress']],
    ['1.8m cable, 2,000 mAh', ['1.8m', 'cable', '2,000', 'mAh']],
    ['Café (noir)', ['Café', 'noir']],
    ['Cafe\u0301', ['Cafe\u0301']],
    ['', []],
    ['   ★ ', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  test('every word stands where it says, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let border = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(border);
          border = word.end;
        }
      }),
    );
  });
});

describe('stemOf tells that these are one', () => {
  test.each([
    ['dress', 'dresses'],
    ['table', 'tables'],
    ['battery', 'batteries'],
    ['brush', 'brushes'],
    ['box', 'boxes'],
    ['clean', 'cleaning'],
    ['run', 'running'],
    ['print', 'printed'],
    ['woman', "woman's"],
    ['charge', 'charging'],
    ['case', 'cases'],
    ['knit', 'knitted'],
  ])('%s, %s', (one, other) => {
    expect(stemOf(other)).toBe(stemOf(one));
  });
});

describe('stemOf keeps these apart', () => {
  test.each([
    ['glass', 'glas'],
    ['ring', 'r'],
    ['bus', 'bu'],
    ['iris', 'iri'],
    ['sling', 'sl'],
    ['s7', 's8'],
    ['red', 're'],
  ])('%s, %s', (one, other) => {
    expect(stemOf(other)).not.toBe(stemOf(one));
  });
});
