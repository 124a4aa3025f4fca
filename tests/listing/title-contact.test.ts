import { tableOf } from './tester';

tableOf('title-contact', {
  valid: ['Walnut Side Table 45 cm', 'Drill Bit 10x20mm 12345', 'Non-Contact Electric Tester', '琥珀手链x14090041193', '胡桃木边几 2024款'],
  invalid: [
    { title: 'Side Table ‹WhatsApp 0123456789›', fixed: 'Side Table' },
    { title: '胡桃木边几‹加微信abc123›', fixed: '胡桃木边几' },
    { title: 'Table ‹WhatsApp 0123456789› ‹加微信abc123›', language: 'en', fixed: 'Table' },
    { title: '‹WhatsApp 0123456789› ‹加微信abc123›', language: 'en', fixed: '' },
    { title: 'Table ‹www.example.test/shop›', fixed: 'Table' },
    { title: 'Table ‹someone@example.test›', fixed: 'Table' },
  ],
});
