import { attribute, tableOf } from './tester';

tableOf('attributes-identifier', {
  valid: [{ fields: [attribute('Model Number', 'NW-45')] }, { fields: [attribute('条码', '6901234567892')] }],
  invalid: [{ fields: [attribute('Barcode', '')] }],
  silent: [{ fields: [attribute('Material', 'Walnut')] }],
});
