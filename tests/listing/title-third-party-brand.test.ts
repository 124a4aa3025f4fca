import { tableOf } from './tester';

tableOf('title-third-party-brand', {
  valid: [
    'Nike Shoes',
    'Case for Samsung S7',
    '手机壳适用华为三星',
    '耐克跑步鞋',
    'asus/华硕主板',
    { title: 'Table by Ikea', fields: [{ field: 'brand', text: 'IKEA' }] },
  ],
  invalid: [
    { title: 'Northwick Running Shoes in ‹Nike› Style', outcome: 'review' },
    { title: '跑步鞋‹耐克›同款', outcome: 'review' },
  ],
});
