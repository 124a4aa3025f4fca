import { pictures, tableOf } from './tester';

tableOf('images-size', {
  valid: [{ fields: [pictures(2, 900, 900)] }],
  invalid: [{ fields: [pictures(2, 300, 300)] }, { marketplace: 'amazon', fields: [pictures(2, 1100, 1100)], outcome: 'warn' }],
  silent: [{ fields: [pictures(2)] }],
});
