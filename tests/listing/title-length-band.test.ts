import { limit, tableOf } from './tester';

tableOf('title-length-band', {
  valid: [
    'Walnut Side Table with Drawer, 45 cm',
    '胡桃木边几客厅沙发小桌子卧室床头收纳抽屉北屋原木圆角款带轮可移动',
    {
      title: 'Walnut Side Table with Drawer and Lower Shelf for Bedroom, 45 x 40 cm',
      limits: [limit('title', 'length', { ideal: [60, 75] })],
    },
  ],
  invalid: [
    'Desk',
    {
      title:
        'Walnut Side Table with Drawer and Lower Shelf for Bedroom, Living Room, Hall and Office, 45 x 40 x 60 cm, Rounded Edges, Felt Feet',
      outcome: 'fail',
    },
    { title: '木桌', outcome: 'fail' },
  ],
});
