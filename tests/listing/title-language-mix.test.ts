import { tableOf } from './tester';

tableOf('title-language-mix', {
  valid: ['Walnut Side Table'],
  invalid: [
    { title: 'Walnut Side Table ‹边几›', language: 'en' },
    { title: 'Lamp ‹лампа› ‹настольная› Hall', language: 'en' },
  ],
  silent: ['胡桃木边几 Table'],
});
