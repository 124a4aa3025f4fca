import { describe, expect, test } from 'vitest';
import { auditListing } from '../../utils/listing';
import { DAY, marketplaceWith, readingWith } from './tester';

function found(title: string, others?: readonly string[]) {
  const siblings = others?.map((other, at) => ({ key: `k${at}`, title: other }));
  const context = { marketplace: marketplaceWith('shopee'), day: DAY, ...(siblings ? { shop: { siblings } } : {}) };
  const finding = auditListing(readingWith({ title, marketplace: 'shopee' }), context).findings.find(
    (one) => one.rule === 'title-duplicate-in-shop',
  );
  return [finding?.outcome, finding?.marks.map((mark) => mark.text), finding?.message.values.other];
}

describe('title-duplicate-in-shop', () => {
  test.each<[string, readonly string[] | undefined, unknown[]]>([
    ['山野粗陶马克杯大容量办公室水杯 蓝', undefined, ['notApplicable', [], undefined]],
    ['山野粗陶马克杯大容量办公室水杯 蓝', [], ['notApplicable', [], undefined]],
    ['山野粗陶马克杯大容量办公室水杯 蓝', ['竹纤维雨伞折叠黑色', '电动牙刷'], ['pass', [], undefined]],
    [
      '山野粗陶马克杯大容量办公室水杯 蓝',
      ['电动牙刷', '山野粗陶马克杯大容量办公室水杯 红'],
      ['fail', ['蓝'], '山野粗陶马克杯大容量办公室水杯 红'],
    ],
    ['山野粗陶马克杯大容量办公室水杯带盖勺', ['山野粗陶马克杯大容量办公室水杯'], ['warn', ['带盖勺'], '山野粗陶马克杯大容量办公室水杯']],
    [
      'Walnut side table for bedroom 45 cm oval',
      ['Walnut side table for bedroom 45 cm round'],
      ['warn', ['oval'], 'Walnut side table for bedroom 45 cm round'],
    ],
  ])('%s', (title, others, expected) => {
    expect(found(title, others)).toEqual(expected);
  });
});
