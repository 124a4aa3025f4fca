import { tableOf } from './tester';

tableOf('title-mobile-cut', {
  valid: ['Walnut Side Table'],
  invalid: [{ title: 'Northwick Series Seven Handfinished Rounded Edge Walnut Veneer Living Room and Hall ‹Table›', outcome: 'review' }],
  silent: ['Northwick Seven'],
});
