import type { CentrePage } from '../centre';
import { douyinCreate } from '../douyin-create';
import { findGoods } from '../goods';
import type { Goods } from '../goods-type';
import { money } from '../html-page';
import { pinduoduoAdd } from '../pinduoduo-add';
import { taobaoPublish } from '../taobao-publish';

/** The editors that behave as the real ones do: they build themselves by script, wipe and mount anew, and mount parts only when scrolled to. */

/** The form has thrown its inputs away and built them anew so many times: it does no more of that. */
const builtAnew = (times: number): string => `window.demo?.remounts >= ${times}`;

const alive = (
  goods: Goods,
  title: string,
  url: string,
  html: (goods: Goods) => string,
  rests: string,
  fields: CentrePage['truth']['fields'] = {},
): CentrePage => ({
  marketplace: goods.marketplace,
  pageKind: 'listing-editor',
  url,
  title,
  html: () => html(goods),
  rests,
  truth: { marketplace: goods.marketplace, pageKind: 'listing-editor', fields: { title: goods.title, ...fields }, tables: [] },
});

const taobao = findGoods('taobao', '700100200302');
const douyin = findGoods('douyin', '3680010010022');
const pinduoduo = findGoods('pinduoduo', '580200300402');

export const EDITORS_ALIVE: readonly CentrePage[] = [
  alive(
    taobao,
    '淘宝 · 发布宝贝',
    `https://item.upload.taobao.com/sell/v2/publish.htm?catId=50003695&itemId=${taobao.itemId}`,
    taobaoPublish,
    builtAnew(2),
    {
      guide_title: taobao.guideTitle ?? '',
      category: taobao.category.join(' > '),
      item_type: '全新',
      brand: taobao.brand,
    },
  ),
  alive(douyin, '抖店 · 商品创建', `https://fxg.jinritemai.com/ffa/g/create?product_id=${douyin.itemId}`, douyinCreate, builtAnew(0), {
    short_title: douyin.shortTitle ?? '',
    category: douyin.category.join(' / '),
    brand: douyin.brand,
  }),
  alive(
    pinduoduo,
    '拼多多 · 发布商品',
    `https://mms.pinduoduo.com/goods/goods_add/index?type=edit&id=${pinduoduo.itemId}`,
    pinduoduoAdd,
    builtAnew(1),
    {
      category: pinduoduo.category.join(' > '),
      images: pinduoduo.images.map(({ src }) => src),
      description_images: (pinduoduo.descriptionImages ?? []).map(({ src }) => src),
      description: pinduoduo.descriptionHtml.replaceAll(/<[^>]*>/g, ''),
      brand: pinduoduo.brand,
      seller_code: pinduoduo.sellerCode,
      list_price: money(pinduoduo.listPrice ?? 0),
      shipping: '默认模板',
      price: '26.80 ~ 39.80',
      single_price: '29.80 ~ 42.80',
    },
  ),
];
