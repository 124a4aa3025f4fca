import { tableOf } from './tester';

tableOf('title-synonym-pile', {
  valid: ['Phone Case for Northwick 7', '纯棉背心', '纯棉背心文胸'],
  invalid: [
    { title: 'Phone Case ‹Cover› ‹Skin› ‹Shell›', outcome: 'fail' },
    { title: '纯棉背心‹文胸›‹抹胸›', outcome: 'warn' },
  ],
});
