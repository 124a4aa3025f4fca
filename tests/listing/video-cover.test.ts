import { tableOf } from './tester';

tableOf('video-cover', {
  valid: [{ fields: [{ field: 'video', video: { cover: true } }] }],
  invalid: [{ fields: [{ field: 'video', video: { cover: false } }], outcome: 'warn' }],
  silent: [{ fields: [{ field: 'video', video: { seconds: 3 } }] }, { fields: [{ field: 'video' }] }],
});
