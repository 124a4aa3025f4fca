import type { MarketplaceId } from '../../utils/marketplaces/ids';

/** A picture of the demo seller centre. Sizes in pixels; `picture()` makes one whose address the server can draw. */
export interface GoodsPicture {
  src: string;
  width: number;
  height: number;
  alt?: string;
}

/** One category property. With `options` it is a choice, otherwise free text. '' is not filled in. */
export interface GoodsAttribute {
  name: string;
  value: string;
  required?: boolean;
  options?: readonly string[];
}

/** One SKU: a value for each of `Goods.skuNames`. `price` in minor units (cents, fen). */
interface GoodsSku {
  names: readonly string[];
  price: number;
  stock: number;
}

/**
 * An invented listing, in the words of no marketplace in particular: a replica shows what its form has. Money in minor units of the
 * marketplace's currency. Fields a marketplace does not have are left out.
 */
export interface Goods {
  marketplace: MarketplaceId;
  itemId: string;
  title: string;
  /** The title shoppers see, where it differs from the editor's. */
  publicTitle?: string;
  shortTitle?: string;
  guideTitle?: string;
  bullets?: readonly string[];
  descriptionHtml: string;
  descriptionImages?: readonly GoodsPicture[];
  images: readonly GoodsPicture[];
  images3x4?: readonly GoodsPicture[];
  /** From the top category down. */
  category: readonly string[];
  categoryId?: string;
  productType?: string;
  brand: string;
  attributes: readonly GoodsAttribute[];
  /** Headers of the SKU table, e.g. 颜色分类, 尺码. Empty for goods without variants. */
  skuNames: readonly string[];
  skus: readonly GoodsSku[];
  price: number;
  /** Price for a single buyer where group buying is the rule (拼多多). */
  singlePrice?: number;
  listPrice?: number;
  stock: number;
  sellerCode: string;
  searchTerms?: string;
  itemHighlights?: string;
}
