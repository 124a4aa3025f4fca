import { tableOf } from './tester';

tableOf('title-present', {
  valid: ['Oak side table'],
  invalid: [{ title: '' }, { title: ' \n' }],
});
