import { bullet, description, tableOf } from './tester';

tableOf('read-numbers', {
  valid: [
    { title: '胡桃木边几 45cm', fields: [description('高 50cm，重 6kg，面板厚 18mm')] },
    { title: 'Side table 18 inch', fields: [bullet('20 inches high, pack of 2')] },
  ],
  invalid: [
    { title: '胡桃木边几 45cm', fields: [description('高 ‹50厘米›，重 6kg')], outcome: 'warn' },
    { title: '收納櫃 45公分', fields: [bullet('深 ‹30cm›'), description('高 ‹50 cm›')], outcome: 'warn' },
    { title: 'Kettle 2 l', fields: [bullet('Holds ‹1.5 litres›, ‹two› pieces')], outcome: 'warn' },
  ],
  silent: ['胡桃木边几'],
});
