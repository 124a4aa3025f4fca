import { tableOf } from './tester';

tableOf('terms-waste', {
  valid: [{ title: 'Walnut Side Table', fields: [{ field: 'search_terms', text: 'hall desk' }] }],
  invalid: [{ title: 'Walnut Side Table', fields: [{ field: 'search_terms', text: 'hall ‹tables› ‹hall›' }], fixed: 'hall' }],
});
