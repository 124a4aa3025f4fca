import { tableOf } from './tester';

tableOf('title-number-pile', {
  valid: ['Table 45 x 40 x 60 cm, 2 Drawers', '胡桃木边几 45cm', '北屋A7边几X35K 45cm', 'Laptop G9-593-74G7 16GB DDR4'],
  invalid: [
    { title: '‹12›大童‹13›初中‹14›少年‹15›大码‹16›岁‹17›外套' },
    { title: '铝板 ‹0.1-2.3.4.5.6.7›mm', outcome: 'warn' },
    { title: '番茄干 ‹140›g【‹24566›】‹12›粒 ‹3›', outcome: 'fail' },
    { title: '内存条‹z460›,‹z360›,‹z560›,‹b560›,‹y560›,‹y570›', outcome: 'warn' },
  ],
});
