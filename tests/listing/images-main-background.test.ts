import { expect, test } from 'vitest';
import { withPictures } from './picture-samples';
import { findingOf, tableOf } from './tester';

tableOf('images-main-background', {
  valid: [
    withPictures([{}, { whiteBorder: 0 }]),
    withPictures([{ whiteBorder: 0.93 }]),
    withPictures([{ whiteBorder: 0 }], { marketplace: 'shopee' }),
    withPictures([{}], { marketplace: 'taobao', field: 'image_white' }),
  ],
  invalid: [
    { ...withPictures([{ whiteBorder: 0.7 }]), outcome: 'warn' },
    withPictures([{ whiteBorder: 0.1, plainBorder: 1 }]),
    withPictures([{ whiteBorder: 0.1 }], { marketplace: 'taobao', field: 'image_white' }),
    { ...withPictures([{ whiteBorder: 0 }], { marketplace: 'jd' }), outcome: 'review' },
  ],
  silent: [
    withPictures([{ whiteBorder: 0 }], { marketplace: 'taobao' }),
    withPictures([{ whiteBorder: 0 }], { marketplace: 'ebay' }),
    { ...withPictures([{}]), shop: {} },
  ],
});

test('pixels that may not be read make it unread, with the reason', () => {
  const finding = findingOf('images-main-background', withPictures(['notShared', 'notShared']));
  expect([finding.outcome, finding.score, finding.reasons]).toEqual([
    'notRead',
    null,
    [{ id: 'listing.pictures.notRead.notShared', values: {} }],
  ]);
});
