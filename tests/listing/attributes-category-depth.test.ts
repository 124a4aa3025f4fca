import { tableOf } from './tester';

tableOf('attributes-category-depth', {
  valid: [{ fields: [{ field: 'category', text: 'Home > Side tables' }] }],
  invalid: [{ fields: [{ field: 'category', text: 'Home > Other' }] }, { fields: [{ field: 'category', text: '家具>其他' }] }],
});
