import { ALIBABA_1688_HEADERS } from './1688';
import { AMAZON_HEADERS } from './amazon';
import { AMAZON_LANGUAGE_HEADERS } from './amazon-languages';
import { DOUYIN_HEADERS } from './douyin';
import { EBAY_HEADERS } from './ebay';
import { ETSY_HEADERS } from './etsy';
import { SHARED_HEADERS } from './everywhere';
import { JD_HEADERS } from './jd';
import { KUAISHOU_HEADERS } from './kuaishou';
import { LAZADA_HEADERS } from './lazada';
import { MERCADOLIBRE_HEADERS } from './mercadolibre';
import { OZON_HEADERS } from './ozon';
import { PINDUODUO_HEADERS } from './pinduoduo';
import type { HeaderReport } from './report';
import { SHOPEE_HEADERS } from './shopee';
import { SHOPIFY_HEADERS } from './shopify';
import { TAOBAO_HEADERS } from './taobao';
import { TIKTOK_SHOP_HEADERS } from './tiktok_shop';
import { WALMART_HEADERS } from './walmart';
import { WEIXIN_SHOP_HEADERS } from './weixin_shop';
import { WILDBERRIES_HEADERS } from './wildberries';
import { XIAOHONGSHU_HEADERS } from './xiaohongshu';

/** Every report whose columns are known. Marketplaces without one (Temu, AliExpress) are read by the shared words. */
export const HEADER_REPORTS: readonly HeaderReport[] = [
  ...TAOBAO_HEADERS,
  ...JD_HEADERS,
  ...PINDUODUO_HEADERS,
  ...DOUYIN_HEADERS,
  ...KUAISHOU_HEADERS,
  ...XIAOHONGSHU_HEADERS,
  ...ALIBABA_1688_HEADERS,
  ...WEIXIN_SHOP_HEADERS,
  ...AMAZON_HEADERS,
  ...AMAZON_LANGUAGE_HEADERS,
  ...SHOPEE_HEADERS,
  ...LAZADA_HEADERS,
  ...TIKTOK_SHOP_HEADERS,
  ...EBAY_HEADERS,
  ...ETSY_HEADERS,
  ...WALMART_HEADERS,
  ...SHOPIFY_HEADERS,
  ...MERCADOLIBRE_HEADERS,
  ...OZON_HEADERS,
  ...WILDBERRIES_HEADERS,
  ...SHARED_HEADERS,
];
