import { limit, tableOf } from './tester';

tableOf('terms-bytes', {
  valid: [{ fields: [{ field: 'search_terms', text: 'hall desk' }], limits: [limit('search_terms', 'total', { max: 9, unit: 'bytes' })] }],
  invalid: [{ fields: [{ field: 'search_terms', text: '木桌木桌' }], limits: [limit('search_terms', 'total', { max: 9, unit: 'bytes' })] }],
  silent: [{ fields: [{ field: 'search_terms', text: 'hall desk' }] }],
});
