import { bullet, tableOf } from './tester';

tableOf('bullets-forbidden', {
  valid: [{ marketplace: 'amazon', fields: [bullet('Solid walnut, two drawers')] }],
  invalid: [{ marketplace: 'amazon', fields: [bullet('Walnut‹™› with ‹money-back› promise')], fixed: 'Walnut with money-back promise' }],
  silent: [{ fields: [bullet('Walnut™')] }],
});
