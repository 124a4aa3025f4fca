import type { Goods } from './goods-type';

export const AMAZON_GOODS: readonly Goods[] = [];
