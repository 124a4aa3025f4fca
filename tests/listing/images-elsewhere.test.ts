import { withPictures } from './picture-samples';
import { tableOf } from './tester';

const other = { key: 'amazon:B0', title: 'Walnut Side Table' };
const at = (index: number) => ({ elsewhere: [{ src: `https://pictures.test/images-${index}.jpg`, other }] });

tableOf('images-elsewhere', {
  valid: [withPictures([{}], { shop: { elsewhere: [] } }), withPictures([{}], { shop: at(7) })],
  invalid: [{ ...withPictures([{}], { shop: at(0) }), outcome: 'warn' }],
  silent: [withPictures([{}])],
});
