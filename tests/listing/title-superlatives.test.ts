import { tableOf } from './tester';

tableOf('title-superlatives', {
  valid: ['Walnut Side Table'],
  invalid: [
    { title: '‹Best› Side Table', fixed: 'Side Table', outcome: 'warn' },
    { title: '‹全网最低›‹第一›胡桃木边几', fixed: '胡桃木边几' },
  ],
});
