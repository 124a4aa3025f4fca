import { tableOf } from './tester';

const price = (text: string) => [{ field: 'price' as const, text }];

tableOf('price-present', {
  valid: [{ fields: price('128.00') }, { fields: price('59 ~ 89') }, { fields: price('R$ 59,90') }],
  invalid: [{ fields: price('') }, { fields: price('  ') }, { fields: price('‹面议›') }],
  // The variants carry the prices.
  silent: [{ fields: [...price(''), { field: 'sku', text: '白色 | 59.00 | 600' }] }],
});
