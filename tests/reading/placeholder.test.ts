import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCounted, placeholderAddress, placeholders } from '../../utils/reading/placeholder';

const shape = (text: string) => text.replace(/\d/g, '9').replace(/\p{L}/gu, (letter) => 'x'.repeat(letter.length));

describe('a placeholder', () => {
  test('has the shape of its text, and no digit and no letter of it in its place', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9 .,:%￥$王李张-]{1,30}$/), fc.integer(), (text, seed) => {
        const other = placeholders(seed)(text);
        expect(shape(other)).toBe(shape(text));
        if (!/\d{4}[-.]\d{1,2}[-.]\d/.test(text)) {
          for (const [index, character] of [...text].entries())
            if (/[\p{L}\d]/u.test(character)) expect([...other][index]).not.toBe(character);
        }
      }),
    );
  });

  test('whatever the text, has its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(placeholders(3)(text)).toHaveLength(text.length);
      }),
    );
  });

  test('is the same for the same text, so that what belongs together stays together', () => {
    const one = placeholders(11);
    expect(one('row-7001')).toBe(one('row-7001'));
    expect(one('row-7001')).not.toBe(placeholders(12)('row-7001'));
  });

  test('of days is a day as far away from every other as it was', () => {
    const other = placeholders(5)('2026-11-01 ~ 2026-11-07');
    const [from = '', to = ''] = other.split(' ~ ');
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(6);
    expect(other).not.toContain('2026-11');
  });
});

test.each([
  ['共 146 条', true],
  ['1-20 of 146 results', true],
  ['剩余 5小时20分', true],
  ['￥1.2万', true],
  ['第 1/8 页', true],
  ['146 王小明', false],
  ['杭州市 3 号', false],
  ['共享单车', false],
  ['Wang 146', false],
])('%s: words of counting alone: %s', (text, counted) => expect(isCounted(text)).toBe(counted));

test.each([
  ['https://one.alimama.com/report/campaign?id=778899', /^https:\/\/one\.alimama\.com\/report\/campaign\?id=(?!778899)\d{6}$/],
  [
    'https://admin.shopify.com/store/mountain-mugs/products/998877',
    /^https:\/\/admin\.shopify\.com\/store\/(?!mountain-mugs)[\w-]+\/products\/(?!998877)\d{6}$/,
  ],
  ['https://wangxiaoming.tmall.com/shop/view_shop.htm', /^https:\/\/(?!wangxiaoming)[a-z]{12}\.tmall\.com\//],
  ['javascript:alert(1)', /^$/],
  ['no address', /^$/],
])('an address keeps its pages and loses its ids: %s', (address, wanted) => {
  expect(placeholderAddress(address, placeholders(9))).toMatch(wanted);
});
