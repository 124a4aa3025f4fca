import { tableOf } from './tester';

tableOf('title-repeat-gram-zh', {
  valid: ['胡桃木边几小桌', '宝宝凳'],
  invalid: [
    { title: '除螨仪家用床上‹除螨›机吸‹除螨›虫' },
    { title: '聚能杀菌灯‹聚能杀菌灯›具', fixed: '聚能杀菌灯具', outcome: 'warn' },
    { title: '星空瓶玻璃夜光瓶漂流瓶许愿瓶幸运瓶', outcome: 'warn' },
  ],
  silent: ['Table Table'],
});
