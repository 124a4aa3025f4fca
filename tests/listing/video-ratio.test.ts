import { tableOf } from './tester';

const film = (width: number, height: number) => [{ field: 'video' as const, video: { width, height } }];

tableOf('video-ratio', {
  valid: [
    { marketplace: '1688', fields: film(720, 720) },
    { marketplace: 'taobao', fields: film(1_280, 720) },
  ],
  invalid: [
    { marketplace: '1688', fields: film(1_280, 720), outcome: 'warn' },
    { marketplace: 'taobao', fields: film(720, 1_280), outcome: 'review' },
  ],
  silent: [
    { marketplace: 'amazon', fields: film(720, 1_280) },
    { marketplace: '1688', fields: film(0, 0) },
  ],
});
