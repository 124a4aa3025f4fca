import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, coverageOf, findPhrase } from '../../utils/listing/terms/coverage';
import { words } from './shop-card';
import { attribute, bullet, description, findingOf, readingWith, tableOf } from './tester';

tableOf('terms-coverage', {
  valid: [
    { title: '风衣女', fields: [attribute('风格', '通勤')], shop: words('通勤 900', '风衣 100') },
    { title: '小个子风衣女春秋薄款', shop: words('小个子风衣 900', '风衣女 400') },
    // Words that nothing says of the goods do not count against it.
    { title: '小个子风衣女', shop: words('羽绒服男 9000', '风衣 100') },
    { title: "Women's running shoes", shop: words('running shoe', 'shoes for women') },
    { title: '风衣', fields: [attribute('面料', '棉麻')], shop: words('棉麻风衣 0', '棉麻 10', '风衣 10') },
    { title: 'Cup', fields: [{ field: 'search_terms', text: 'travel mug' }], shop: words('travel mug 10') },
  ],
  invalid: [
    {
      title: '风衣',
      fields: [description('小个子也能穿，通勤百搭')],
      shop: words('小个子风衣 900', '通勤 400', '风衣 100'),
      outcome: 'warn',
    },
    { title: 'Steel cup', fields: [description('A travel mug of steel')], shop: words('travel mug 900', 'cup 100'), outcome: 'warn' },
  ],
  silent: [
    '小个子风衣女',
    { title: '小个子风衣女', shop: words() },
    // A list for other goods.
    { title: '小个子风衣女', shop: words('保温杯 900', '焖烧杯 100') },
  ],
});

describe('what it says', () => {
  const sample = {
    title: '风衣',
    fields: [attribute('风格', '通勤'), description('小个子也能穿')],
    shop: words('小个子风衣 600', '风衣 300', '羊毛大衣 100'),
  };

  test('names the words that fit apart from those that only may be true', () => {
    const finding = findingOf('terms-coverage', sample);
    expect(finding.message.values).toEqual({ share: '30%', n: 1, words: '小个子风衣 (600)' });
    expect(finding.reasons[0]).toEqual({ id: 'listing.terms-coverage.unsaid', values: { words: '羊毛大衣 (100)' } });
    expect(finding.score).toBeCloseTo(300 / 900 / 0.8);
  });

  test('word by field, with shares that add up', () => {
    const { rows, found, fits, unsaid } = coverageOf(readingWith(sample).fields, sample.shop.searchWords);
    expect(rows.map(({ at, state }) => [...COLUMNS.map((column) => at[column]), state])).toEqual([
      ['some', 'none', 'none', 'some', 'none', 'fits'],
      ['exact', 'none', 'none', 'none', 'none', 'found'],
      ['none', 'none', 'none', 'none', 'none', 'unsaid'],
    ]);
    expect([found, fits, unsaid]).toEqual([0.3, 0.6, 0.1]);
  });

  test('a word without a figure weighs as the least searched, a list without figures evenly', () => {
    const share = (...list: string[]) => coverageOf(readingWith({ title: '风衣' }).fields, words(...list).searchWords).found;
    expect(share('风衣', '大衣 300', '外套 100')).toBeCloseTo(100 / 500);
    expect(share('风衣', '大衣')).toBe(0.5);
    expect(share('风衣 0', '大衣 0')).toBe(0.5);
  });
});

test.each<[string, string, string]>([
  ['小个子风衣女春秋', '小个子风衣', 'exact'],
  ['小個子風衣', '小个子风衣', 'exact'],
  ['小个子 风衣', '小个子风衣', 'exact'],
  ['风衣女春秋小个子', '小个子风衣', 'parts'],
  ['风衣，小个子', '小个子风衣', 'parts'],
  ['风衣女', '小个子风衣', 'some'],
  ['保温饭盒 水杯', '保温杯', 'none'],
  ['保温大杯', '保温杯', 'none'],
  ['Ｔ恤 女', 't恤女', 'exact'],
  ['Running-shoes for women', 'running shoe', 'exact'],
  ['shoes for running', 'running shoes', 'parts'],
  ['escape room', 'cap', 'none'],
  ['women, shoes', 'women shoes', 'parts'],
  ['shoes', 'shoes for the women', 'some'],
  ['', 'cap', 'none'],
  ['cap', '！', 'none'],
])('in %j %j is %s', (text, phrase, found) => {
  expect(findPhrase(text, phrase)).toBe(found);
});

test('a phrase stands unbroken in any text around it', () => {
  const word = fc.constantFrom('小个子', '风衣', '女', '保温杯', 'cup', 'Travel Mug', 'T恤');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), word, fc.array(word, { maxLength: 4 }), (before, phrase, after) => {
      expect(findPhrase([...before, phrase, ...after].join(' '), phrase)).toBe('exact');
    }),
  );
});

test('shares add up to one whatever the list and the listing hold', () => {
  const text = fc.string({ unit: fc.constantFrom('风', '衣', '女', 'c', 'u', 'p', ' ', '，', '1'), maxLength: 12 });
  const list = fc.array(fc.record({ word: text, volume: fc.nat({ max: 1000 }) }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(list, text, text, (searchWords, title, point) => {
      const { found, fits, unsaid, rows } = coverageOf(readingWith({ title, fields: [bullet(point)] }).fields, searchWords);
      expect(found + fits + unsaid).toBeCloseTo(1);
      expect(rows.length).toBe(searchWords.length);
    }),
  );
});
