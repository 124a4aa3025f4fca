import { describe, expect, test } from 'vitest';
import { ALL_PAGES } from '../../utils/marketplaces/forms';
import { locate } from '../../utils/marketplaces/locate';

const at = (address: string) => {
  const found = locate(new URL(address), ALL_PAGES);
  return found && [found.marketplace.id, found.page.kind, found.itemId];
};

describe('pages we know', () => {
  test.each([
    ['https://item.upload.taobao.com/sell/v2/publish.htm?catId=50000671', 'taobao', 'listing-editor', undefined],
    ['https://item.upload.taobao.com/sell/v2/publish.htm?itemId=7123', 'taobao', 'listing-editor', '7123'],
    ['https://one.alimama.com/index.html#!/report/campaign?startTime=1', 'taobao', 'ad-report', undefined],
    ['https://item.taobao.com/item.htm?spm=a1&id=99', 'taobao', 'public-product', '99'],
    ['https://sell.publish.tmall.com/tmall/publish.htm?id=12', 'tmall', 'listing-editor', '12'],
    ['https://detail.tmall.com/item.htm?id=12', 'tmall', 'public-product', '12'],
    ['https://fxg.jinritemai.com/ffa/g/create?product_id=381&entrance=edit', 'douyin', 'listing-editor', '381'],
    ['https://mms.pinduoduo.com/goods/goods_add/index?type=edit&id=5', 'pinduoduo', 'listing-editor', '5'],
    ['https://yingxiao.pinduoduo.com/goods/report/promotion/overView?beginDate=1', 'pinduoduo', 'ad-report', undefined],
    ['https://store.weixin.qq.com/shop/goods/entry?productId=8', 'weixin_shop', 'listing-editor', '8'],
    ['https://ark.xiaohongshu.com/app-item/good/edit/abc123', 'xiaohongshu', 'listing-editor', 'abc123'],
    ['https://detail.1688.com/offer/600.html', '1688', 'public-product', '600'],
    ['https://item.jd.com/100012.html', 'jd', 'public-product', '100012'],
    ['https://sellercentral.amazon.co.jp/abis/listing/edit?asin=B000000001', 'amazon', 'listing-editor', 'B000000001'],
    ['https://sellercentral-europe.amazon.com/abis/listing/edit?sku=1', 'amazon', 'listing-editor', undefined],
    ['https://www.amazon.de/Some-Name/dp/B07FW264WL/ref=sr_1', 'amazon', 'public-product', 'B07FW264WL'],
    ['https://www.ebay.co.uk/itm/Some-Name/143863282131?hash=1', 'ebay', 'public-product', '143863282131'],
    ['https://seller.shopee.co.id/portal/product/123', 'shopee', 'listing-editor', undefined],
    ['https://www.etsy.com/listing/1234567/garlic-press', 'etsy', 'public-product', '1234567'],
    ['https://admin.shopify.com/store/harrow/products/42', 'shopify', 'listing-editor', '42'],
  ])('%s', (address, marketplace, kind, item) => {
    expect(at(address)).toEqual([marketplace, kind, item]);
  });
});

describe('pages we must not take for them', () => {
  test.each([
    'https://item.upload.taobao.com.evil.example/sell/v2/publish.htm',
    'https://evil-item.upload.taobao.com/sell/v2/publish.htm',
    'https://item-upload.taobao.com/sell/v2/publish.htm',
    'http://item.upload.taobao.com/sell/v2/publish.htm',
    'https://login.taobao.com/member/login.jhtml?redirectURL=https%3A%2F%2Fitem.upload.taobao.com%2Fsell%2Fv2%2Fpublish.htm',
    'https://loginmyseller.taobao.com/?from=https://item.upload.taobao.com/sell/v2/publish.htm',
    'https://sellercentral.amazon.com.evil.example/abis/listing/edit',
    'https://sellercentral.amazon.evil/abis/listing/edit',
    'https://www.amazon.com/ap/signin?openid.return_to=https://www.amazon.com/dp/B07FW264WL',
    'https://www.amazon.com/s?k=dp/B07FW264WL',
    'https://notamazon.com/dp/B07FW264WL',
    // Market pages show other shops' figures.
    'https://sycm.taobao.com/mc/mq/market_rank',
    'https://www.example.org/',
  ])('%s', (address) => {
    expect(at(address)).toBeUndefined();
  });

  test('an item id that is no id is dropped', () => {
    expect(at('https://item.taobao.com/item.htm?id=%3Cscript%3E')).toEqual(['taobao', 'public-product', undefined]);
    expect(at('https://item.taobao.com/item.htm?id=%E0%A4%A')).toEqual(['taobao', 'public-product', undefined]);
  });
});
