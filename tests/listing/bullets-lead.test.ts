import { bullet, tableOf } from './tester';

tableOf('bullets-lead', {
  valid: [{ fields: [bullet('Solid walnut')] }],
  invalid: [{ fields: [bullet('‹s›olid walnut')], fixed: 'Solid walnut' }],
});
