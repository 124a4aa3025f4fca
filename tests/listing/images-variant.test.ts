import { tableOf } from './tester';

const row = (...images: string[]) => ({ field: 'sku' as const, text: '白 / M', images: images.map((src) => ({ src })) });

tableOf('images-variant', {
  valid: [{ fields: [row('a.jpg'), row('b.jpg')] }],
  invalid: [{ fields: [row('a.jpg'), row()], outcome: 'warn' }, { fields: [row('a.jpg'), row(), row()] }],
  silent: [{ fields: [{ field: 'sku', text: '白 / M' }] }, { title: 'Walnut Side Table' }],
});
