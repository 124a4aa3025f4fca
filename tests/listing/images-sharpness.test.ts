import { withPictures } from './picture-samples';
import { tableOf } from './tester';

const shop = Array.from({ length: 12 }, () => ({ sharpness: 600 }));

tableOf('images-sharpness', {
  valid: [withPictures([{}, {}]), withPictures([{ sharpness: 70 }, ...shop]), withPictures([{ sharpness: 0 }, {}])],
  invalid: [
    { ...withPictures([{ sharpness: 5 }, {}]), outcome: 'review' },
    { ...withPictures([{ sharpness: 40 }, { sharpness: 40 }, { sharpness: 40 }, ...shop]), outcome: 'warn' },
  ],
  silent: [{ ...withPictures([{}]), shop: {} }],
});
