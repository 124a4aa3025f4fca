import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedRows, readWords, volumeOf } from '../../utils/shop/read-words';
import { WORD_CAPS } from '../../utils/shop/search-words';

function read(text: string): ReturnType<typeof readWords> {
  const rows = pastedRows(text);
  if (!rows.ok) throw new Error(rows.error);
  return readWords(rows.value);
}
const told = (text: string) => read(text).words.map(({ word, volume }) => (volume === undefined ? word : `${word} ${volume}`));

describe('a list as it is pasted', () => {
  test.each<[string, string, string[]]>([
    ['one word a line', '小个子风衣\n风衣女\n\n 大衣 ', ['小个子风衣', '风衣女', '大衣']],
    ['a lone word', '风衣', ['风衣']],
    ['words in one line', '风衣\t大衣\t外套', ['风衣', '大衣', '外套']],
    ['words parted by commas', '风衣，大衣、外套,马甲', ['风衣', '大衣', '外套', '马甲']],
    ['with searches behind a tab', '小个子风衣\t1.2万\n风衣女\t3,400\n大衣\t-', ['小个子风衣 12000', '风衣女 3400', '大衣']],
    [
      'a table of 生意参谋',
      '排名\t搜索词\t搜索人气\t点击率\n1\t小个子风衣\t12,345\t88.10%\n2\t风衣女\t9,870\t80%',
      ['小个子风衣 12345', '风衣女 9870'],
    ],
    ['a table of 直通车', '关键词\t展现指数\t点击指数\n小个子风衣\t100~500\t90\n风衣女\t<100\t8', ['小个子风衣 300', '风衣女 100']],
    ['an export with lines above', '搜索分析\n2026-11-01~2026-11-07\n搜索词\t搜索人气\n风衣\t5000', ['风衣 5000']],
    [
      'an export in English',
      'Keyword Phrase,Cerebro IQ Score,Search Volume\ntravel mug,900,"45,000"\nsteel mug,,1200+',
      ['travel mug 45000', 'steel mug 1200'],
    ],
    ['a count of searches before impressions', 'Keyword,Impressions,Search Volume\nmug,9,70', ['mug 70']],
    ['a header alone', '搜索词\t搜索人气', []],
    ['the higher figure of a word that stands twice', 'Mug\t5\nmug\t9\nMUG\t7', ['mug 9']],
    ['models with numbers', 'iphone 15 手机壳\n2026新款', ['iphone 15 手机壳', '2026新款']],
  ])('%s', (_, text, words) => {
    expect(told(text)).toEqual(words);
  });
});

test('what is refused is named with its line and the reason', () => {
  const long = '长'.repeat(WORD_CAPS.word + 1);
  const { refused, words } = read(`搜索词\t搜索人气\n风衣\t很多\n123\t5\n${long}\t1\n大衣\t9\n大衣\t8\n外套\t12%`);
  expect(refused).toEqual([
    { row: 2, text: '风衣: 很多', why: 'noFigure' },
    { row: 3, text: '123', why: 'noWord' },
    { row: 4, text: long.slice(0, WORD_CAPS.word), why: 'tooLong' },
    { row: 6, text: '大衣', why: 'twice' },
    { row: 7, text: '外套: 12%', why: 'noFigure' },
  ]);
  expect(words).toEqual([{ word: '风衣' }, { word: '大衣', volume: 9 }, { word: '外套' }]);
});

test('a list takes no more than its cap', () => {
  const { words, refused } = readWords(Array.from({ length: WORD_CAPS.words + 3 }, (_, n) => [`词${n}号`, String(n)]));
  expect(words.length).toBe(WORD_CAPS.words);
  expect(refused.map(({ why }) => why)).toEqual(['full', 'full', 'full']);
});

test.each<[string, ReturnType<typeof volumeOf>]>([
  ['1,234', 1234],
  ['1.2万', 12_000],
  ['１２３', 123],
  ['100~500', 300],
  ['100-500', 300],
  ['1.5', 2],
  ['', undefined],
  ['-', undefined],
  ['上升', 'unreadable'],
  ['5.1%', 'unreadable'],
  ['-5', 'unreadable'],
])('%j is %j searches', (figure, volume) => {
  expect(volumeOf(figure)).toBe(volume);
});

test('whatever is pasted, words are within the caps, each once, and searches whole and not negative', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.constantFrom('关键词', '搜索人气', '风衣', '1.2万', '100~500', '-', 'Keyword', '\u0000', '９９'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 30 }), (rows) => {
      const { words, refused } = readWords(rows);
      expect(new Set(words.map(({ word }) => word.toLowerCase())).size).toBe(words.length);
      for (const { word, volume = 0 } of words) {
        expect(word.trim()).toBe(word);
        expect(word.length).toBeGreaterThan(0);
        expect(word.length).toBeLessThanOrEqual(WORD_CAPS.word);
        expect(Number.isSafeInteger(volume) && volume >= 0).toBe(true);
      }
      for (const { row } of refused) expect(row).toBeLessThanOrEqual(rows.length);
    }),
  );
});

test('a list of words and figures comes back as it was', () => {
  const word = fc.string({ unit: fc.constantFrom('风', '衣', '女', '款'), minLength: 1, maxLength: 8 });
  const list = fc.uniqueArray(fc.record({ word, volume: fc.nat() }), { minLength: 1, maxLength: 20, selector: (one) => one.word });
  fc.assert(
    fc.property(list, (words) => {
      expect(read(words.map((one) => `${one.word}\t${one.volume}`).join('\n')).words).toEqual(words);
    }),
  );
});
