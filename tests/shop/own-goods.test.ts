import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goodsOf, MOST_GOODS } from '../../utils/shop/own-goods';
import { field } from '../history/sample';

test.each<[string, string, string[]]>([
  ['category', '女装/女士精品 > 羽绒服', ['羽绒服']],
  ['category', '家居›杯具›保温杯/焖烧杯', ['保温杯', '焖烧杯']],
  ['category', 'Home & Kitchen › Drinkware › Travel Mugs', ['Travel Mugs']],
  ['category', '羽绒服', ['羽绒服']],
  ['attributes', '纯棉', ['纯棉']],
  ['attributes', '通勤、百搭', ['通勤', '百搭']],
  ['attributes', '是', []],
  ['attributes', '其他', []],
  ['attributes', '90%', []],
  ['attributes', '2026年冬季', []],
  ['attributes', '一段长长的说明文字，绝对不是词语。', []],
  ['title', '羽绒服', []],
])('%s %s gives %j', (name, text, words) => {
  expect(goodsOf([[field(name as 'title', text)]])).toEqual(words);
});

test('what most listings use stands first, each word once', () => {
  const cup = [field('category', '杯具 > 保温杯'), field('attributes', '保温杯')];
  expect(goodsOf([[field('category', '水壶')], cup, cup])).toEqual(['保温杯', '水壶']);
});

test('never more than the cap, never anything long', () => {
  const word = fc.string({ unit: fc.constantFrom('杯', '壶', '盆', '碗', '/', '>', '1'), maxLength: 30 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 50 }), (texts) => {
      const words = goodsOf([texts.map((text) => field('attributes', text))]);
      expect(words.length).toBeLessThanOrEqual(MOST_GOODS);
      for (const one of words) expect(one).toMatch(/^.{2,24}$/);
    }),
  );
});
