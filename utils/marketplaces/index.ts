import { amazonLimits, amazonPages } from './amazon';
import { douyinLimits, douyinPages } from './douyin';
import { HOSTS } from './hosts';
import type { MarketplaceId } from './ids';
import type { DatedLimit, Marketplace, MarketplacePages } from './marketplace';
import { pinduoduoLimits, pinduoduoPages } from './pinduoduo';
import { taobaoLimits, taobaoPages } from './taobao';

const entry = (pages: MarketplacePages, limits: readonly DatedLimit[]): Marketplace => ({ ...pages, limits, hosts: HOSTS[pages.id] ?? [] });

export const ALL_MARKETPLACES: readonly Marketplace[] = [
  entry(taobaoPages, taobaoLimits),
  entry(douyinPages, douyinLimits),
  entry(pinduoduoPages, pinduoduoLimits),
  entry(amazonPages, amazonLimits),
];

const BY_ID = new Map(ALL_MARKETPLACES.map((marketplace) => [marketplace.id, marketplace]));

export function marketplaceById(id: MarketplaceId | 'unknown'): Marketplace | undefined {
  return id === 'unknown' ? undefined : BY_ID.get(id);
}
