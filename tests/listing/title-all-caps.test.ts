import { tableOf } from './tester';

tableOf('title-all-caps', {
  valid: ['NORTHWICK Side Table', 'USB LED Table Lamp', 'Lamp with RGB'],
  invalid: [
    { title: '‹WALNUT› ‹SIDE› ‹TABLE›', fixed: 'Walnut Side Table' },
    { title: 'Side Table ‹BIG› ‹SAVING›', fixed: 'Side Table Big Saving' },
  ],
  silent: ['边几 TABLE'],
});
