import { tableOf } from './tester';

tableOf('title-spacing', {
  valid: ['Walnut Side Table', '胡桃木 边几'],
  invalid: [
    { title: 'Walnut‹  ›Table', fixed: 'Walnut Table', outcome: 'warn' },
    { title: '‹ ›Walnut‹ ›, Table', fixed: 'Walnut, Table', outcome: 'warn' },
    { title: '边‹ ›几‹ ›小‹ ›桌‹ ›子', fixed: '边几小桌子' },
  ],
});
