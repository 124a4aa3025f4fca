import { tableOf } from './tester';

tableOf('title-attribute-coverage', {
  valid: ['Northwick Walnut Side Table 45 cm', '北屋胡桃木边几 45cm 白色 2件套'],
  invalid: ['table', { title: 'red table', outcome: 'warn' }, { title: '桌子', outcome: 'warn' }, { title: 'table 2016 free gift' }],
});
