import { tableOf } from './tester';

tableOf('title-readability', {
  valid: ['山野粗陶马克杯办公室大容量水杯', '純棉白襯衫女文藝修身', '补水保湿面膜 弹力紧致 4片装', '沃野牌'],
  invalid: [
    { title: '深层补水保湿‹面 膜›弹力紧致4片装', outcome: 'review' },
    { title: '男子保暖羽绒背心‹马,甲›秋冬新款', outcome: 'review' },
    { title: '纯棉四件套床上用品全棉床单被套‹咏›', outcome: 'review' },
    { title: '‹线›器线套装手机数据线保护绳充电器', outcome: 'review' },
    { title: '‹a›到岁儿童春季小孩女童鞋韩版公主', outcome: 'review' },
    { title: '‹甩曙咏蛮苛佃铆恃拂›拖鞋', outcome: 'review' },
  ],
  silent: ['Walnut Table'],
});
