import { tableOf } from './tester';

tableOf('title-emoji', {
  valid: ['Table™ 45 cm ½', '胡桃木边几'],
  invalid: [
    { title: '‹★★› Side Table', fixed: 'Side Table' },
    { title: 'Side Table ‹👨‍👩‍👧› 45', fixed: 'Side Table 45' },
    { title: '边几‹♥›', fixed: '边几' },
  ],
  silent: [{ marketplace: 'etsy', title: '★ Table' }],
});
