import type { Goods } from './goods-type';

export const DOUYIN_GOODS: readonly Goods[] = [];
