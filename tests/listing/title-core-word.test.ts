import { tableOf } from './tester';

tableOf('title-core-word', {
  valid: [
    'Northwick Walnut Side Table',
    '北屋胡桃木边几小桌椅',
    { title: 'Northwick Zorble 45', fields: [{ field: 'category', text: 'Home > Zorbles' }] },
  ],
  invalid: [
    { title: 'Northwick Seven', outcome: 'review' },
    { title: '北屋原味肉', outcome: 'review' },
  ],
});
