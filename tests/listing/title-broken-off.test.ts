import { tableOf } from './tester';

tableOf('title-broken-off', {
  valid: [
    'Walnut Side Table',
    '胡桃木边几',
    'V Neck Tee',
    // Letters that say a shape or a kind, verbs that end on their particle, names that end on a capital.
    'Linen Men T shirt with Pocket',
    'Cable Type C to Lightning',
    'Suede Loafers Slip On',
    'Walnut Tray, Bundle A',
    'Stoneware Mug 350 ml',
    'Walnut Trays tshirts xperia',
  ],
  invalid: [
    { title: '沙滩车2寸‹×›' },
    { title: '粗陶马克杯礼盒‹/›' },
    { title: 'Silver Pendant Necklace ‹in›' },
    { title: 'Walnut Side Table with Drawer ‹and›' },
    { title: 'Walnut Side Table with Dr ‹aw›', outcome: 'warn' },
    { title: 'Loose Casual ‹V› ‹intage› Print Blouse' },
    { title: 'Linen Dress with Pri ‹nted› Flowers' },
    { title: 'Walnut Tab ‹le› with Drawer' },
  ],
});
