import type { Goods } from './goods-type';

export const PINDUODUO_GOODS: readonly Goods[] = [];
