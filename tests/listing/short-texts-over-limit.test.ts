import { limit, tableOf } from './tester';

const limits = [
  limit('short_title', 'length', { max: 6, unit: 'characters' }),
  limit('subtitle', 'length', { max: 4, unit: 'characters' }),
];
const short = (text: string) => ({ field: 'short_title' as const, text });

tableOf('short-texts-over-limit', {
  valid: [
    { title: '橡木桌子', fields: [short('橡木小桌')], limits },
    // The page's own counter wins.
    { title: '橡木桌子', fields: [{ ...short('橡木小桌可折叠'), limit: { max: 7, from: 'counter' } }], limits },
  ],
  invalid: [
    { title: '橡木桌子', fields: [short('橡木小桌可折‹叠›')], limits },
    { title: '橡木桌子', fields: [short('橡木小桌可折‹叠›'), { field: 'subtitle', text: '一张小桌‹子真好›' }], limits },
    {
      title: '橡木桌子',
      fields: [short('橡木小桌可折‹叠›')],
      limits: [limit('short_title', 'length', { max: 6, unit: 'characters', confidence: 'C' })],
      outcome: 'review',
    },
  ],
  silent: [
    { title: '橡木桌子', limits },
    { title: '橡木桌子', fields: [short('')], limits },
    { title: '橡木桌子', fields: [short('橡木小桌可折叠')] },
  ],
});
