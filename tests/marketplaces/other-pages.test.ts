import { describe, expect, test } from 'vitest';
import { kindOf } from './kind-of';

describe('pages we must not take for them', () => {
  test.each([
    // Other shops' figures: markets, rankings, rivals.
    'https://sycm.taobao.com/mc/mq/market_rank',
    'https://sycm.taobao.com/mc/mq/search_analyze',
    'https://sycm.taobao.com/mc/ci/shop/analysis',
    'https://sycm.taobao.com/custom/login.htm?_target=http://sycm.taobao.com/portal/home.htm',
    'https://compass.jinritemai.com/shop/chance/rank-product',
    'https://sz.jd.com/sz/view/industryMarket/overview.html',
    'https://sz.jd.com/sz/view/competition/summary.html',
    'https://sycm.1688.com/ms/market/rank',
    'https://www.etsy.com/your/shops/me/marketplace-insights',
    'https://www.ebay.com/sh/research?keywords=a',
    'https://seller.ozon.ru/app/analytics/what-to-sell/competitive-position',
    // What names one buyer.
    'https://sellercentral.amazon.com/orders-v3/order/111-1',
    'https://www.ebay.com/sh/ord/details?orderid=1',
    'https://www.ebay.com/mesh/ord/details?orderid=1',
    'https://sellercenter.lazada.sg/apps/order/detail?tradeOrderId=1',
    'https://seller-us.tiktok.com/order/detail?order_no=1',
    'https://admin.shopify.com/store/harrow/orders/42',
    'https://seller.ozon.ru/app/postings/fbs/1234-1',
    'https://seller.shopee.sg/portal/sale/order/1234567',
    // Other pages of the same hosts.
    'https://one.alimama.com/index.html#!/report/download-list',
    'https://one.alimama.com/index.html',
    'https://one.alimama.com/index.html?hash=%23!/report/campaign',
    'https://item.upload.taobao.com/sell/v2/success.htm',
    'https://sell.publish.tmall.com/tmall/success.htm',
    'https://yingxiao.pinduoduo.com/tools/report/download',
    'https://mms.pinduoduo.com/goods/category',
    'https://qianchuan.jinritemai.com/creation/uni-prom-product',
    'https://www.amazon.com/s?k=dp/B07FW264WL',
    'https://advertising.amazon.com/library/guides/ppc',
    'https://advertising.amazon.com/',
    'https://sellercentral.amazon.com/messaging/inbox',
    'https://sellercentral.amazon.com/performance/account/health',
    'https://www.etsy.com/your/shops/me/onboarding',
    'https://qn.taobao.com/home.htm',
    'https://work.1688.com/',
    // Hosts that look alike.
    'https://one.alimama.com.evil.example/index.html#!/report/campaign',
    'https://notone.alimama.com/index.html#!/report/campaign',
    'https://one-alimama.com/index.html#!/report/campaign',
    'https://sellercentral.amazon.evil/abis/listing/edit',
    'https://sellercentral-india.amazon.com/abis/listing/edit',
    'https://evil-mms.pinduoduo.com/goods/goods_list',
    'https://admin.shopify.com.example.org/store/a/products/1',
    'https://ads.tiktok.com.example.org/i18n/perf/campaign',
    'https://xqianchuan.jinritemai.com/uni-prom',
    'https://seller.shopee.sg.example.org/portal/product/new',
    'http://mms.pinduoduo.com/goods/goods_list',
  ])('%s', (address) => {
    expect(kindOf(address)).toBe('unknown');
  });

  test('a title decides nothing on an address that is no shell', () => {
    expect(kindOf('https://login.taobao.com/home.htm', '商品管理')).toBe('unknown');
    expect(kindOf('https://www.1688.com/', '商品管理')).toBe('unknown');
  });
});
