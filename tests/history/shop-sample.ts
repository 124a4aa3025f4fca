import type { PictureRow, TrafficRow } from '../../utils/history/shop-rows';
import type { PictureMeasure } from '../../utils/pictures/state';
import type { ShopCard } from '../../utils/shop/card';
import type { SearchWordList } from '../../utils/shop/search-words';

/** One of each thing kept of the own shop. */

export const CARD: Required<ShopCard> = {
  id: 'taobao',
  buyer: '通勤的小个子',
  priceBand: { currency: 'CNY', from: 9_900, to: 29_900 },
  tone: 'warm',
  avoid: ['云朵价'],
  personas: [{ name: '新手妈妈', worries: ['怕掉色'], words: ['小个子'] }],
};

export const WORDS: SearchWordList = {
  id: 'w1',
  name: '羽绒服',
  marketplace: 'taobao',
  goods: '羽绒服',
  words: [{ word: '羽绒服女短款', volume: 1_200 }, { word: '羽绒服小个子' }],
  at: 5,
};

export const measure = (more: Partial<PictureMeasure> = {}): PictureMeasure => ({
  width: 800,
  height: 800,
  type: 'image/jpeg',
  bytes: 120_000,
  whiteBorder: 0.98,
  plainBorder: 0.99,
  whiteGround: 0.5,
  fill: 0.4,
  box: { left: 0.1, top: 0.1, right: 0.9, bottom: 0.9 },
  framed: false,
  overlay: 0,
  sharpness: 120.5,
  hash: '00ff00ff00ff00ff',
  tint: 'c8b4a0',
  ...more,
});

export const picture = (listing: string, src: string, more: Partial<PictureMeasure> = {}, at = 6): PictureRow => ({
  id: `${listing}|${src}`,
  listing,
  src,
  measure: measure(more),
  at,
});

export const trafficDay = (listing: string, day: string, more: Partial<TrafficRow> = {}): TrafficRow => ({
  id: `${listing}|${day}`,
  listing,
  day,
  visitors: 100,
  orders: 4,
  sales: 39_600,
  currency: 'CNY',
  file: '商品_全部.xlsx',
  at: 7,
  ...more,
});
