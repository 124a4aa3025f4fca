import { tableOf } from './tester';

tableOf('title-number-pile', {
  valid: ['Table 45 x 40 x 60 cm, 2 Drawers', '胡桃木边几 45cm'],
  invalid: [{ title: '‹12›大童‹13›初中‹14›少年‹15›大码‹16›岁‹17›外套', outcome: 'warn' }],
});
