import { description, tableOf } from './tester';

tableOf('description-title-support', {
  valid: [{ title: 'Walnut Side Table', fields: [description('This table of walnut stands at your side')] }],
  invalid: [{ title: '‹Walnut› ‹Side› ‹Table›', fields: [description('Lovely thing')] }],
});
