import { limit, tableOf } from './tester';

const band = [limit('title', 'length', { ideal: [40, 80], max: 120 })];

tableOf('title-length-band', {
  valid: [
    '胡桃木边几客厅沙发小桌子卧室床头收纳抽屉北屋原木圆角款带轮可移动',
    {
      title: 'Walnut Side Table with Drawer and Lower Shelf for Bedroom, 45 x 40 cm',
      limits: [limit('title', 'length', { ideal: [60, 75] })],
    },
    // A little short costs little.
    { title: 'Walnut Side Table with Drawer, 45 cm', limits: band },
  ],
  invalid: [
    { title: 'Walnut Side Table', limits: band, outcome: 'warn' },
    // Blanks and offers do not make it longer.
    { title: 'Walnut Side Table Free Shipping Hot Sale Best Price', limits: band, outcome: 'warn' },
    {
      title:
        'Walnut Side Table with Drawer and Lower Shelf for Bedroom, Living Room, Hall and Office, 45 x 40 x 60 cm, Rounded Edges, Felt Feet',
      limits: band,
      outcome: 'fail',
    },
    { title: '木桌', outcome: 'fail' },
  ],
  // Without an advised band length is left to the estimate of conciseness.
  silent: ['Walnut Side Table with Drawer, 45 cm', 'Desk'],
});
