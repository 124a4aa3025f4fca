import { tableOf } from './tester';

tableOf('title-core-word-position', {
  valid: [
    'Walnut Table for Bedroom',
    'Northwick Seven Table',
    'Northwick Rose for Women Eau de Parfum 50 ml',
    '北屋胡桃木桌子',
    '雨伞毛巾拖鞋台灯收纳盒',
  ],
  invalid: [
    { title: 'For Samson and Delilah: ‹Table›', outcome: 'warn' },
    {
      title: '雨伞毛巾拖鞋台灯书包洗脸盆‹保温杯›女童雨衣雨靴衣架',
      fields: [{ field: 'category', text: '母婴>保温杯' }],
      outcome: 'warn',
    },
    { title: 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen ‹Table›' },
  ],
  silent: ['北屋之夜', 'Northwick Seven'],
});
