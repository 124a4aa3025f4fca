import { tableOf } from './tester';

const price = (text: string) => [{ field: 'price' as const, text }];

tableOf('price-spread', {
  valid: [{ fields: price('59.00 ~ 89.00') }, { fields: price('10 ~ 100') }],
  invalid: [{ fields: price('‹1.90 ~ 89.00›'), outcome: 'review' }],
  silent: [{ fields: price('59.00') }, { fields: price('0 ~ 59.00') }],
});
