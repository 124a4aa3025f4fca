import { limit, tableOf } from './tester';

tableOf('title-under-minimum', {
  valid: [{ title: 'Oak side table', limits: [limit('title', 'length', { min: 10 })] }],
  invalid: [
    { title: 'Oak', limits: [limit('title', 'length', { min: 10 })] },
    // Promotion does not help it over the line.
    { title: 'Oak desk free shipping hot sale', limits: [limit('title', 'length', { min: 20 })] },
    { title: '橡木', limits: [limit('title', 'length', { min: 16, unit: 'width', confidence: 'C' })], outcome: 'review' },
  ],
  silent: ['Oak table'],
});
