import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitsOf } from '../../utils/compliance/folded-text';
import { type Candidate, scan } from '../../utils/compliance/scan';
import { Trie } from '../../utils/compliance/trie';
import { fold, unfold } from '../../utils/text/fold';

function trieOf(...phrases: string[]): Trie {
  const trie = new Trie();
  for (const [at, phrase] of phrases.entries()) trie.add(phrase, at);
  return trie;
}

function found(text: string, ...phrases: string[]): { words: string; swapped: number; initials: number }[] {
  const hits: { words: string; swapped: number; initials: number }[] = [];
  scan(text, trieOf(...phrases), ({ start, end, how: { swapped, initials } }) =>
    hits.push({ words: text.slice(start, end), swapped, initials }),
  );
  return hits;
}

describe('one walk finds a phrase however it is dressed', () => {
  test.each([
    ['买国家级的', '国家级'],
    ['买國家級的', '國家級'],
    ['买国-家 级的', '国-家 级'],
    ['买国🔥家\u200b级的', '国🔥家\u200b级'],
    ['买国\n家级的', '国\n家级'],
  ])('%j', (text, words) => {
    expect(found(text, '国家级')).toEqual([{ words, swapped: 0, initials: 0 }]);
  });

  test.each([
    ['请加薇信', '薇信', '微信', 1, 0],
    ['请加wei信', 'wei信', '微信', 1, 0],
    ['请加ＷＥＩ信', 'ＷＥＩ信', '微信', 1, 0],
    ['好评f现', '好评f现', '好评返现', 1, 1],
    ['请+微信', '+微信', '加微信', 1, 0],
    ['手感wuyulunbi', 'wuyulunbi', '无与伦比', 4, 0],
    ['女子评返现', '女子评返现', '好评返现', 1, 0],
    ['销量🥇', '销量🥇', '销量第一', 2, 0],
  ])('%s stands for another unit', (text, words, phrase, swapped, initials) => {
    expect(found(text, phrase)).toContainEqual({ words, swapped, initials });
  });

  test('a stop, a longer word and a line of signs part words', () => {
    expect(found('国，家级 国家具 国家。级', '国家级')).toEqual([]);
    expect(found(`国${'-'.repeat(40)}家级`, '国家级')).toEqual([]);
    expect(found('procure', 'cure')).toEqual([]);
  });

  test('overlapping phrases are all reported', () => {
    expect(found('全国第一品牌', '全国第一', '第一品牌', '第一').map(({ words }) => words)).toEqual(['全国第一', '第一', '第一品牌']);
  });

  test('a text with units that mean nothing alone is left to be folded as a whole', () => {
    expect(scan('净重5㎏', trieOf('5kg'), () => {})).toBe(false);
    expect(scan('𝐁est', trieOf('best'), () => {})).toBe(false);
    expect(scan('净重5kg', trieOf('5kg'), () => {})).toBe(true);
  });
});

describe('the walk misses nothing that stands in the folded text', () => {
  const phrases = ['国家级', '第一', '最好', 'no1', 'free', '家级品', '100纯棉', '1:1'];
  const piece = fc.constantFrom(
    ...'国家级第一最好品纯棉國級｜·*-_ 　,，。\u200b🔥✨１1:0NnoOfFrReEabc%&\n'.split(''),
    '🔥',
    'free',
    '第一',
    '1:1',
    '100%纯棉',
  );

  test('phrases of Han, letters and digits', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const folded = fold(text);
        const hits: Candidate[] = [];
        if (!scan(text, trieOf(...phrases), (hit) => hits.push(hit))) return;
        for (const [value, phrase] of phrases.entries()) {
          for (let at = folded.text.indexOf(phrase); at >= 0; at = folded.text.indexOf(phrase, at + 1)) {
            // inside a longer Latin word it is another word
            if (/[a-z]/.test(phrase.charAt(0)) && /[a-z]/.test(folded.plain.charAt(at - 1))) continue;
            const { start, end } = unfold(folded, at, at + phrase.length);
            expect(hits.filter((hit) => hit.value === value).map((hit) => [hit.start, hit.end])).toContainEqual([start, end]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('offsets lie in the text, in order, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('国家级', '薇信', 'free'), (noise, words) => {
        const text = noise + words + noise;
        scan(text, trieOf('国家级', '微信', 'free'), ({ start, end }) => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  test('a text made to branch at every step ends', () => {
    const hits = found('加家佳+'.repeat(5_000), '加家加家加家加家加家', '家加家加家加家加家加');
    expect(hits.length).toBeLessThan(200_000);
  });
});

test('units of a stretch are those that stand for it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(40), fc.nat(40), (text, a, b) => {
      const folded = fold(text);
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const { from, to } = unitsOf(folded, low, high);
      for (let at = from; at < to; at++) {
        expect(folded.starts[at]).toBeGreaterThanOrEqual(low);
        expect(folded.ends[at]).toBeLessThanOrEqual(high);
      }
    }),
  );
});
