import { description, limit, tableOf } from './tester';

tableOf('description-length', {
  valid: [{ fields: [description('walnut table drawer felt '.repeat(20))] }],
  invalid: [
    { fields: [description('A small table')] },
    { fields: [description('walnut table drawer felt '.repeat(20))], limits: [limit('description', 'length', { max: 100 })] },
  ],
  silent: [{ fields: [description('胡桃木边几')], language: 'zh' }],
});
