import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROMOTION, SUPERLATIVES } from '../../../utils/listing/lexicon/wording';
import { fillUp } from '../../../utils/listing/titles/fill';
import { supportedBy } from '../../../utils/listing/titles/own';
import { repeatedStretches } from '../../../utils/text/bigrams';
import { lengthIn } from '../../../utils/text/length';
import { anyFields, anyTitle, attribute, cut, type Field } from './sample';

const WOK: Field[] = [
  { field: 'brand', text: '沃莱斯' },
  attribute('材质', '不锈钢'),
  attribute('适用炉灶', '电磁炉'),
  attribute('颜色分类', '黑色'),
  attribute('货号', 'WK3208'),
  attribute('是否带盖', '是'),
  attribute('卖点', '全网最低价'),
  { field: 'category', text: '厨房>锅具>炒锅' },
  { field: 'sku', text: '32cm / 黑色 | 59.00 | 600' },
];

describe('a short title is filled from the seller’s own words', () => {
  test.each<[string, Field[], number, 'characters' | 'width', string | undefined]>([
    // Brand in front, qualities before the goods, measure and use behind; no article number, no yes and no, no promise.
    ['炒锅', WOK, 60, 'width', '沃莱斯不锈钢黑色炒锅32cm电磁炉'],
    ['炒锅', WOK, 16, 'width', '沃莱斯不锈钢炒锅'],
    ['沃莱斯不锈钢炒锅', WOK, 60, 'width', '沃莱斯不锈钢黑色炒锅32cm电磁炉'],
    ['沃莱斯不锈钢黑色炒锅32cm电磁炉', WOK, 60, 'width', undefined],
    [
      'Garlic Press',
      [
        { field: 'brand', text: 'Harrow & Pine' },
        attribute('Material', 'Stainless Steel'),
        attribute('Color', 'Silver'),
        attribute('Country of Origin', 'Spain'),
      ],
      75,
      'characters',
      'Harrow & Pine Stainless Steel Silver Garlic Press',
    ],
    [
      'Garlic Press',
      [attribute('Color', 'Rose'), { field: 'bullet', text: 'It is 18 cm long, 白色' }],
      75,
      'characters',
      'Garlic Press, Rose, 18 cm',
    ],
  ])('%s', (title, fields, max, unit, expected) => {
    const { parts, own, facts } = cut(title, fields);
    expect(fillUp(parts, own, { max, unit }, facts.writing)?.title).toBe(expected);
  });

  test('a search word comes in only where the listing’s own facts support it', () => {
    const words = [
      { word: '带盖不粘炒锅', volume: 12_000 },
      { word: '燃气灶', volume: 9_000 },
      { word: '炉灶', volume: 10 },
    ];
    const fields = [...WOK, attribute('适用', '燃气灶')];
    const { own } = cut('炒锅', fields, 'taobao', { searchWords: words });
    expect(own.filter(({ from }) => from === 'search').map(({ text, volume }) => [text, volume])).toEqual([['炉灶', 10]]);
    const supported = supportedBy(cut('炒锅', fields).facts);
    expect([supported('燃气灶炒锅'), supported('钛炒锅'), supported('')]).toEqual([true, false, false]);
  });

  test('whatever is added stands in a field, repeats nothing and keeps the room', () => {
    fc.assert(
      fc.property(
        anyTitle,
        anyFields,
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom('characters' as const, 'width' as const),
        (title, fields, max, unit) => {
          fc.pre(title.trim() !== '');
          const { parts, own, facts } = cut(title, fields);
          const filled = fillUp(parts, own, { max, unit }, facts.writing);
          if (!filled) return;
          expect(lengthIn(filled.title, unit)).toBeLessThanOrEqual(max);
          for (const { text } of filled.added) expect(fields.some((field) => field.text?.includes(text))).toBe(true);
          expect(repeatedStretches(filled.title).length).toBeLessThanOrEqual(repeatedStretches(title).length);
          expect(PROMOTION.find(filled.title).length + SUPERLATIVES.find(filled.title).length).toBeLessThanOrEqual(
            PROMOTION.find(title).length + SUPERLATIVES.find(title).length,
          );
          expect(parts.every((part) => filled.parts.includes(part))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
