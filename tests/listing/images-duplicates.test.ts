import { pictures, tableOf } from './tester';

tableOf('images-duplicates', {
  valid: [{ fields: [pictures(2)] }],
  invalid: [
    { fields: [{ field: 'images', images: [{ src: 'https://i.test/a.jpg?w=1' }, { src: 'https://i.test/a.jpg?w=2' }] }], outcome: 'warn' },
  ],
  silent: [{ fields: [{ field: 'images', images: [{ src: 'data:image/png;base64,AA' }] }] }],
});
