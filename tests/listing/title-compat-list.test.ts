import { tableOf } from './tester';

tableOf('title-compat-list', {
  valid: ['Case for Northwick S7', 'Walnut Side Table 1 2 3 4 5'],
  invalid: [{ title: 'Case ‹for S3 S4 S5 S6 S7 S8›' }, { title: '手机壳‹适用于 S3 S4 S5 S6›', outcome: 'warn' }],
});
