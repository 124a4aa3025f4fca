import { expect, test } from 'vitest';
import { withPictures } from './picture-samples';
import { findingOf, pictures, tableOf } from './tester';

tableOf('images-duplicates', {
  valid: [{ fields: [pictures(2)] }, withPictures([{}, {}]), withPictures([{}, { hash: '0123456789abcdef', tint: '4060c0' }])],
  invalid: [
    { fields: [{ field: 'images', images: [{ src: 'https://i.test/a.jpg?w=1' }, { src: 'https://i.test/a.jpg?w=2' }] }], outcome: 'warn' },
    { ...withPictures([{}, {}, { hash: '0123456789abcdee' }]), outcome: 'warn' },
  ],
  silent: [{ fields: [{ field: 'images', images: [{ src: 'data:image/png;base64,AA' }] }] }],
});

test('names the pair', () => {
  const { message } = findingOf('images-duplicates', withPictures([{}, {}, {}, { hash: 'f0e1d2c3b4a59687' }]));
  expect(message.values).toEqual({ count: 1, pairs: '2 = 4' });
});
