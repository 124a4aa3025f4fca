import { tableOf } from './tester';

tableOf('title-brand', {
  valid: [
    { title: 'Northwick Side Table', fields: [{ field: 'brand', text: 'Northwick' }] },
    { title: '北屋边几', fields: [{ field: 'brand', text: '北屋/Northwick' }] },
  ],
  invalid: [
    { title: 'Walnut Side Table', fields: [{ field: 'brand', text: 'Northwick' }] },
    { title: 'Walnut Side Table with Drawer by Northwick', fields: [{ field: 'brand', text: 'Northwick' }], outcome: 'warn' },
  ],
  silent: [
    { title: 'Walnut Side Table', fields: [{ field: 'brand', text: 'Generic' }] },
    { title: '边几', fields: [{ field: 'brand', text: '无品牌' }] },
  ],
});
