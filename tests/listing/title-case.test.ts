import { tableOf } from './tester';

tableOf('title-case', {
  valid: ['Walnut Side Table for the Hall, 45 cm', 'Case for iPhone', 'Slip-on Shoes'],
  invalid: [{ title: 'Walnut ‹side› ‹table›', fixed: 'Walnut Side Table' }],
  silent: ['边几 table'],
});
