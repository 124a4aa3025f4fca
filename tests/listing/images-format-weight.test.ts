import { withPictures } from './picture-samples';
import { tableOf } from './tester';

const MB = 1024 * 1024;

tableOf('images-format-weight', {
  valid: [
    withPictures([{ bytes: 5 * MB }], { marketplace: 'douyin' }),
    withPictures([{ type: 'image/png' }], { marketplace: 'pinduoduo' }),
  ],
  invalid: [
    withPictures([{ bytes: 5 * MB + 1 }], { marketplace: 'douyin' }),
    withPictures([{ type: 'image/gif' }], { marketplace: 'pinduoduo' }),
    { ...withPictures([{}, {}, {}, { type: 'image/webp' }], { marketplace: 'douyin' }), outcome: 'warn' },
    { ...withPictures([{ bytes: 4 * MB }], { marketplace: 'taobao' }), outcome: 'review' },
  ],
  silent: [withPictures([{ type: 'image/gif' }], { marketplace: 'ebay' }), { ...withPictures([{}], { marketplace: 'douyin' }), shop: {} }],
});
