import { alibaba1688Pages } from './1688';
import { aliexpressPages } from './aliexpress';
import { amazonPages } from './amazon';
import { douyinPages } from './douyin';
import { ebayPages } from './ebay';
import { etsyPages } from './etsy';
import { jdPages } from './jd';
import { kuaishouPages } from './kuaishou';
import { lazadaPages } from './lazada';
import type { MarketplacePages } from './marketplace';
import { mercadolibrePages } from './mercadolibre';
import { ozonPages } from './ozon';
import { pinduoduoPages } from './pinduoduo';
import { shopeePages } from './shopee';
import { shopifyPages } from './shopify';
import { taobaoPages } from './taobao';
import { temuPages } from './temu';
import { tiktokShopPages } from './tiktok_shop';
import { tmallPages } from './tmall';
import { walmartPages } from './walmart';
import { weixinShopPages } from './weixin_shop';
import { wildberriesPages } from './wildberries';
import { xiaohongshuPages } from './xiaohongshu';

/** What the reader in the page knows: every marketplace without its limits. */
export const ALL_PAGES: readonly MarketplacePages[] = [
  taobaoPages,
  tmallPages,
  jdPages,
  pinduoduoPages,
  douyinPages,
  kuaishouPages,
  xiaohongshuPages,
  alibaba1688Pages,
  weixinShopPages,
  amazonPages,
  shopeePages,
  lazadaPages,
  tiktokShopPages,
  temuPages,
  aliexpressPages,
  ebayPages,
  etsyPages,
  walmartPages,
  shopifyPages,
  mercadolibrePages,
  ozonPages,
  wildberriesPages,
];
