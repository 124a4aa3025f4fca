import { describe, expect, test } from 'vitest';
import { ALL_PAGES } from '../../utils/marketplaces/forms';
import type { MarketplaceId, PageKind } from '../../utils/marketplaces/ids';
import { locate } from '../../utils/marketplaces/locate';
import { kindOf } from './kind-of';

/** Addresses of every page kind of every marketplace; where the address is a shell's, what the page calls itself stands behind it. */
const PAGES: Partial<Record<MarketplaceId, Partial<Record<PageKind, readonly (string | readonly [address: string, title: string])[]>>>> = {
  taobao: {
    'listing-editor': [
      'https://item.upload.taobao.com/sell/v2/publish.htm?catId=50000671',
      'https://item.upload.taobao.com/sell/v2/draft.htm?dbDraftId=3',
    ],
    'listing-list': [
      'https://myseller.taobao.com/home.htm/SellManage/on_sale',
      'https://qn.taobao.com/home.htm/SellManage/all?current=1',
      ['https://qn.taobao.com/home.htm', '出售中的宝贝'],
      ['https://myseller.taobao.com/home.htm/', '商品管理'],
    ],
    'order-list': [
      'https://trade.taobao.com/trade/itemlist/list_sold_items.htm',
      'https://myseller.taobao.com/home.htm/trade-platform/tp/sold',
      ['https://myseller.taobao.com/home.htm', '已卖出的宝贝'],
    ],
    'ad-report': [
      'https://one.alimama.com/index.html#!/report/campaign?startTime=2026-11-01&endTime=2026-11-07',
      'https://one.alimama.com/index.html#!/manage/onesite?startTime=2026-11-01',
      'https://one.alimama.hk/index.html#!/report/bidword',
      'https://one.alimama.com/#!/report/account',
      'https://subway.simba.taobao.com/#!/manage/campaign/index',
      'https://myseller.taobao.com/home.htm/alltaopromotion',
      'https://onebp.taobao.com/index-onebp-sycm',
      ['https://qn.taobao.com/home.htm/one', '推广报表'],
    ],
    'shop-report': [
      'https://sycm.taobao.com/portal/home.htm',
      'https://sycm.taobao.com/cc/item_rank?dateRange=2026-11-01%7C2026-11-07',
      'https://sycm.taobao.com/cc/item_archives',
      'https://sycm.taobao.com/flow/monitor/shopsource/construction',
      'https://sycm.taobao.com/ipoll/index.htm',
      'https://sycm.taobao.com/adm/v3/my_space',
      ['https://myseller.taobao.com/home.htm/data', '生意参谋'],
      'https://myseller.taobao.com/home.htm/op-sycm/overview',
    ],
    'promotion-setup': [
      'https://sale.taobao.com/promotion/edit.htm?next=https%3A%2F%2Fsycm.taobao.com%2Fportal%2F',
      'https://shell.mkt.taobao.com/coupon/create',
      'https://myseller.taobao.com/home.htm/marketing-tools/coupon',
      ['https://myseller.taobao.com/home.htm/x', '创建优惠券'],
    ],
    'public-product': ['https://item.taobao.com/item.htm?id=99', 'https://h5.m.taobao.com/awp/core/detail.htm?id=99'],
  },
  tmall: {
    'listing-editor': [
      'https://sell.publish.tmall.com/tmall/publish.htm?id=12',
      'https://sell.publish.tmall.com/tmall/itemEdit.htm?itemId=1',
    ],
    'listing-list': ['https://myseller.tmall.com/home.htm/SellManage/all', ['https://qn.tmall.com/home.htm', '商品管理']],
    'order-list': ['https://myseller.tmall.com/home.htm/trade-platform/tp/sold'],
    'promotion-setup': [
      'https://sale.tmall.com/page/coupon/create.htm',
      'https://myseller.tmall.com/home.htm/coupon',
      ['https://myseller.tmall.com/home.htm/zz', '单品宝'],
    ],
    'ad-report': ['https://qn.tmall.com/home.htm/subway_new'],
    'shop-report': ['https://myseller.tmall.com/home.htm/sycm', ['https://myseller.tmall.com/home.htm/zz', '生意参谋']],
    'public-product': ['https://detail.tmall.com/item.htm?id=12', 'https://detail.tmall.hk/item.htm?id=12'],
  },
  jd: {
    'listing-editor': [
      'https://shop.jd.com/jdm/ware/publish?wareId=9',
      'https://shop.jd.com/jdm/ware/manage/edit?wareId=9',
      'https://ware.shop.jd.com/wareEdit/edit.action',
    ],
    'listing-list': [
      'https://shop.jd.com/jdm/ware/manage/list/OnsaleWare',
      'https://ware.shop.jd.com/onSaleWare/onSaleWare_newList.action',
    ],
    'order-list': ['https://shop.jd.com/jdm/trade/orders/order-list', 'https://trade-order-jdm.jd.com/list'],
    'ad-report': [
      'https://jzt.jd.com/report/index.html#/rtb/basic',
      'https://jzt.jd.com/custom-report/#/list',
      'https://jzt.jd.com/home/#/index',
      'https://ppzh.jd.com/brandweb/dataReport',
    ],
    'shop-report': [
      'https://sz.jd.com/sz/view/productAnalysis/productDetail.html',
      'https://jdsz.jd.com/szweb/view/flow',
      'https://shop.jd.com/jdm/home',
    ],
    'promotion-setup': ['https://shop.jd.com/jdm/mkt/coupon/create', 'https://promotion.shop.jd.com/single/add'],
    'public-product': ['https://item.jd.com/100012.html', 'https://item.m.jd.com/product/100012.html'],
  },
  pinduoduo: {
    'listing-editor': [
      'https://mms.pinduoduo.com/goods/goods_add/index?type=edit&id=5',
      'https://mms.yangkeduo.com/goods/goods_add/index?type=add',
    ],
    'listing-list': ['https://mms.pinduoduo.com/goods/goods_list', 'https://mms.yangkeduo.com/goods/goods_list?tab=1'],
    'order-list': ['https://mms.pinduoduo.com/orders/list', 'https://mms.yangkeduo.com/orders/list'],
    'ad-report': [
      'https://yingxiao.pinduoduo.com/goods/promotion/list',
      'https://yingxiao.pinduoduo.com/goods/report/promotion/overView?beginDate=2026-11-01&endDate=2026-11-07',
      'https://yingxiao.pinduoduo.com/mall/report/overview',
    ],
    'shop-report': ['https://mms.pinduoduo.com/sycm/goods_effect', 'https://mms.pinduoduo.com/sycm/stores_data/operation'],
    'promotion-setup': ['https://mms.pinduoduo.com/tool/coupon/create', 'https://mms.pinduoduo.com/act/limited_discount'],
    'public-product': ['https://mobile.yangkeduo.com/goods.html?goods_id=5', 'https://mobile.pinduoduo.com/goods2.html?goods_id=5'],
  },
  douyin: {
    'listing-editor': [
      'https://fxg.jinritemai.com/ffa/g/create?product_id=381&entrance=edit',
      'https://fxg.jinritemai.com/ffa/g/create?copyid=4',
      ['https://fxg.jinritemai.com/ffa/g/list', '创建商品'],
    ],
    'listing-list': ['https://fxg.jinritemai.com/ffa/g/list', ['https://fxg.jinritemai.com/ffa/g/list', '商品管理']],
    'order-list': ['https://fxg.jinritemai.com/ffa/morder/order/list'],
    'ad-report': [
      'https://qianchuan.jinritemai.com/uni-prom?aavid=1#uniDetail=%7B%22tb%22%3A%22data%22%7D',
      'https://qianchuan.jinritemai.com/uni-prom/overall?aavid=1',
      'https://qianchuan.jinritemai.com/uni-prom/detail?aavid=1#uniDetail={"tb":"data"}',
      'https://qianchuan.jinritemai.com/board-next?aavid=1',
      'https://ad.oceanengine.com/pages/promotion/list?aadvid=1',
    ],
    'shop-report': [
      'https://compass.jinritemai.com/shop/commodity/product-list',
      'https://compass.jinritemai.com/shop/merchandise-traffic',
      'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
    ],
    'promotion-setup': ['https://fxg.jinritemai.com/ffa/marketing/tools/coupon/create'],
    'public-product': ['https://haohuo.jinritemai.com/ecommerce/trade/detail/index.html?id=3'],
  },
  kuaishou: {
    'listing-editor': [
      'https://s.kwaixiaodian.com/zone/goods/config/release/add',
      'https://s.kwaixiaodian.com/zone/goods/config/release/detail?itemId=4',
    ],
    'listing-list': ['https://s.kwaixiaodian.com/zone/goods/v1/list'],
    'order-list': ['https://s.kwaixiaodian.com/zone/order/list'],
    'shop-report': ['https://syt.kwaixiaodian.com/zones/goods/list', 'https://s.kwaixiaodian.com/zone/home'],
    'promotion-setup': ['https://s.kwaixiaodian.com/zone/marketing/coupon/create'],
    'ad-report': ['https://niu.e.kuaishou.com/report/account'],
  },
  xiaohongshu: {
    'listing-editor': ['https://ark.xiaohongshu.com/app-item/good/create', 'https://ark.xiaohongshu.com/app-item/good/edit/abc123'],
    'listing-list': ['https://ark.xiaohongshu.com/app-item/list/shelf'],
    'order-list': ['https://ark.xiaohongshu.com/app-order/order/query'],
    'shop-report': [
      'https://ark.xiaohongshu.com/app-datacenter/overview',
      'https://ark.xiaohongshu.com/app-datacenter/good-data',
      'https://ark.xiaohongshu.com/app-datacenter/search-overview/words',
      'https://ark.xiaohongshu.com/app-datacenter/note-data/goods',
    ],
    'promotion-setup': [
      'https://ark.xiaohongshu.com/app-promotion/coupon/create',
      'https://ark.xiaohongshu.com/app-datacenter/marketing/tool',
    ],
    'ad-report': ['https://ad.xiaohongshu.com/aurora/ad/manage/campaign', 'https://ad.xiaohongshu.com/aurora/report/account'],
  },
  '1688': {
    'listing-editor': [
      'https://offer.1688.com/offer/post/fillProductInfo.htm?operator=edit',
      'https://offer-new.1688.com/popular/publish.htm?offerId=1',
    ],
    'listing-list': ['https://offer.1688.com/offer/manage.htm', ['https://work.1688.com/?_path_=x', '商品管理']],
    'order-list': ['https://trade.1688.com/order/seller_order_list.htm', ['https://work.1688.com/', '已卖出的货品']],
    'shop-report': ['https://sycm.1688.com/ms/home/home'],
    'ad-report': ['https://p4p.1688.com/page.html#/report/account'],
    'promotion-setup': ['https://marketing.1688.com/coupon', ['https://work.1688.com/home/page.htm', '创建优惠券']],
    'public-product': ['https://detail.1688.com/offer/600.html', 'https://m.1688.com/offer/600.html'],
  },
  weixin_shop: {
    'listing-editor': ['https://store.weixin.qq.com/shop/goods/entry?productId=8', 'https://channels.weixin.qq.com/shop/goods/entry'],
    'listing-list': ['https://store.weixin.qq.com/shop/goods/list', 'https://channels.weixin.qq.com/shop/goods/list'],
    'order-list': ['https://store.weixin.qq.com/shop/order/list'],
    'promotion-setup': ['https://store.weixin.qq.com/shop/marketing/coupon/create'],
    'shop-report': ['https://store.weixin.qq.com/shop/data/overview'],
  },
  amazon: {
    'listing-editor': [
      'https://sellercentral.amazon.co.jp/abis/listing/edit?asin=B000000001',
      'https://sellercentral-europe.amazon.com/abis/listing/edit?sku=1#product_details',
      'https://sellercentral-japan.amazon.com/abis/listing/syh',
      'https://sellercentral.amazon.com.mx/listing/edit',
    ],
    'listing-list': ['https://sellercentral.amazon.com/myinventory/inventory', 'https://sellercentral.amazon.de/skucentral?mSku=1'],
    'order-list': ['https://sellercentral.amazon.ae/orders-v3'],
    'shop-report': [
      'https://sellercentral.amazon.com/business-reports#/dashboard',
      'https://sellercentral.amazon.com/business-reports/detail/sales-traffic-by-asin',
      'https://sellercentral.amazon.com/reportcentral/FlatFile/1',
    ],
    'promotion-setup': [
      'https://sellercentral.amazon.com/coupons/create-coupon',
      'https://sellercentral.amazon.com/coupons/dashboard',
      'https://sellercentral.amazon.com/seller-promotions/coupon/home',
      'https://sellercentral.amazon.com.au/promotions/manage',
    ],
    'ad-report': [
      'https://advertising.amazon.com/campaign-manager?entityId=ENTITY1',
      'https://advertising.amazon.co.uk/cm/sp/campaigns/A1/ad-groups/B1/search-terms',
      'https://advertising.amazon.co.jp/cm/campaigns',
      'https://advertising.amazon.de/reporting',
      'https://advertising.amazon.com/reports',
    ],
    'public-product': ['https://www.amazon.de/Some-Name/dp/B07FW264WL/ref=sr_1'],
  },
  shopee: {
    'listing-editor': ['https://seller.shopee.sg/portal/product/new', 'https://banhang.shopee.vn/portal/product/77'],
    'listing-list': ['https://seller.shopee.co.id/portal/product/list/all'],
    'order-list': ['https://seller.shopee.com.br/portal/sale/order'],
    'ad-report': ['https://seller.shopee.tw/portal/marketing/pas/index?group=last_week'],
    'promotion-setup': ['https://seller.shopee.ph/portal/marketing/vouchers/new'],
    'shop-report': ['https://seller.shopee.co.th/datacenter/dashboard'],
    'public-product': ['https://shopee.sg/Some-Name-i.11.22', 'https://shopee.sg/product/11/22'],
  },
  lazada: {
    'listing-editor': ['https://sellercenter.lazada.sg/apps/product/publish?productId=1'],
    'listing-list': ['https://sellercenter.lazada.com.my/apps/product/list'],
    'order-list': ['https://sellercenter.lazada.co.th/apps/order/list'],
    'ad-report': [
      'https://sellercenter.lazada.vn/apps/marketing/sponsored/overview',
      'https://sellercenter.lazada.vn/apps/sponsored-discovery/report',
    ],
    'promotion-setup': [
      'https://sellercenter.lazada.com.ph/apps/promotion/voucher/create',
      'https://sellercenter.lazada.com.ph/apps/voucher/create',
    ],
    'shop-report': ['https://sellercenter.lazada.co.id/ba/dashboard'],
    'public-product': ['https://www.lazada.sg/products/some-i12-s34.html'],
  },
  tiktok_shop: {
    'listing-editor': ['https://seller-us.tiktok.com/product/create', 'https://seller.tiktokglobalshop.com/product/edit/173'],
    'listing-list': ['https://seller-uk.tiktok.com/product/manage'],
    'order-list': ['https://seller-my.tiktok.com/order'],
    'promotion-setup': ['https://seller-vn.tiktok.com/promotion/marketing-tools/flash-sale/create'],
    'shop-report': ['https://seller-id.tiktok.com/compass/data-overview', 'https://seller-us.tiktok.com/homepage'],
    'ad-report': [
      'https://ads.tiktok.com/i18n/perf/campaign?aadvid=1',
      'https://ads.tiktok.com/i18n/gmv-max/dashboard',
      'https://seller-us.tiktok.com/shop-ads/manage',
    ],
    'public-product': ['https://shop.tiktok.com/view/product/17300'],
  },
  temu: {
    'listing-editor': ['https://agentseller.temu.com/goods/edit?from=productList&productId=3'],
    'listing-list': [
      'https://agentseller.temu.com/goods/list',
      'https://seller.kuajingmaihuo.com/goods/list',
      'https://agentseller-us.temu.com/goods/list',
    ],
    'order-list': ['https://agentseller.temu.com/mmsos/orders.html', 'https://agentseller.temu.com/mmsos/orders/list'],
    'promotion-setup': ['https://agentseller.temu.com/activity/marketing-activity/detail-new?type=13&thematicId=1'],
    'shop-report': ['https://agentseller.temu.com/main/flux-analysis'],
    'ad-report': ['https://ads.temu.com/report.html'],
    'public-product': ['https://www.temu.com/some-g-601.html'],
  },
  aliexpress: {
    'listing-editor': [
      'https://csp.aliexpress.com/m_apps/product-publish-v2/pop?channelId=1',
      'https://csp.aliexpress.com/m_apps/aepop-product-publish/x',
      'https://csp.aliexpress.com/ait/cn_pop/item_product/product_publish',
    ],
    'listing-list': ['https://csp.aliexpress.com/m_apps/product-manage/list'],
    'order-list': ['https://csp.aliexpress.com/m_apps/order-manage/orderList?channelId=1'],
    'promotion-setup': ['https://csp.aliexpress.com/m_apps/marketing/coupon/create'],
    'shop-report': ['https://csp.aliexpress.com/m_apps/data-center/overview', 'https://sycm.aliexpress.com/mydata/home'],
    'ad-report': ['https://csp.aliexpress.com/m_apps/ads/report', 'https://ads.aliexpress.com/report'],
    'public-product': ['https://www.aliexpress.com/item/100500.html'],
  },
  ebay: {
    'listing-editor': ['https://www.ebay.com/lstng?mode=ReviseItem&itemId=3', 'https://www.ebay.de/sl/list?draftId=1'],
    'listing-list': ['https://www.ebay.co.uk/sh/lst/active', 'https://www.ebay.com/sh/lst/drafts'],
    'order-list': ['https://www.ebay.com/sh/ord?filter=status:ALL_ORDERS'],
    'shop-report': ['https://www.ebay.com/sh/performance/traffic', 'https://www.ebay.com/sh/ovw'],
    'ad-report': ['https://www.ebay.com/sh/mkt/advertising', 'https://www.ebay.com/sh/mkt/ads/campaigns'],
    'promotion-setup': ['https://www.ebay.com/sh/mkt/promotions/create'],
    'public-product': ['https://www.ebay.co.uk/itm/Some-Name/143863282131?hash=1'],
  },
  etsy: {
    'listing-editor': [
      'https://www.etsy.com/your/shops/me/listing-editor/edit/1234#media',
      'https://www.etsy.com/your/shops/me/listing-editor/create',
    ],
    'listing-list': ['https://www.etsy.com/your/shops/me/tools/listings'],
    'order-list': ['https://www.etsy.com/your/orders/sold'],
    'shop-report': ['https://www.etsy.com/your/shops/me/stats', 'https://www.etsy.com/your/shops/me/dashboard'],
    'ad-report': ['https://www.etsy.com/your/shops/me/advertising'],
    'promotion-setup': ['https://www.etsy.com/your/shops/me/sales-discounts/step/createSale'],
    'public-product': ['https://www.etsy.com/listing/1234567/garlic-press'],
  },
  walmart: {
    'listing-editor': ['https://seller.walmart.com/items-and-inventory/edit/123', 'https://seller.walmart.com/item/add'],
    'listing-list': ['https://seller.walmart.com/items-and-inventory/manage-items'],
    'order-list': ['https://seller.walmart.com/orders/manage-orders?orderId=1'],
    'shop-report': ['https://seller.walmart.com/analytics/overview'],
    'ad-report': ['https://advertising.walmart.com/campaigns', 'https://seller.walmart.com/advertising/report'],
    'promotion-setup': ['https://seller.walmart.com/promotions/create'],
    'public-product': ['https://www.walmart.com/ip/Some-Name/55'],
  },
  shopify: {
    'listing-editor': ['https://admin.shopify.com/store/harrow/products/42', 'https://admin.shopify.com/store/harrow/products/new'],
    'listing-list': ['https://admin.shopify.com/store/harrow/products?selectedView=all'],
    'order-list': ['https://admin.shopify.com/store/harrow/orders'],
    'shop-report': ['https://admin.shopify.com/store/harrow/analytics/reports/sales', 'https://admin.shopify.com/store/harrow'],
    'promotion-setup': ['https://admin.shopify.com/store/harrow/discounts/new'],
    'ad-report': ['https://admin.shopify.com/store/harrow/marketing'],
  },
  mercadolibre: {
    'listing-editor': ['https://www.mercadolibre.com.ar/publicar/item/1', 'https://www.mercadolivre.com.br/anuncios/MLB123/modificar'],
    'listing-list': ['https://www.mercadolibre.com.mx/publicaciones/listado', 'https://www.mercadolivre.com.br/anuncios/lista'],
    'order-list': ['https://www.mercadolibre.cl/ventas/omni/listado', 'https://www.mercadolivre.com.br/vendas/omni/lista'],
    'ad-report': ['https://ads.mercadolivre.com.br/product-ads/campaigns', 'https://www.mercadolivre.com.br/publicidade'],
    'promotion-setup': ['https://www.mercadolivre.com.br/promocoes/create', 'https://www.mercadolibre.com.ar/central-de-promociones'],
    'shop-report': ['https://www.mercadolibre.com.ar/metricas/negocio'],
    'public-product': ['https://articulo.mercadolibre.com.ar/MLA-123-some', 'https://www.mercadolibre.com.mx/some/p/MLM123'],
  },
  ozon: {
    'listing-editor': ['https://seller.ozon.ru/app/products/create', 'https://seller.ozon.ru/app/products/123/edit'],
    'listing-list': ['https://seller.ozon.ru/app/products', 'https://seller.ozon.ru/app/products/archive'],
    'order-list': ['https://seller.ozon.ru/app/postings/fbs'],
    'ad-report': ['https://seller.ozon.ru/app/advertisement/product/cpc', 'https://performance.ozon.ru/campaigns'],
    'promotion-setup': ['https://seller.ozon.ru/app/highlights/create'],
    'shop-report': ['https://seller.ozon.ru/app/analytics/graphs', 'https://seller.ozon.ru/app/dashboard/main'],
    'public-product': ['https://www.ozon.ru/product/some-123/'],
  },
  wildberries: {
    'listing-editor': ['https://seller.wildberries.ru/new-goods/card?nmID=1'],
    'listing-list': ['https://seller.wildberries.ru/new-goods/all-goods'],
    'order-list': ['https://seller.wildberries.ru/marketplace-orders-new/new'],
    'ad-report': ['https://cmp.wildberries.ru/statistics/1'],
    'promotion-setup': ['https://seller.wildberries.ru/dp-promo-calendar'],
    'shop-report': ['https://seller.wildberries.ru/content-analytics/interactive-report'],
    'public-product': ['https://www.wildberries.ru/catalog/12/detail.aspx'],
  },
};

describe('every page kind of every marketplace', () => {
  const rows = Object.entries(PAGES).flatMap(([id, kinds]) =>
    Object.entries(kinds).flatMap(([kind, entries]) =>
      entries.map((entry) =>
        typeof entry === 'string' ? ([entry, '', `${id} ${kind}`] as const) : ([...entry, `${id} ${kind}`] as const),
      ),
    ),
  );
  test.each(rows)('%s %s', (address, title, expected) => {
    expect(kindOf(address, title)).toBe(expected);
  });

  test('every pattern is asked by one of them', () => {
    const asked = new Set(rows.map(([address, title]) => locate(new URL(address), ALL_PAGES, (texts) => texts.includes(title))?.page));
    const never = ALL_PAGES.flatMap(({ id, pages }) =>
      pages.filter((page) => !asked.has(page) && !page.marker).map(({ kind, host, path }) => `${id} ${kind} ${host} ${path}`),
    );
    expect(never).toEqual([]);
  });

  test('the address of a login page in front of each decides nothing', () => {
    const logins = [
      'https://login.taobao.com/member/login.jhtml?redirectURL=',
      'https://loginmyseller.taobao.com/?from=',
      'https://passport.shop.jd.com/login?ReturnUrl=',
      'https://mms.pinduoduo.com/login?redirectUrl=',
      'https://yingxiao.pinduoduo.com/login?target=',
      'https://fxg.jinritemai.com/login/common?redirect=',
      'https://qianchuan.jinritemai.com/login?redirect=',
      'https://login.kwaixiaodian.com/?redirect_url=',
      'https://customer.xiaohongshu.com/login?service=',
      'https://ad.xiaohongshu.com/login?redirect=',
      'https://login.1688.com/member/signin.htm?Done=',
      'https://www.amazon.com/ap/signin?openid.return_to=',
      'https://sellercentral.amazon.com/ap/signin?openid.return_to=',
      'https://seller.shopee.sg/account/signin?next=',
      'https://sellercenter.lazada.sg/apps/seller/login?redirect_url=',
      'https://seller-us.tiktok.com/account/login?redirect_url=',
      'https://ads.tiktok.com/i18n/login?redirect=',
      'https://agentseller.temu.com/main/authentication?redirectUrl=',
      'https://login.aliexpress.com/?return_url=',
      'https://signin.ebay.com/ws/eBayISAPI.dll?ru=',
      'https://www.etsy.com/signin?from_page=',
      'https://login.account.wal-mart.com/authorize?redirect_uri=',
      'https://accounts.shopify.com/lookup?rid=',
      'https://www.mercadolibre.com/jms/mla/lgz/login?go=',
      'https://sso.ozon.ru/auth/login?r=',
      'https://seller-auth.wildberries.ru/?redirect_url=',
    ];
    const taken = logins.filter((login) => rows.some(([address]) => kindOf(login + encodeURIComponent(address)) !== 'unknown'));
    expect(taken).toEqual([]);
  });
});
