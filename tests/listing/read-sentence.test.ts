import { description, tableOf } from './tester';

const long = '这款杯子用山里的粗陶泥料手工拉坯再经过高温烧制成型釉面温润不粘手而且可以放心进洗碗机清洗也能放进微波炉里加热';

tableOf('read-sentence', {
  valid: [
    { title: '马克杯', fields: [description('杯身用粗陶手工拉坯，釉面温润。容量三百五十毫升，可进洗碗机。')] },
    { title: 'Mug', fields: [description('Thrown by hand from coarse clay. Holds 350 ml. Dishwasher safe.')] },
  ],
  invalid: [
    { title: '马克杯', fields: [description(`‹${long}›。容量三百五十毫升。`)], outcome: 'review' },
    {
      title: 'Mug',
      fields: [description(`‹${'every word of this sentence goes on and on '.repeat(6).trim()}›. Holds 350 ml.`)],
      outcome: 'review',
    },
  ],
  silent: [{ title: '马克杯', fields: [description('粗陶手工拉坯')] }],
});
