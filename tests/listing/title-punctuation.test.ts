import { tableOf } from './tester';

tableOf('title-punctuation', {
  valid: ['Walnut Side Table, 45 cm', 'Table 1/2 (Walnut)'],
  invalid: [{ title: 'Table ‹|› Walnut ‹|› Oak ‹|› Ash', outcome: 'warn' }, { title: 'Table ‹(›Walnut ‹[›Oak ‹|› ‹|› ‹|› ‹|› ‹|› ‹|›' }],
});
