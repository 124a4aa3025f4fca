import { tableOf } from './tester';

tableOf('title-language-mix', {
  valid: ['Walnut Side Table', { title: 'Чайник Polus 1,7 л', language: 'ru' }, { title: 'กล่องข้าว Bento 2 ชั้น', language: 'th' }],
  invalid: [
    { title: 'Walnut Side Table ‹边几›', language: 'en' },
    { title: 'Lamp ‹лампа› ‹настольная› Hall', language: 'en' },
    { title: 'Чайник Polus ‹水壶›', language: 'ru' },
  ],
  silent: ['胡桃木边几 Table'],
});
