import { tableOf } from './tester';

tableOf('title-promo-words', {
  valid: ['Walnut Side Table', 'Sailing Gloves', '胡桃木边几'],
  invalid: [
    { title: 'Side Table ‹Free Shipping›', outcome: 'warn', fixed: 'Side Table' },
    { title: '‹Hot Sale› Side Table, ‹discount›', fixed: 'Side Table,' },
    { title: '‹包邮›‹正品›胡桃木边几', fixed: '胡桃木边几', outcome: 'warn' },
    // Part of a claim: taken out alone it would leave half a word.
    { title: '全网最‹低价›胡桃木边几', outcome: 'warn' },
    { title: '胡桃木邊几 ‹現貨›', fixed: '胡桃木邊几', outcome: 'warn' },
  ],
});
