import { expect, test } from 'vitest';
import { isSmallCopy } from '../../utils/pictures/thumbnail';

test.each([
  ['//img.alicdn.com/imgextra/i1/O1CN01.jpg_80x80.jpg', true],
  ['//img.alicdn.com/imgextra/i1/O1CN01.jpg_430x430q90.jpg', true],
  ['//img.alicdn.com/imgextra/i1/O1CN01.jpg_sum.jpg', true],
  ['https://cbu01.alicdn.com/img/ibank/O1CN01.220x220.jpg', true],
  ['https://img.test/a.jpg?x-oss-process=image/resize,w_100', true],
  ['https://img.pddpic.com/a.jpeg?imageView2/2/w/240/q/80', true],
  ['https://img.test/a.jpg?imageMogr2/thumbnail/!200x', true],
  ['https://p3-aio.ecombdimg.com/obj/x~tplv-5mmsx3fupr-image:200:200.jpg', true],
  ['https://m.media-amazon.com/images/I/71x._AC_SS40_.jpg', true],
  ['https://m.media-amazon.com/images/I/71x._SL1500_.jpg', false],
  ['https://i.ebayimg.com/images/g/x/s-l64.jpg', true],
  ['https://i.ebayimg.com/images/g/x/s-l1600.jpg', false],
  ['https://cf.shopee.sg/file/sg-11134201_tn', true],
  ['//img.alicdn.com/imgextra/i1/O1CN01.jpg', false],
  ['//img.alicdn.com/imgextra/i1/O1CN01.jpg_790x790.jpg', false],
  ['https://img.test/800x800-3.png', false],
])('%s: %s', (src, small) => {
  expect(isSmallCopy(src)).toBe(small);
});
