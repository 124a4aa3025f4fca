import { tableOf } from './tester';

tableOf('price-outlier', {
  valid: [{ fields: [{ field: 'price', text: '¥129.00' }] }, { fields: [{ field: 'price', text: '19.99' }] }],
  invalid: [
    { fields: [{ field: 'price', text: '‹999999›' }], outcome: 'review' },
    { fields: [{ field: 'price', text: '‹¥1.00›' }], outcome: 'review' },
  ],
});
