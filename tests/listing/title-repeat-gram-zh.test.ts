import { tableOf } from './tester';

tableOf('title-repeat-gram-zh', {
  valid: ['胡桃木边几小桌', '宝宝凳'],
  invalid: [
    { title: '除螨仪家用床上‹除螨›机吸‹除螨›虫', outcome: 'warn' },
    { title: '轴承座4mm轴套‹4mm›软轴联轴器‹4mm›', outcome: 'warn' },
    { title: '帆布‹帆布›收纳篮大号咖啡色‹帆布›', outcome: 'warn' },
    { title: '聚能台灯胡桃木色‹聚能台灯›', fixed: '聚能台灯胡桃木色', outcome: 'warn' },
    // 恤女 stands twice and is no word
    { title: '短袖T恤女纯棉 长袖T恤‹女纯棉›', fixed: '短袖T恤女纯棉 长袖T恤', outcome: 'warn' },
    { title: '星空瓶玻璃夜光瓶漂流瓶许愿瓶幸运瓶', outcome: 'warn' },
  ],
  silent: ['Table Table'],
});
