import { bullet, limit, tableOf } from './tester';

const limits = [limit('bullet', 'total', { max: 1000, unit: 'characters' })];

tableOf('bullets-total', {
  valid: [{ fields: [bullet('Solid walnut')], limits }],
  invalid: [{ fields: [bullet('Solid walnut '.repeat(50)), bullet('Two drawers '.repeat(40))], limits, outcome: 'warn' }],
  silent: [{ fields: [bullet('Solid walnut '.repeat(80))] }],
});
