import { tableOf } from './tester';

tableOf('title-time-words', {
  valid: ['Walnut Side Table', 'Resolution 2020x1080 Monitor'],
  invalid: [
    { title: 'Side Table ‹2016›', fixed: 'Side Table' },
    { title: 'Side Table ‹2026›', outcome: 'warn' },
    { title: '‹New› Side Table', outcome: 'warn' },
    { title: '‹2017›年‹新款›连衣裙', fixed: '新款连衣裙', outcome: 'warn' },
  ],
});
