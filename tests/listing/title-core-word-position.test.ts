import { tableOf } from './tester';

tableOf('title-core-word-position', {
  valid: ['Walnut Table for Bedroom', 'Northwick Seven Table', 'Northwick Rose for Women Eau de Parfum 50 ml'],
  invalid: [
    { title: 'For Samson and Delilah: ‹Table›', outcome: 'warn' },
    { title: 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen ‹Table›' },
  ],
  silent: ['北屋胡桃木桌子', 'Northwick Seven'],
});
