import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { AMAZON_GOODS } from './goods-amazon';
import { DOUYIN_GOODS } from './goods-douyin';
import { EBAY_GOODS } from './goods-ebay';
import { PINDUODUO_GOODS } from './goods-pinduoduo';
import { TAOBAO_GOODS } from './goods-taobao';
import type { Goods } from './goods-type';

export type { Goods } from './goods-type';

export const GOODS: readonly Goods[] = [...TAOBAO_GOODS, ...DOUYIN_GOODS, ...PINDUODUO_GOODS, ...AMAZON_GOODS, ...EBAY_GOODS];

/** The goods with this id; for an id nobody knows the marketplace's first, which is always a flawed one. */
export function findGoods(marketplace: MarketplaceId, itemId: string | null | undefined): Goods {
  const own = GOODS.filter((goods) => goods.marketplace === marketplace);
  const found = own.find((goods) => goods.itemId === itemId) ?? own[0];
  if (!found) throw new Error(`no goods for ${marketplace}`);
  return found;
}
