import fc from 'fast-check';
import type { ListingContext } from '../../../utils/listing/audit';
import { ListingFacts, type TextFacts } from '../../../utils/listing/facts';
import { type OwnWord, ownWordsOf, partsOf, type TitlePart } from '../../../utils/listing/titles';
import { marketplaceById } from '../../../utils/marketplaces';
import type { MarketplaceId } from '../../../utils/marketplaces/ids';
import type { FieldName } from '../../../utils/reading/fields';
import type { ReadField, Reading } from '../../../utils/reading/reading';
import { DAY, readingWith } from '../tester';

export type Field = Partial<ReadField> & { field: FieldName };

export const attribute = (name: string, text: string): Field => ({ field: 'attributes', name, text });

/** A title cut, with what the cutting knew. */
export interface Cut {
  reading: Reading;
  facts: ListingFacts;
  title: TextFacts;
  context: ListingContext;
  own: OwnWord[];
  parts: TitlePart[];
}

export function cut(
  title: string,
  fields: readonly Field[] = [],
  marketplace: MarketplaceId = 'lazada',
  shop?: ListingContext['shop'],
): Cut {
  const reading = readingWith({ marketplace, title, fields });
  const facts = new ListingFacts(reading);
  const context: ListingContext = { marketplace: marketplaceById(marketplace), day: DAY, ...(shop ? { shop } : {}) };
  const own = ownWordsOf(facts, context);
  const text = facts.title;
  if (!text) throw new Error('a sample needs a title');
  return { reading, facts, title: text, context, own, parts: partsOf(text, own) };
}

/** Pieces of titles: words of both scripts, signs, blanks, and characters that a cut must not part. */
const PIECES = [
  ...[
    'garlic',
    'Press',
    'Water Bottle',
    'for',
    'with',
    'Lid',
    'iPhone',
    '14',
    '500 ml',
    '2 x 500ml',
    'Black',
    'STEEL',
    'free shipping',
    'best',
    'Pack of 3',
    'and',
    '(BPA Free)',
    '[2-Pack]',
  ],
  ...[
    '不锈钢',
    '炒锅',
    '家用',
    '包邮',
    '连衣裙',
    '女',
    '新款',
    '2026',
    '大',
    '的',
    '【现货】',
    '适用苹果14',
    '32cm',
    '玻璃杯',
    '防滑',
    'T恤',
  ],
  ...[' ', ' ', ', ', ' - ', '，', '、', '!!', '/', '&', '\n', '\u3000', '(', '】'],
  ...['👨‍👩‍👧‍👦', '👍🏽', '🇨🇳', 'e\u0301', '红\u0301', 'क्षि', '\ud83d', 'قميص', 'رجالي', 'שלום', '\u200d', '❤️'],
] as const;

export const anyTitle = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''));

export const anyFields: fc.Arbitrary<Field[]> = fc.array(
  fc.oneof(
    fc.constantFrom('Harrow', '苏瓷', '小米/MI', '无').map((text): Field => ({ field: 'brand', text })),
    fc
      .constantFrom('不锈钢', '圆领、短袖', 'Stainless Steel', '最好', '包邮', '是', '50', 'قطن', '500 ml')
      .map((text) => attribute('材质', text)),
    fc.constantFrom('家居>厨房>炒锅', 'Home > Kitchen > Water Bottles').map((text): Field => ({ field: 'category', text })),
    fc.constantFrom('白色 / M | 59.00 | 600', 'Blue | 9.99').map((text): Field => ({ field: 'sku', text })),
    fc.constantFrom('Dishwasher safe stainless steel, 18 cm', '加厚不锈钢，家用').map((text): Field => ({ field: 'bullet', text })),
  ),
  { maxLength: 5 },
);
