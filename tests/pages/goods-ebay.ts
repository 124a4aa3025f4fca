import type { Goods } from './goods-type';

export const EBAY_GOODS: readonly Goods[] = [];
