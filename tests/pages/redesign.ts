import { createColumnChanger } from './redesign-columns';
import { redesignPage } from './redesign-page';
import type { RedesignPlan } from './redesign-plan';

export interface RedesignOptions {
  /** `removed`: also what names a field in every language (`attr-field-id`, `name=`). Kept otherwise. */
  semantic?: 'kept' | 'removed';
  /** `other`: labels in the other language of the interface (Chinese forms in English, English ones in Chinese). Or exactly these in other words. */
  labels?: 'kept' | 'other' | Readonly<Record<string, string>>;
}

/** Labels of the replicas in both languages of the interface. */
const LABELS: readonly (readonly [zh: string, en: string])[] = [
  ['宝贝标题', 'Product Title'],
  ['导购标题', 'Shopping Title'],
  ['商品标题', 'Product Title'],
  ['短标题', 'Short Title'],
  ['当前类目', 'Current Category'],
  ['商品类目', 'Category'],
  ['商品分类', 'Category'],
  ['1:1主图', '1:1 Main Images'],
  ['3:4主图', '3:4 Main Images'],
  ['主图', 'Main Images'],
  ['商品轮播图', 'Gallery Images'],
  ['商品属性', 'Product Attributes'],
  ['类目属性', 'Category Attributes'],
  ['品牌', 'Brand'],
  ['一口价', 'Price'],
  ['总库存', 'Total Stock'],
  ['吊牌价', 'Tag Price'],
  ['市场价', 'Market Price'],
  ['商家编码', 'Merchant Code'],
  ['宝贝详情', 'Product Description'],
  ['商品详情', 'Product Details'],
  ['商品名称', 'Item Name'],
  ['商品亮点', 'Item Highlights'],
  ['品牌名称', 'Brand Name'],
  ['商品描述', 'Product Description'],
  ['要点', 'Bullet Point'],
  ['通用关键字', 'Generic Keyword'],
  ['图片', 'Images'],
  ['您的价格', 'Your Price'],
  ['标价', 'List Price'],
  ['数量', 'Quantity'],
];

function isChinese(html: string): boolean {
  const language = /<html[^>]*\slang="([^"]*)"/i.exec(html)?.[1];
  return language === undefined ? /\p{Script=Han}/u.test(html) : language.startsWith('zh');
}

function wordsOf(labels: RedesignOptions['labels'], chinese: boolean): Readonly<Record<string, string>> {
  if (labels === 'other') return Object.fromEntries(LABELS.map(([zh, en]) => (chinese ? [zh, en] : [en, zh])));
  return typeof labels === 'object' ? labels : {};
}

/** Header and cell of the column that nobody knows. */
export const UNKNOWN_COLUMN = { zh: ['平台评分', '7'], en: ['Page Score', '7'] } as const;

/**
 * The same page after a redesign: other classes, no ids and no test or tracking attributes, rows in other places and in more boxes, a field and
 * a column nobody has seen before, the columns of every table in another order. The same seed gives the same page. The values and how the page behaves stay as they are.
 * @param html a whole document, static or built by script, with open shadow roots or without
 */
export function redesign(html: string, seed: number, { semantic = 'kept', labels = 'kept' }: RedesignOptions = {}): string {
  const chinese = isChinese(html);
  const plan: RedesignPlan = {
    seed,
    removeSemantic: semantic === 'removed',
    words: wordsOf(labels, chinese),
    unknownField: chinese ? ['平台推荐标签', '演示'] : ['Campaign Tag', 'demo'],
    unknownColumn: chinese ? UNKNOWN_COLUMN.zh : UNKNOWN_COLUMN.en,
  };
  const script = `<script>(${redesignPage.toString()})(${JSON.stringify(plan)}, ${createColumnChanger.toString()})</script>`;
  const opening = /^\s*(?:<!doctype[^>]*>)?\s*(?:<html[^>]*>)?\s*(?:<head[^>]*>)?/i.exec(html)?.[0] ?? '';
  return opening + script + html.slice(opening.length);
}
