import type { CentrePage } from '../centre';
import { ALIBABA_PAGES } from './1688';
import { ALIEXPRESS_CENTRE } from './aliexpress';
import { ALIMAMA_PAGES } from './alimama';
import { AMAZON_CENTRE } from './amazon';
import { DOUYIN_PAGES } from './douyin';
import { EBAY_CENTRE } from './ebay';
import { EDITORS_ALIVE } from './editors-alive';
import { ETSY_CENTRE } from './etsy';
import { JD_PAGES } from './jd';
import { KUAISHOU_PAGES } from './kuaishou';
import { LAZADA_CENTRE } from './lazada';
import { MERCADOLIBRE_CENTRE } from './mercadolibre';
import { OZON_CENTRE } from './ozon';
import { PINDUODUO_PAGES } from './pinduoduo';
import { QIANCHUAN_PAGES } from './qianchuan';
import { SHOPEE_CENTRE } from './shopee';
import { SHOPIFY_CENTRE } from './shopify';
import { SYCM_PAGES } from './sycm';
import { TAOBAO_PAGES } from './taobao';
import { TEMU_CENTRE } from './temu';
import { TIKTOK_CENTRE } from './tiktok-shop';
import { TMALL_PAGES } from './tmall';
import { WALMART_CENTRE } from './walmart';
import { WEIXIN_PAGES } from './weixin-shop';
import { WILDBERRIES_CENTRE } from './wildberries';
import { XIAOHONGSHU_PAGES } from './xiaohongshu';

/** Every page of the demo seller centre that carries its truth. */
export const ALL_CENTRE_PAGES: readonly CentrePage[] = [
  ...EDITORS_ALIVE,
  ...TAOBAO_PAGES,
  ...SYCM_PAGES,
  ...ALIMAMA_PAGES,
  ...TMALL_PAGES,
  ...PINDUODUO_PAGES,
  ...DOUYIN_PAGES,
  ...QIANCHUAN_PAGES,
  ...JD_PAGES,
  ...KUAISHOU_PAGES,
  ...XIAOHONGSHU_PAGES,
  ...ALIBABA_PAGES,
  ...WEIXIN_PAGES,
  ...ALIEXPRESS_CENTRE,
  ...AMAZON_CENTRE,
  ...EBAY_CENTRE,
  ...ETSY_CENTRE,
  ...LAZADA_CENTRE,
  ...MERCADOLIBRE_CENTRE,
  ...OZON_CENTRE,
  ...SHOPEE_CENTRE,
  ...SHOPIFY_CENTRE,
  ...TEMU_CENTRE,
  ...TIKTOK_CENTRE,
  ...WALMART_CENTRE,
  ...WILDBERRIES_CENTRE,
];
