import { tableOf } from './tester';

tableOf('title-broken-off', {
  valid: ['Walnut Side Table', '胡桃木边几', 'V Neck Tee'],
  invalid: [{ title: 'Silver Pendant Necklace ‹in›' }],
});
