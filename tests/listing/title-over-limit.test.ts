import { limit, tableOf } from './tester';

tableOf('title-over-limit', {
  valid: [
    { title: 'Oak table', limits: [limit('title', 'length', { max: 9 })] },
    { title: '橡木桌', limits: [limit('title', 'length', { max: 6, unit: 'width' })] },
  ],
  invalid: [
    { title: 'Oak table‹ nice›', limits: [limit('title', 'length', { max: 9 })] },
    { title: '橡木桌‹子›', limits: [limit('title', 'length', { max: 7, unit: 'width' })] },
    { title: 'Oak 😀‹😀›', limits: [limit('title', 'length', { max: 5 })] },
    { title: 'Oak ‹table›', limits: [limit('title', 'length', { max: 4, confidence: 'C' })], outcome: 'review' },
    // The page's own limit wins over the table, also where the table is only a guess.
    {
      fields: [{ field: 'title', text: 'Oak t‹able›', limit: { max: 5, from: 'maxlength' } }],
      limits: [limit('title', 'length', { max: 99, confidence: 'C' })],
    },
    // In force from its day on.
    {
      title: 'Oak ‹table›',
      limits: [limit('title', 'length', { max: 4, from: '2026-07-27' }), limit('title', 'length', { max: 99, to: '2026-07-27' })],
      day: '2026-07-27',
    },
  ],
  silent: [
    { title: 'Oak table' },
    { title: '' },
    { title: 'Oak table', limits: [limit('title', 'length', { max: 4, to: '2026-07-27' })], day: '2026-07-27' },
    { title: 'Oak table', limits: [limit('title', 'length', { max: 4, from: '2026-07-27' })], day: '2026-07-26' },
  ],
});
