import type { PagePattern } from './marketplace';

/** Pages of an ads host: everything but the way in, help, making of campaigns and lists of files to fetch. */
export const AD_PAGES = '^(?!(/\\w+)?/(login|signin|passport|register|help)(/|\\.|$))(?!.*(/create|/creation|/add\\b|/edit|download))';

/** In an own shop's data: no module that shows the market, rankings or other shops. */
export const OWN_FIGURES = '^(?!.*([cC]ompet|[rR]ival|[iI]ndustry|[mM]arket(?!ing)|chance|/rank|what-to-sell))';

/** 千牛's shell: every module of the seller centre has its path below home.htm, and some keep the address of the one before. */
export function qianniu(host: string): PagePattern[] {
  const below = (kind: PagePattern['kind'], modules: string): PagePattern => ({ kind, host, path: `^/home\\.htm/[\\w-]*(${modules})` });
  const titled = (kind: PagePattern['kind'], ...marker: string[]): PagePattern => ({ kind, host, path: '^/(home\\.htm(/|$)|$)', marker });
  return [
    below('listing-list', '[sS]ell-?[mM]anage|[iI]tem-?([mM]anage|[lL]ist)|[gG]oods-?([mM]anage|[lL]ist)'),
    below('order-list', 'trade-platform|tradeManage|[oO]rder-?([mM]anage|[lL]ist)'),
    below('ad-report', 'alltaopromotion|subway|display_new|onebp'),
    below('shop-report', 'sycm|data-?[cC]enter'),
    below('promotion-setup', 'marketing|coupon|promotion|sale-tool|youhui'),
    titled('listing-list', '商品管理', '我的宝贝', '出售中的宝贝', '宝贝管理', '仓库中的宝贝', 'Product Management'),
    titled('order-list', '已卖出的宝贝', '订单管理', 'Sold Items', 'Order Management'),
    titled('ad-report', '万相台无界', '推广计划', '推广报表', '计划报表', 'Campaign Report'),
    titled('shop-report', '生意参谋', '数据概览', '经营数据', 'Business Advisor'),
    titled(
      'promotion-setup',
      '单品宝',
      '店铺宝',
      '优惠券',
      '创建优惠券',
      '创建活动',
      '新建活动',
      '新建优惠券',
      'Create Coupon',
      'Create Promotion',
    ),
  ];
}
