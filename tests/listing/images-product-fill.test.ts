import { withPictures } from './picture-samples';
import { tableOf } from './tester';

const box = (width: number, height: number) => ({ box: { left: 0, right: width, top: 0, bottom: height }, fill: width * height });

tableOf('images-product-fill', {
  valid: [withPictures([{}]), withPictures([box(0.3, 0.9)]), withPictures([box(0.65, 0.2)], { marketplace: 'shopee' })],
  invalid: [{ ...withPictures([box(0.6, 0.6)]), outcome: 'warn' }, withPictures([box(0.3, 0.3)])],
  silent: [withPictures([box(0.3, 0.3)], { marketplace: 'taobao' }), { ...withPictures([{}]), shop: {} }],
});
