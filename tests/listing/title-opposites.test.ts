import { tableOf } from './tester';

tableOf('title-opposites', {
  valid: ['Halden Wireless Mouse N7', '沃野无线鼠标静音', 'Northwick Electric Kettle, 1.7 L', '男女通用大小号帆布包'],
  invalid: [
    { title: 'Halden ‹Wired› ‹Wireless› Mouse N7', outcome: 'review' },
    { title: '沃野‹无线›‹有线›鼠标静音', outcome: 'review' },
    { title: 'Northwick ‹Long Sleeve› ‹Short Sleeve› Linen Shirt', outcome: 'review' },
  ],
});
