import { tableOf } from './tester';

tableOf('title-category-match', {
  valid: [
    { title: 'Walnut Side Tables', fields: [{ field: 'category', text: 'Home > Table' }] },
    { title: '胡桃木餐桌', fields: [{ field: 'category', text: '家具>餐桌' }] },
  ],
  invalid: [{ title: 'Walnut Side Table', fields: [{ field: 'category', text: 'Sports > Kayaks' }], outcome: 'review' }],
});
