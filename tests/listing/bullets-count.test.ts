import { bullet, limit, tableOf } from './tester';

tableOf('bullets-count', {
  valid: [{ fields: [bullet('One thing'), bullet('Two things')], limits: [limit('bullet', 'count', { ideal: [2, 5] })] }],
  invalid: [
    { fields: [bullet('One thing'), bullet(' ')], limits: [limit('bullet', 'count', { ideal: [3, 5] })] },
    { fields: [bullet('')], limits: [limit('bullet', 'count', { ideal: [5, 5], confidence: 'C' })], outcome: 'review' },
  ],
  silent: [{ fields: [bullet('One thing')] }],
});
