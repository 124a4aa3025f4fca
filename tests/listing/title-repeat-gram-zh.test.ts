import { tableOf } from './tester';

tableOf('title-repeat-gram-zh', {
  valid: ['胡桃木边几小桌', '宝宝凳'],
  invalid: [
    { title: '除螨仪家用床上‹除螨›机吸‹除螨›虫' },
    { title: '聚能台灯胡桃木色‹聚能台灯›', fixed: '聚能台灯胡桃木色', outcome: 'warn' },
    // 恤女 stands twice and is no word
    { title: '短袖T恤女纯棉 长袖T恤‹女纯棉›', fixed: '短袖T恤女纯棉 长袖T恤', outcome: 'warn' },
    { title: '星空瓶玻璃夜光瓶漂流瓶许愿瓶幸运瓶', outcome: 'warn' },
  ],
  silent: ['Table Table'],
});
