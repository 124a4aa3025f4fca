import { tableOf } from './tester';

const film = (seconds?: number) => [{ field: 'video' as const, video: seconds === undefined ? {} : { seconds } }];

tableOf('video-length', {
  valid: [{ marketplace: '1688', fields: film(60) }],
  invalid: [
    { marketplace: '1688', fields: film(61) },
    { marketplace: '1688', fields: film(3), outcome: 'warn' },
    { marketplace: 'taobao', fields: film(90), outcome: 'review' },
  ],
  silent: [
    { marketplace: '1688', fields: film() },
    { marketplace: 'amazon', fields: film(600) },
  ],
});
