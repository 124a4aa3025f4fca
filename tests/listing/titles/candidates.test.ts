import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditListing } from '../../../utils/listing';
import { candidatesOf, withTitle } from '../../../utils/listing/titles';
import { movedIn } from '../../../utils/listing/titles/candidates';
import { recased } from '../../../utils/listing/titles/recase';
import { lengthIn } from '../../../utils/text/length';
import { wordsOf } from '../../../utils/text/words';
import { anyFields, anyTitle, attribute, type Cut, cut, type Field } from './sample';

const candidates = ({ reading, context }: Cut) => candidatesOf(reading, context, (other) => auditListing(other, context));

describe('titles made by recombining', () => {
  test.each<[string, Field[], 'amazon' | 'taobao', string, string[]]>([
    [
      'BEST Garlic Press Stainless Steel Garlic Mincer Garlic Crusher Heavy Duty Garlic Tool, Dishwasher Safe!! 100% Satisfaction $$',
      [{ field: 'brand', text: 'Harrow & Pine' }],
      'amazon',
      'Harrow & Pine Garlic Press Stainless Steel Heavy Duty, Dishwasher Safe',
      ['dropped', 'added'],
    ],
    [
      'garlic press stainless steel',
      [{ field: 'brand', text: 'hydrova' }],
      'amazon',
      'hydrova Garlic Press Stainless Steel',
      ['added', 'recased'],
    ],
    [
      '【包邮】炒锅不锈钢新款',
      [{ field: 'brand', text: '沃莱斯' }, attribute('适用炉灶', '电磁炉'), { field: 'sku', text: '32cm | 59 | 6' }],
      'taobao',
      '沃莱斯炒锅不锈钢32cm电磁炉',
      ['dropped', 'added'],
    ],
  ])('%s', (title, fields, marketplace, best, kinds) => {
    const [first] = candidates(cut(title, fields, marketplace));
    expect(first?.title).toBe(best);
    expect(first?.changes.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('score higher than the title now, best first, within the limit, of own words only, the same every time', () => {
    fc.assert(
      fc.property(anyTitle, anyFields, fc.constantFrom('amazon' as const, 'taobao' as const), (title, fields, marketplace) => {
        fc.pre(title.trim() !== '');
        const sample = cut(title, fields, marketplace);
        const { reading, context } = sample;
        const found = candidates(sample);
        expect(candidates(sample)).toEqual(found);
        expect(found.length).toBeLessThanOrEqual(8);
        const now = auditListing(reading, context).score ?? 0;
        const own = reading.fields.map(({ text }) => text.toLowerCase()).join('\n');
        const limit = marketplace === 'amazon' ? { max: 75, unit: 'characters' as const } : { max: 60, unit: 'width' as const };
        for (const [index, one] of found.entries()) {
          expect(one.score).toBeGreaterThan(now);
          expect(one.score).toBe(auditListing(withTitle(reading, one.title), context).score);
          expect(lengthIn(one.title, limit.unit)).toBeLessThanOrEqual(limit.max);
          expect(Math.round(one.score)).toBeLessThanOrEqual(Math.round(found[index - 1]?.score ?? 100));
          for (const { lower } of wordsOf(one.title)) {
            const bits = /\p{Script=Han}/u.test(lower) ? [...lower] : [lower];
            for (const bit of bits) expect(own).toContain(bit);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('parts that were moved are the fewest that explain the order', () => {
  const { parts } = cut('不锈钢炒锅家用32cm');
  const [steel, wok, home, size] = parts;
  if (!steel || !wok || !home || !size) throw new Error('cut otherwise');
  const words = (order: typeof parts) => movedIn(order).map((part) => part.words);
  expect(words(parts)).toEqual([]);
  expect(words([wok, home, size, steel])).toEqual(['不锈钢']);
  expect(words([size, home, wok, steel])).toHaveLength(3);
});

test.each([
  ['garlic press with lid', [], 'Garlic Press with Lid'],
  ['HEAVY DUTY GARLIC Press USB', [], 'Heavy Duty Garlic Press USB'],
  ['HYDROVA Bottle', ['HYDROVA'], 'HYDROVA Bottle'],
  ['iPhone 14 case, slip-on, 45 cm', [], 'iPhone 14 Case, Slip-on, 45 cm'],
  ['NASA Mug for The Office', [], 'NASA Mug for The Office'],
  ['沃莱斯 wok', [], '沃莱斯 Wok'],
])('%s is written as titles are', (text, kept, expected) => {
  expect(recased(text, kept)).toBe(expected);
});
