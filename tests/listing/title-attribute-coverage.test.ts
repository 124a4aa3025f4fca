import { tableOf } from './tester';

tableOf('title-attribute-coverage', {
  valid: [
    'Northwick Walnut Side Table 45 cm',
    '北屋胡桃木边几 45cm 白色 2件套',
    '純棉白襯衫女夏季通勤 S-XL',
    'Northwick粗陶马克杯办公室 350ml',
  ],
  invalid: [
    'table',
    { title: 'red table', outcome: 'warn' },
    '桌子',
    { title: '胡桃木桌子', outcome: 'warn' },
    { title: '北欧胡桃木白色桌子', outcome: 'warn' },
    '春夏秋冬桌子',
    { title: '纯棉纯棉衬衫包邮', outcome: 'warn' },
    { title: 'table 2016 free gift' },
  ],
  silent: ['Кружка глиняная', 'Mesa de nogal para la sala', 'Mesa de jantar com cadeiras para cozinha infantil', 'Meja Sisi untuk Bilik'],
});
