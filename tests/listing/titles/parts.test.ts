import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinParts } from '../../../utils/listing/titles';
import { anyFields, anyTitle, attribute, cut, type Field } from './sample';

const brand = (text: string): Field => ({ field: 'brand', text });

describe('a title is cut into what an operator would move as one', () => {
  test.each<[string, Field[], string]>([
    [
      'Hydrova Insulated Water Bottle with Straw Lid 2 x 500 ml, Double Walled Stainless Steel (BPA Free) for Gym and Hiking',
      [brand('Hydrova')],
      'Hydrova:brand | Insulated Water Bottle:core | with Straw Lid:attribute | 2 x 500 ml:measure | Double Walled:other | Stainless Steel:attribute | (BPA Free):other | for Gym and Hiking:scene',
    ],
    [
      'Shockproof Case Cover for iPhone 14 Pro Max, iPhone 13, iPhone 12 with Ring Stand Black/Blue Pack of 3',
      [],
      'Shockproof Case:core | Cover:core-synonym | for iPhone 14 Pro Max:scene | iPhone 13:other-compat | iPhone 12:other-compat | with Ring Stand:attribute | Black/Blue:attribute | Pack of 3:measure',
    ],
    [
      'BEST Garlic Press Garlic Crusher Heavy Duty, Dishwasher Safe!! Garlic Press',
      [],
      'BEST:promotion-promotion | Garlic Press:core | Garlic Crusher:other | Heavy Duty:other | Dishwasher Safe:attribute | !!:promotion-promotion | Garlic Press:other-repeat',
    ],
    [
      'Slip-on Running Shoes for Men Women Kids 2026 New',
      [],
      'Slip-on Running Shoes:core | for Men Women Kids:people | 2026 New:other-style',
    ],
    [
      '【包邮】沃莱斯2026新款不锈钢炒锅家用平底锅电磁炉通用32cm',
      [brand('沃莱斯'), attribute('材质', '不锈钢'), attribute('适用炉灶', '电磁炉')],
      '【包邮】:promotion-promotion | 沃莱斯:brand | 2026新款:other-style | 不锈钢:attribute | 炒锅:core | 家用:scene | 平底锅:core | 电磁炉:scene | 通用:attribute | 32cm:measure',
    ],
    [
      '苏瓷手绘釉下彩陶瓷茶壶家用茶壶240ml',
      [brand('苏瓷'), attribute('工艺', '釉下彩')],
      '苏瓷:brand | 手绘:attribute | 釉下彩:attribute | 陶瓷:attribute | 茶壶:core | 家用:scene | 茶壶:core-repeat | 240ml:measure',
    ],
    ['适用苹果14手机壳透明', [], '适用苹果14:scene | 手机壳:core | 透明:attribute'],
    [
      '👨‍👩‍👧‍👦家庭装👍🏽蛋糕🎂模具',
      [],
      '👨‍👩‍👧‍👦:promotion-promotion | 家庭装:attribute | 👍🏽:promotion-promotion | 蛋糕:core | 🎂:promotion-promotion | 模具:core',
    ],
    ['قميص رجالي قطن Shirt مقاس كبير', [], 'قميص رجالي قطن Shirt مقاس كبير:other'],
  ])('%s', (title, fields, expected) => {
    const { parts } = cut(title, fields);
    expect(parts.map(({ words, role, idle }) => `${words}:${role}${idle ? `-${idle}` : ''}`).join(' | ')).toBe(expected);
  });

  const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

  test('the parts joined are the title, their spans tile it, and no character is parted', () => {
    fc.assert(
      fc.property(anyTitle, anyFields, (title, fields) => {
        fc.pre(title.trim() !== '');
        const { parts } = cut(title, fields);
        expect(joinParts(parts)).toBe(title);
        const borders = new Set([...characters.segment(title)].map(({ index }) => index));
        let at = 0;
        for (const part of parts) {
          expect(part.start).toBe(at);
          expect(borders.has(part.start)).toBe(true);
          expect(part.end).toBeGreaterThan(part.start);
          const lead = part.start === 0 ? part.before : '';
          expect(title.slice(part.start, part.end)).toBe(lead + part.words + part.gap);
          const inside = part.start + lead.length;
          expect(borders.has(inside) && (inside + part.words.length === title.length || borders.has(inside + part.words.length))).toBe(
            true,
          );
          at = part.end;
        }
        expect(at).toBe(title.length);
      }),
      { numRuns: 400 },
    );
  });

  test('a run from right to left stays whole', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        fc.pre(title.trim() !== '');
        const { parts } = cut(title);
        const holding = parts.filter(({ words }) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(words));
        const lines = title.split('\n').filter((line) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(line));
        expect(holding.length).toBeLessThanOrEqual(lines.length);
      }),
    );
  });

  test('an enormous title is cut at its start only', () => {
    const { parts } = cut('garlic press '.repeat(20_000));
    expect(parts.length).toBeLessThan(120);
    expect(joinParts(parts)).toBe('garlic press '.repeat(20_000));
  });
});
