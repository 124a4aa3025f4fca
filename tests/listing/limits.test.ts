import { describe, expect, test } from 'vitest';
import { ListingFacts } from '../../utils/listing/facts';
import { limitFor } from '../../utils/listing/limits';
import { marketplaceById } from '../../utils/marketplaces';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import type { FieldName } from '../../utils/reading/fields';
import type { ShownLimit } from '../../utils/reading/reading';
import { DAY, limit, marketplaceWith, readingWith } from './tester';

interface Asked {
  url?: string;
  day?: string;
  goods?: string;
  shown?: ShownLimit;
  field?: FieldName;
}

function held(
  marketplace: MarketplaceId,
  { url = 'https://example.test/', day = DAY, goods = 'Home > Tables', shown, field = 'title' }: Asked = {},
) {
  const reading = readingWith({
    marketplace,
    fields: [
      { field, text: 'Walnut Table', ...(shown ? { limit: shown } : {}) },
      { field: 'category', text: goods },
    ],
  });
  return limitFor(new ListingFacts({ ...reading, url }), { marketplace: marketplaceById(marketplace), day }, field);
}

describe('Amazon titles', () => {
  const seller = (host: string) => `https://sellercentral.${host}/abis/listing/edit?asin=B000000001`;

  test.each([
    ['the day before', { day: '2026-07-26' }, 200],
    ['from 27 July 2026', { day: '2026-07-27' }, 75],
    ['media', { goods: 'Books > Crafts' }, 200],
    ['Germany', { url: seller('amazon.de') }, 75],
    ['Saudi Arabia', { url: seller('amazon.sa') }, 200],
    ['Egypt', { url: seller('amazon.eg') }, 200],
    ['Turkey, in the shop', { url: 'https://www.amazon.com.tr/dp/B000000001' }, 200],
    ['Emirates', { url: seller('amazon.ae') }, 200],
    ['a host that only ends alike', { url: 'https://sellercentral.notamazon.ae/' }, 75],
    ['pasted, no address', { url: '' }, 75],
  ])('%s', (_, asked, max) => {
    expect(held('amazon', asked)?.max).toBe(max);
  });

  test('a field that takes more is no permission, a counter is', () => {
    expect(held('amazon', { shown: { max: 200, from: 'maxlength', unit: 'characters' } })).toMatchObject({ max: 75, shown: false });
    expect(held('amazon', { shown: { max: 200, from: 'counter', used: 12, unit: 'characters' } })).toMatchObject({ max: 200, shown: true });
    expect(held('amazon', { shown: { max: 60, from: 'maxlength', unit: 'characters' } })).toMatchObject({ max: 60, shown: true });
  });
});

test('Shopee: read for Brazil, a question elsewhere', () => {
  expect(held('shopee', { url: 'https://seller.shopee.com.br/portal/product/new' })?.source?.confidence).toBe('B');
  expect(held('shopee', { url: 'https://seller.shopee.sg/portal/product/new' })?.source?.confidence).toBe('C');
});

describe('the page’s own limit', () => {
  test('wins over the table, in its own unit', () => {
    const shown: ShownLimit = { max: 30, used: 12, unit: 'characters', from: 'counter' };
    expect(held('taobao', { shown })).toMatchObject({ max: 30, unit: 'characters', shown: true });
  });

  test('without a unit counts as the table does', () => {
    const shown: ShownLimit = { max: 90, from: 'counter' };
    expect(held('taobao', { shown })).toMatchObject({ max: 90, unit: 'width', shown: true });
    expect(held('etsy', { shown })).toMatchObject({ max: 90, unit: 'characters', shown: true });
  });

  test('stands alone where the table knows none', () => {
    expect(held('taobao', { field: 'guide_title', shown: { max: 30, from: 'counter' } })).toEqual({
      max: 30,
      unit: 'characters',
      shown: true,
      goodsUnknown: false,
    });
    expect(held('taobao', { field: 'guide_title' })).toBeUndefined();
  });

  test('says nothing of words, counts and totals', () => {
    const reading = readingWith({ fields: [{ field: 'bullet', text: 'a', limit: { max: 5, from: 'counter' } }] });
    const marketplace = marketplaceWith('lazada', [limit('bullet', 'total', { max: 100, unit: 'characters' })]);
    expect(limitFor(new ListingFacts(reading), { marketplace, day: DAY }, 'bullet', 'total')).toMatchObject({ max: 100, shown: false });
    expect(limitFor(new ListingFacts(reading), { marketplace, day: DAY }, 'bullet', 'words')).toBeUndefined();
  });
});
