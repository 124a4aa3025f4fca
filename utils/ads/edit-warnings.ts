import type { MarketplaceId } from '../marketplaces/ids';
import { type Edit, type Edited, stepOf } from './changes';

/** What an edit does besides what it says (locale: ads.edit.<id>). */
export interface EditWarning {
  id: string;
  marketplaces: readonly MarketplaceId[];
  /** Words in the name of the ad product, any of them; absent = every product. */
  products?: readonly string[];
  things: readonly Edited[];
  /** Only for steps larger than this share of the old value; absent = every step. */
  step?: number;
  effect: 'protectionVoid' | 'learningRestarts';
  /** Days it holds; null where no source says. */
  days: number | null;
  /** `B`: read in a public source; `C`: known from memory, never more than a hint. */
  confidence: 'B' | 'C';
  cite: string;
  /** Day it was last looked up. */
  seen: string;
}

const MEMORY = 'Trade knowledge, no public source at hand';

/** Platforms change these rules without notice: each has the day it was looked up, and none keeps anyone from saving. */
export const EDIT_WARNINGS: readonly EditWarning[] = [
  {
    id: 'tiktokProtection',
    marketplaces: ['tiktok_shop'],
    things: ['target'],
    effect: 'protectionVoid',
    days: 1,
    confidence: 'B',
    cite: 'TikTok Shop Seller Center, GMV Max ROI protection (seller-vn 2681031052805889): no credit for the day the target is edited',
    seen: '2026-11-22',
  },
  {
    id: 'tiktokLearning',
    marketplaces: ['tiktok_shop'],
    things: ['target', 'budget'],
    step: 0.3,
    effect: 'learningRestarts',
    days: null,
    confidence: 'C',
    cite: MEMORY,
    seen: '2026-11-23',
  },
  {
    id: 'qianchuanLearning',
    marketplaces: ['douyin'],
    things: ['bid', 'target'],
    effect: 'learningRestarts',
    days: null,
    confidence: 'C',
    cite: MEMORY,
    seen: '2026-11-23',
  },
  {
    id: 'wanxiangLearning',
    marketplaces: ['taobao', 'tmall'],
    products: ['全站', '货品', '人群', '智能'],
    things: ['target', 'bid', 'budget'],
    step: 0.2,
    effect: 'learningRestarts',
    days: null,
    confidence: 'C',
    cite: MEMORY,
    seen: '2026-11-23',
  },
  {
    id: 'pinduoduoLearning',
    marketplaces: ['pinduoduo'],
    things: ['target', 'bid', 'budget'],
    step: 0.2,
    effect: 'learningRestarts',
    days: null,
    confidence: 'C',
    cite: MEMORY,
    seen: '2026-11-23',
  },
];

/** What to say before this edit is saved. @param product name of the ad product as the page prints it; '' where it does not */
export function editWarnings(edit: Edit, marketplace: MarketplaceId, product: string): EditWarning[] {
  if (edit.before === edit.after) return [];
  const step = stepOf(edit);
  return EDIT_WARNINGS.filter(
    (warning) =>
      warning.marketplaces.includes(marketplace) &&
      warning.things.includes(edit.what) &&
      // A product that the page does not name may be any of them; a step that cannot be told may be a large one.
      (warning.products === undefined || product === '' || warning.products.some((word) => product.includes(word))) &&
      (warning.step === undefined || step === undefined || step > warning.step),
  );
}
