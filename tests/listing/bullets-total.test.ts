import { bullet, tableOf } from './tester';

tableOf('bullets-total', {
  valid: [{ marketplace: 'amazon', fields: [bullet('Solid walnut')] }],
  invalid: [{ marketplace: 'amazon', fields: [bullet('Solid walnut '.repeat(80))], outcome: 'warn' }],
  silent: [{ fields: [bullet('Solid walnut '.repeat(80))] }],
});
