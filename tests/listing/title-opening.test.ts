import { tableOf } from './tester';

tableOf('title-opening', {
  valid: [
    'Northwick Walnut Side Table, 45 cm, 2 Pieces',
    '2 in 1 Walnut Tray and Stool',
    '3D Wooden Puzzle, 120 Pieces',
    '3M Hook Strips, Pack of 6',
    '500GB Hard Drive for Laptops',
    'Black & Decker Cordless Drill',
    { title: 'Blue Heron Stoneware Mug', fields: [{ field: 'brand', text: 'Blue Heron' }] },
  ],
  invalid: [
    { title: '‹6 x› Northwick Stoneware Mug', outcome: 'warn' },
    { title: '‹2pcs› Walnut Trays', outcome: 'warn' },
    { title: '‹Set of 4› Linen Napkins', outcome: 'warn' },
    { title: '‹200*220cm› Linen Bed Sheet', outcome: 'warn' },
    { title: '‹Black› Walnut Side Table', outcome: 'warn' },
  ],
  silent: ['2个胡桃木托盘', 'Meja Sisi Kayu untuk Bilik', { title: '2 Stück Beistelltisch aus Nussbaum', language: 'de' }],
});
