import { tableOf } from './tester';

tableOf('title-forbidden-chars', {
  valid: ['Walnut Side Table, 45 cm', { marketplace: 'amazon', title: 'Go! Table', fields: [{ field: 'brand', text: 'Go!' }] }],
  invalid: [
    { title: 'Side Table‹!!!›', outcome: 'warn', fixed: 'Side Table' },
    { marketplace: 'amazon', title: 'Side Table ‹$›45', fixed: 'Side Table 45' },
  ],
});
