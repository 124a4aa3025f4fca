import { withPictures } from './picture-samples';
import { tableOf } from './tester';

tableOf('images-order', {
  valid: [withPictures([{}, { whiteBorder: 0 }])],
  invalid: [{ ...withPictures([{ whiteBorder: 0 }, { whiteBorder: 0 }, {}]), outcome: 'warn' }],
  silent: [withPictures([{ whiteBorder: 0 }, { whiteBorder: 0 }]), withPictures([{ whiteBorder: 0 }, {}], { marketplace: 'taobao' })],
});
