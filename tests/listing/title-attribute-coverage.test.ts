import { tableOf } from './tester';

tableOf('title-attribute-coverage', {
  valid: ['Northwick Walnut Side Table 45 cm', '北屋胡桃木边几 45cm 白色 2件套', '純棉白襯衫女夏季通勤'],
  invalid: [
    'table',
    { title: 'red table', outcome: 'warn' },
    '桌子',
    { title: '胡桃木桌子', outcome: 'warn' },
    { title: '纯棉纯棉衬衫包邮', outcome: 'warn' },
    { title: 'table 2016 free gift' },
  ],
});
