import { bullet, tableOf } from './tester';

tableOf('bullets-new-info', {
  valid: [{ title: 'Walnut Side Table', fields: [bullet('Felt feet guard your floor')] }],
  invalid: [{ title: 'Walnut Side Table', fields: [bullet('Walnut side table')] }],
});
