import { pictures, tableOf } from './tester';

tableOf('images-ratio', {
  valid: [
    { marketplace: 'taobao', fields: [pictures(2, 800, 800), { ...pictures(1, 750, 1000), field: 'images_3x4' }] },
    { marketplace: 'pinduoduo', fields: [pictures(1, 800, 800), pictures(1, 750, 1000)] },
  ],
  invalid: [
    { marketplace: 'taobao', fields: [pictures(2, 800, 600)] },
    { fields: [pictures(2, 800, 600)], outcome: 'review' },
  ],
  silent: [{ fields: [pictures(2)] }],
});
