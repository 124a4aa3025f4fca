import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureWords } from '../../utils/reading/picture-words';

test.each([
  ['https://img.example/a/O1CN01Qx2_!!2200-0-cib.jpg', undefined, ''],
  ['https://img.example/imgextra/i4/TB1abc.png_400x400.jpg', undefined, ''],
  ['https://img.example/%E5%85%A8%E7%BD%91%E6%9C%80%E4%BD%8E%E4%BB%B7.jpg?x=1', undefined, '全网最低价'],
  ['https://img.example/best-selling_dress.webp', 'Summer dress', 'Summer dress\nbest selling dress'],
  ['https://img.example/1.jpg', ' 顶级面料 ', '顶级面料'],
  ['https://img.example/%E5%85.jpg', undefined, ''],
  ['data:image/png;base64,iVBORw0KGgo', '细节图', '细节图'],
])('%s, %s', (src, alt, expected) => {
  expect(pictureWords([{ src, ...(alt === undefined ? {} : { alt }) }])).toBe(expected);
});

test('equal words stand once, however many pictures bear them', () => {
  expect(pictureWords([1, 2, 3].map((n) => ({ src: `https://img.example/${n}.jpg`, alt: '主图' })))).toBe('主图');
});

test('no address is too strange', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (src) => void pictureWords([{ src, alt: src }])));
});
