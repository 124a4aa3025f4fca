import { tableOf } from './tester';

tableOf('title-encoding', {
  valid: ['Black & Walnut Table', 'R&D &timesheets', 'Café Table 45°', '胡桃木边几'],
  invalid: [
    { title: 'Black ‹&amp;› Walnut', fixed: 'Black & Walnut' },
    { title: 'Table‹&nbsp;›Lamp‹&#39;›s', fixed: "Table Lamp's" },
    { title: 'Table‹<br>›Lamp', fixed: 'Table Lamp' },
    { title: 'Lamp‹\ufffd›', fixed: 'Lamp' },
    { title: 'La‹\u0007›mp', fixed: 'Lamp' },
    { title: 'Lamp ‹\ud83d›', fixed: 'Lamp ' },
    { title: 'Lamp ‹ï¼ˆ›White' },
    { title: '女儿红绍兴黄酒‹&hellip›', fixed: '女儿红绍兴黄酒…' },
    { title: 'Northwick‹锟斤拷›台灯' },
  ],
});
