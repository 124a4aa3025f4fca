import type { Source } from '../../findings/finding';
import type { MarketplaceId } from '../../marketplaces/ids';

/** Where a picture stands in a listing. */
export const PICTURE_SLOTS = ['main', 'tall', 'white', 'long', 'detail'] as const;
export type PictureSlot = (typeof PICTURE_SLOTS)[number];

/** What a marketplace asks of the pictures of a slot. Pixels, bytes; shares 0 to 1. */
export interface PictureRules {
  /** Least of the longer side. */
  least: number;
  /** Longer side from which the page lets buyers zoom, or that is advised. */
  zoom: number;
  /** Most of the longer side. */
  most: number;
  /** Width over height, any of them. */
  ratios: readonly number[];
  ground: 'white' | 'plain';
  /** Least share of the frame the goods take. */
  fill: number;
  /** Media types. */
  formats: readonly string[];
  /** Most bytes of a file. */
  bytes: number;
}

interface Entry {
  marketplaces: readonly MarketplaceId[];
  slots: readonly PictureSlot[];
  asks: Partial<PictureRules>;
  /** First day it holds, YYYY-MM-DD; absent = as long as is known. */
  from?: string;
  source: Source;
}

const SEEN = '2026-11-22';
const MB = 1024 * 1024;
const SQUARE = 1;
const TALL = 3 / 4;
const JPEG_PNG = ['image/jpeg', 'image/png'];
const source = (cite: string, confidence: Source['confidence']): Source => ({ cite, seen: SEEN, confidence });

const THIRD_PARTY = 'Picture rules of the marketplaces, third-party texts';

/** What is known of the marketplaces' picture rules; of two entries for one thing the earlier wins. */
const RULES: readonly Entry[] = [
  { marketplaces: ['amazon'], slots: ['main'], asks: { least: 1000, zoom: 1600 }, source: source(THIRD_PARTY, 'B') },
  {
    marketplaces: ['amazon'],
    slots: ['main'],
    asks: { ground: 'white', fill: 0.85 },
    source: source('Amazon main image, third-party help page', 'B'),
  },
  { marketplaces: ['amazon'], slots: ['main'], asks: { most: 10_000 }, source: source('Amazon image size (memory)', 'C') },
  {
    marketplaces: ['walmart'],
    slots: ['main'],
    asks: { least: 1000, zoom: 1500, ground: 'white', fill: 0.8 },
    source: source(THIRD_PARTY, 'B'),
  },
  { marketplaces: ['tiktok_shop'], slots: ['main'], asks: { least: 600, zoom: 800, ground: 'white' }, source: source(THIRD_PARTY, 'B') },
  {
    marketplaces: ['lazada'],
    slots: ['main'],
    asks: { least: 500, zoom: 850, most: 2000, ground: 'white', fill: 0.8 },
    source: source('Lazada product images, third-party copy of the 2017 guideline', 'B'),
  },
  {
    marketplaces: ['shopee'],
    slots: ['main'],
    asks: { ground: 'plain', fill: 0.6 },
    source: source('Shopee Mall listing guide, third-party copy', 'B'),
  },
  {
    marketplaces: ['douyin'],
    slots: ['main'],
    asks: { least: 600, zoom: 800, ratios: [SQUARE], formats: JPEG_PNG, bytes: 5 * MB },
    source: source('抖店开放平台素材规格（按接口文本生成的 SDK）', 'B'),
  },
  {
    marketplaces: ['douyin'],
    slots: ['tall'],
    asks: { least: 600, ratios: [TALL], formats: JPEG_PNG, bytes: 5 * MB },
    source: source('抖店开放平台素材规格（按接口文本生成的 SDK）', 'B'),
  },
  {
    marketplaces: ['douyin'],
    slots: ['detail'],
    asks: { most: 2000, formats: JPEG_PNG, bytes: 5 * MB },
    source: source('抖店开放平台素材规格（按接口文本生成的 SDK）', 'B'),
  },
  {
    marketplaces: ['pinduoduo'],
    slots: ['main'],
    asks: { least: 480, ratios: [SQUARE, TALL], formats: JPEG_PNG, bytes: 3 * MB },
    source: source('拼多多发布页（公开脚本与测试页）', 'B'),
  },
  {
    marketplaces: ['pinduoduo'],
    slots: ['detail'],
    asks: { formats: JPEG_PNG, bytes: 3 * MB },
    source: source('拼多多发布页（公开脚本与测试页）', 'B'),
  },
  { marketplaces: ['1688'], slots: ['main'], asks: { zoom: 750 }, source: source('1688 发布页表单结构（公开脚本）', 'B') },
  {
    marketplaces: ['taobao', 'tmall'],
    slots: ['main'],
    asks: { ratios: [SQUARE] },
    source: source('淘宝发布页图位名「1:1主图」', 'B'),
  },
  { marketplaces: ['taobao', 'tmall'], slots: ['tall'], asks: { ratios: [TALL] }, source: source('淘宝发布页图位名「3:4主图」', 'B') },
  { marketplaces: ['taobao', 'tmall'], slots: ['white'], asks: { ground: 'white' }, source: source('淘宝发布页图位名「白底图」', 'B') },
  {
    marketplaces: ['taobao', 'tmall'],
    slots: ['main', 'white'],
    asks: { zoom: 800, bytes: 3 * MB },
    source: source('淘宝主图 800 像素以上可放大，3 MB 以内（经验）', 'C'),
  },
  {
    marketplaces: ['jd'],
    slots: ['main'],
    asks: { least: 800, zoom: 800, ground: 'white' },
    source: source('京东主图 800x800 白底（经验）', 'C'),
  },
  { marketplaces: ['aliexpress'], slots: ['main'], asks: { zoom: 800 }, source: source('AliExpress product images (memory)', 'C') },
  { marketplaces: ['ebay'], slots: ['main'], asks: { least: 500, zoom: 1600 }, source: source('eBay photos (memory)', 'C') },
];

/** Where nothing is known of a marketplace. */
const HOUSE: Source = source('Common practice, not a rule of this marketplace', 'C');
const ELSEWHERE: Partial<Record<PictureSlot, Partial<PictureRules>>> = {
  main: { least: 500, zoom: 800, ratios: [SQUARE] },
  tall: { ratios: [TALL] },
  white: { ground: 'white' },
};

/** One thing a marketplace asks, and where that is known from. */
interface Asked<Value> {
  value: Value;
  source: Source;
}

/**
 * What a marketplace asks of the pictures of a slot in one respect; common practice where nothing is known and there is one.
 *
 * @param day YYYY-MM-DD
 */
export function pictureRule<Name extends keyof PictureRules>(
  marketplace: MarketplaceId | 'unknown',
  slot: PictureSlot,
  name: Name,
  day: string,
): Asked<PictureRules[Name]> | undefined {
  for (const { marketplaces, slots, asks, from = '', source: known } of RULES) {
    const value = asks[name];
    if (value !== undefined && from <= day && slots.includes(slot) && marketplaces.some((id) => id === marketplace)) {
      return { value: value as PictureRules[Name], source: known };
    }
  }
  const value = ELSEWHERE[slot]?.[name];
  return value === undefined ? undefined : { value: value as PictureRules[Name], source: HOUSE };
}

/** What a marketplace asks of the main video: most seconds, and width over height, any of them. */
interface VideoRule {
  marketplaces: readonly MarketplaceId[];
  seconds?: number;
  ratios?: readonly number[];
  source: Source;
}

const VIDEO_RULES: readonly VideoRule[] = [
  { marketplaces: ['1688'], seconds: 60, ratios: [SQUARE], source: source('1688 发布页表单结构（公开脚本）', 'B') },
  {
    marketplaces: ['taobao', 'tmall'],
    seconds: 60,
    ratios: [SQUARE, TALL, 16 / 9],
    source: source('淘宝主图视频 60 秒以内，1:1、3:4 或 16:9（经验）', 'C'),
  },
  { marketplaces: ['douyin', 'pinduoduo', 'shopee'], seconds: 60, source: source('Main video up to 60 seconds (memory)', 'C') },
];

export function videoRule(marketplace: MarketplaceId | 'unknown'): VideoRule | undefined {
  return VIDEO_RULES.find(({ marketplaces }) => marketplaces.some((id) => id === marketplace));
}
