import { attribute, tableOf } from './tester';

tableOf('attributes-filled', {
  valid: [{ fields: [attribute('Material', 'Walnut'), attribute('Colour', 'Brown')] }],
  invalid: [{ fields: [attribute('Material', 'Walnut'), attribute('Colour', ''), attribute('__proto__', '')] }],
});
