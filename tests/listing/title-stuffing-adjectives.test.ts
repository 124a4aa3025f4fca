import { tableOf } from './tester';

tableOf('title-stuffing-adjectives', {
  valid: ["Women's Walnut Clogs", '胡桃木边几简约'],
  invalid: [
    { title: '春夏秋冬‹四季›通用桌布', outcome: 'warn' },
    { title: '‹Fashion› ‹Cute› ‹Vintage› ‹Casual› Bag' },
    { title: '‹Sexy› Dress for Women ‹Ladies›', outcome: 'warn' },
    { title: '‹韩版›‹修身›‹百搭›‹时尚›连衣裙', outcome: 'warn' },
  ],
});
