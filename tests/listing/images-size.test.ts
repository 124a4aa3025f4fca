import { withPictures } from './picture-samples';
import { pictures, tableOf } from './tester';

tableOf('images-size', {
  valid: [{ fields: [pictures(2, 900, 900)] }, withPictures([{}])],
  invalid: [
    { fields: [pictures(2, 300, 300)] },
    { marketplace: 'amazon', fields: [pictures(2, 1100, 1100)], outcome: 'warn' },
    withPictures([{ width: 700, height: 700 }]),
    { marketplace: 'ebay', fields: [pictures(2, 300, 300)], outcome: 'review' },
  ],
  silent: [
    { fields: [pictures(2)] },
    { marketplace: 'taobao', fields: [{ field: 'images', images: [{ src: '//img.test/a.jpg_80x80.jpg', width: 80, height: 80 }] }] },
  ],
});
