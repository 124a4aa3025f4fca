import { tableOf } from './tester';

tableOf('video-present', {
  valid: [{ fields: [{ field: 'video', images: [{ src: 'a.mp4' }] }] }, { fields: [{ field: 'video', video: { seconds: 32 } }] }],
  invalid: [{ fields: [{ field: 'video' }], outcome: 'warn' }],
  silent: [{ title: 'Walnut Side Table' }],
});
