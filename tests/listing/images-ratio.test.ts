import { pictures, tableOf } from './tester';

tableOf('images-ratio', {
  valid: [{ fields: [pictures(2, 800, 800), { ...pictures(1, 750, 1000), field: 'images_3x4' }] }],
  invalid: [{ fields: [pictures(2, 800, 600)] }],
  silent: [{ fields: [pictures(2)] }],
});
