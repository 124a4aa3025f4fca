import { alibaba1688Limits, alibaba1688Pages } from './1688';
import { aliexpressLimits, aliexpressPages } from './aliexpress';
import { amazonLimits, amazonPages } from './amazon';
import { douyinLimits, douyinPages } from './douyin';
import { ebayLimits, ebayPages } from './ebay';
import { etsyLimits, etsyPages } from './etsy';
import { HOSTS } from './hosts';
import type { MarketplaceId } from './ids';
import { jdLimits, jdPages } from './jd';
import { kuaishouLimits, kuaishouPages } from './kuaishou';
import { lazadaLimits, lazadaPages } from './lazada';
import type { DatedLimit, Marketplace, MarketplacePages } from './marketplace';
import { mercadolibreLimits, mercadolibrePages } from './mercadolibre';
import { ozonLimits, ozonPages } from './ozon';
import { pinduoduoLimits, pinduoduoPages } from './pinduoduo';
import { shopeeLimits, shopeePages } from './shopee';
import { shopifyLimits, shopifyPages } from './shopify';
import { taobaoLimits, taobaoPages } from './taobao';
import { temuLimits, temuPages } from './temu';
import { tiktokShopLimits, tiktokShopPages } from './tiktok_shop';
import { tmallLimits, tmallPages } from './tmall';
import { walmartLimits, walmartPages } from './walmart';
import { weixinShopLimits, weixinShopPages } from './weixin_shop';
import { wildberriesLimits, wildberriesPages } from './wildberries';
import { xiaohongshuLimits, xiaohongshuPages } from './xiaohongshu';

const entry = (pages: MarketplacePages, limits: readonly DatedLimit[]): Marketplace => ({ ...pages, limits, hosts: HOSTS[pages.id] ?? [] });

export const ALL_MARKETPLACES: readonly Marketplace[] = [
  entry(taobaoPages, taobaoLimits),
  entry(tmallPages, tmallLimits),
  entry(jdPages, jdLimits),
  entry(pinduoduoPages, pinduoduoLimits),
  entry(douyinPages, douyinLimits),
  entry(kuaishouPages, kuaishouLimits),
  entry(xiaohongshuPages, xiaohongshuLimits),
  entry(alibaba1688Pages, alibaba1688Limits),
  entry(weixinShopPages, weixinShopLimits),
  entry(amazonPages, amazonLimits),
  entry(shopeePages, shopeeLimits),
  entry(lazadaPages, lazadaLimits),
  entry(tiktokShopPages, tiktokShopLimits),
  entry(temuPages, temuLimits),
  entry(aliexpressPages, aliexpressLimits),
  entry(ebayPages, ebayLimits),
  entry(etsyPages, etsyLimits),
  entry(walmartPages, walmartLimits),
  entry(shopifyPages, shopifyLimits),
  entry(mercadolibrePages, mercadolibreLimits),
  entry(ozonPages, ozonLimits),
  entry(wildberriesPages, wildberriesLimits),
];

const BY_ID = new Map(ALL_MARKETPLACES.map((marketplace) => [marketplace.id, marketplace]));

export function marketplaceById(id: MarketplaceId | 'unknown'): Marketplace | undefined {
  return id === 'unknown' ? undefined : BY_ID.get(id);
}
