import { limit, tableOf } from './tester';

const limits = [limit('tags', 'count', { ideal: [4, 4], max: 4 }), limit('tags', 'length', { max: 12, unit: 'characters' })];
const tags = (...words: string[]) => words.map((text) => ({ field: 'tags' as const, text }));

tableOf('terms-tags', {
  valid: [
    { fields: tags('oak board', 'bread board', 'wood gift', 'kitchen'), limits },
    { fields: tags('oak board, bread board, wood gift\nkitchen'), limits },
  ],
  invalid: [
    { fields: tags(''), limits },
    { fields: tags('oak board'), limits },
    { fields: tags('oak board', 'bread board', 'wood gift'), limits, outcome: 'warn' },
    { fields: tags('oak board', 'bread board', 'wood gift', '‹Oak Board›'), limits, outcome: 'warn' },
    { fields: tags('oak board, ‹personalised board›, wood gift, kitchen'), limits, outcome: 'warn' },
  ],
  silent: [{ fields: tags('oak board') }, { fields: tags('oak board'), limits: [limit('tags', 'length', { max: 12 })] }],
});
