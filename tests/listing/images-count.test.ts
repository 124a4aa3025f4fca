import { limit, pictures, tableOf } from './tester';

tableOf('images-count', {
  valid: [
    { fields: [pictures(5)] },
    { fields: [{ ...pictures(3), slots: 3 }] },
    { fields: [pictures(9)], limits: [limit('images', 'count', { ideal: [6, 9] })] },
  ],
  invalid: [
    { fields: [pictures(0)] },
    { fields: [pictures(3)], outcome: 'warn' },
    { fields: [pictures(3)], limits: [limit('images', 'count', { ideal: [6, 9], confidence: 'C' })], outcome: 'review' },
    // A maximum is no advice: the number wanted is ours and no question of it.
    { fields: [pictures(4)], limits: [limit('images', 'count', { max: 9, confidence: 'C' })], outcome: 'warn' },
    { fields: [pictures(1)], limits: [limit('images', 'count', { min: 2, confidence: 'C' })], outcome: 'review' },
  ],
});
