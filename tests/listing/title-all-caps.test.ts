import { tableOf } from './tester';

tableOf('title-all-caps', {
  valid: [
    'NORTHWICK Side Table',
    'USB LED Table Lamp',
    'Lamp with RGB',
    // Codes, words without a vowel, three letters alone, a well-known name.
    'Toner Cartridge for CLT-C506L Printer',
    'Dual Band VHF Antenna with BNC Plug for Radio',
    'Northwick Rice Cooker HMO 20 Cups White',
    'Tempered Glass for SAMSUNG Phone 6 Inch',
    'Kemeja Lelaki XXL Biru',
  ],
  invalid: [
    { title: '‹WALNUT› ‹SIDE› ‹TABLE›', fixed: 'Walnut Side Table' },
    { title: 'Lamp ‹BEDSIDE› ‹SAVING›', fixed: 'Lamp Bedside Saving' },
    { title: 'Walnut ‹TABLE› ‹FOR› ‹HALL›', fixed: 'Walnut Table For Hall' },
    { title: 'Walnut Side Table with Drawer (‹GREEN›)', outcome: 'warn', fixed: 'Walnut Side Table with Drawer (Green)' },
  ],
  silent: ['边几 TABLE'],
});
