import { expect, test } from 'vitest';
import { checkReading } from '../../utils/compliance';
import { bullet, DAY, description, findingOf, readingWith, tableOf } from './tester';

const attribute = (name: string, text: string) => ({ field: 'attributes' as const, name, text });

tableOf('agreement-size', {
  valid: [{ title: '防滑地垫 60x90cm', fields: [attribute('尺寸', '600*900mm')] }],
  invalid: [
    { title: '防滑地垫 ‹60x90cm›', fields: [attribute('尺寸', '‹50x80cm›')] },
    { title: 'Sweatshirt ‹S-3XL› unisex', fields: [attribute('Size', 'S, M, L, ‹XL›')], outcome: 'review' },
    { title: '洗衣液 ‹3kg›', fields: [attribute('净含量', '‹2.5kg›')] },
  ],
  silent: ['防滑地垫 60x90cm'],
});
tableOf('agreement-material', {
  valid: [{ title: '纯棉短袖', fields: [attribute('材质', '棉100%')] }],
  invalid: [
    { title: '‹纯棉›短袖', fields: [attribute('材质', '‹聚酯纤维›')] },
    { title: '‹Linen› shirt', fields: [description('Nice\nMaterial: ‹Cotton›')], outcome: 'review' },
  ],
  silent: ['纯棉短袖'],
});
tableOf('agreement-quantity', {
  valid: [{ title: 'Towels 6 pack', fields: [attribute('Number of Items', '6')] }],
  invalid: [{ title: 'Towels ‹6 pack›', fields: [bullet('Soft ‹pack of 4› towels')], outcome: 'review' }],
  silent: ['Towels 6 pack'],
});
tableOf('agreement-rating', {
  valid: [{ title: '充电器 65W', fields: [attribute('功率', '65瓦')] }],
  invalid: [{ title: '充电器 ‹65W›', fields: [attribute('功率', '‹45W›')], outcome: 'review' }],
  silent: ['充电器 65W'],
});
tableOf('agreement-colour', {
  valid: [{ title: 'Black tote', fields: [attribute('Color', 'Black, Red')] }],
  invalid: [{ title: '‹Black› tote', fields: [attribute('Color', '‹Beige›')], outcome: 'review' }],
  silent: ['Black tote'],
});
tableOf('agreement-model', {
  valid: [{ title: 'Case for iPhone 15', fields: [attribute('Compatible Models', 'iPhone 14, iPhone 15')] }],
  invalid: [{ title: 'Mouse ‹WM-1234›', fields: [attribute('Model', '‹WM-1243›')], outcome: 'review' }],
  silent: ['Case for iPhone 15'],
});
tableOf('agreement-origin', {
  valid: [{ title: '日本进口炒锅', fields: [attribute('产地', '日本')] }],
  invalid: [{ title: '‹日本进口›炒锅', fields: [attribute('产地', '‹浙江›')] }],
  silent: ['日本进口炒锅'],
});
tableOf('agreement-people', {
  valid: [{ title: '男女同款拖鞋', fields: [attribute('适用性别', '女')] }],
  invalid: [{ title: '‹男士›凉鞋', fields: [attribute('适用性别', '‹女›')], outcome: 'review' }],
  silent: ['男士凉鞋'],
});
tableOf('agreement-season', {
  valid: [{ title: '春秋外套', fields: [attribute('季节', '秋季')] }],
  invalid: [{ title: '‹2026›新款外套', fields: [attribute('上市年份季节', '‹2024›年秋季')], outcome: 'review' }],
  silent: ['春秋外套'],
});

test('names both sides, the fields in the reader’s language, and says where the law lists it too', () => {
  const sample = { title: '纯棉短袖 60x90cm', fields: [attribute('材质', '聚酯纤维'), description('面料：涤纶')] };
  const { message, reasons } = findingOf('agreement-material', sample);
  expect(message.values).toEqual({ said: '纯棉', saidIn: '@panel.field.title', against: '聚酯纤维', againstIn: '材质' });
  expect(reasons.map(({ id }) => id)).toEqual(['listing.agreement.law', 'listing.agreement-material.why']);
});

test('what may be a matter of words is no finding of the law', () => {
  const law = (title: string) =>
    checkReading(readingWith({ marketplace: 'amazon', title, fields: [attribute('Material', 'Polyester')] }), { day: DAY }).filter(
      ({ rule }) => rule === 'contradiction-material-en',
    );
  expect(law('100% cotton sheet')).toHaveLength(1);
  expect(law('Cotton sheet')).toEqual([]);
  expect(findingOf('agreement-material', { title: 'Cotton sheet', fields: [attribute('Material', 'Polyester')] }).outcome).toBe('review');
});
