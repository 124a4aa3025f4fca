import { attribute, tableOf } from './tester';

tableOf('attributes-required', {
  valid: [{ fields: [{ ...attribute('Material', 'Walnut'), required: true }] }],
  invalid: [{ fields: [{ ...attribute('Material', ''), required: true }] }],
  silent: [{ fields: [attribute('Material', '')] }],
});
