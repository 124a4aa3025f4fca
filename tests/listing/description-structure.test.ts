import { description, tableOf } from './tester';

tableOf('description-structure', {
  valid: [{ fields: [description('Walnut.\nTwo drawers.')] }],
  invalid: [{ fields: [description(`Walnut\n‹${'x'.repeat(1400)}›`)] }],
});
