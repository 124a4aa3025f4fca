import { bullet, limit, tableOf } from './tester';

const advised = [limit('bullet', 'length', { ideal: [20, 40], unit: 'characters' })];

tableOf('bullets-length', {
  valid: [
    { fields: [bullet('Solid walnut')], limits: [limit('bullet', 'length', { min: 10, max: 20 })] },
    { fields: [bullet('Solid walnut, oiled by hand')], limits: advised },
  ],
  invalid: [
    { fields: [bullet('Solid walnut'), bullet('‹Short›')], limits: [limit('bullet', 'length', { min: 10, max: 20 })], outcome: 'warn' },
    // Outside an advised band the score falls with the distance.
    { fields: [bullet('‹Solid walnut wood›')], limits: advised, outcome: 'warn' },
    { fields: [bullet('‹Short›')], limits: advised },
  ],
  silent: [{ fields: [bullet('Solid walnut')] }],
});
