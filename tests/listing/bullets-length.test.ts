import { bullet, limit, tableOf } from './tester';

tableOf('bullets-length', {
  valid: [{ fields: [bullet('Solid walnut')], limits: [limit('bullet', 'length', { min: 10, max: 20 })] }],
  invalid: [
    { fields: [bullet('Solid walnut'), bullet('‹Short›')], limits: [limit('bullet', 'length', { min: 10, max: 20 })], outcome: 'warn' },
  ],
  silent: [{ fields: [bullet('Solid walnut')] }],
});
