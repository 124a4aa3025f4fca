import { card } from './shop-card';
import { bullet, description, tableOf } from './tester';

const shop = card({ avoid: ['神器', '秒变', 'best', '全网最低'] });
tableOf('positioning-avoid', {
  valid: [
    { title: '宽口保温杯 500ml', shop },
    { title: 'A bestiary for children', shop },
  ],
  invalid: [
    { title: '‹神器›保温杯 500ml', shop, outcome: 'fail', fixed: '保温杯 500ml' },
    { title: 'Our ‹best› mug', shop, fixed: 'Our mug', outcome: 'fail' },
    { title: '保温杯', fields: [bullet('‹秒变›热饮店，收纳‹神器›')], shop, outcome: 'fail', fixed: '热饮店，收纳' },
    { title: '‹神器›杯', fields: [description('‹全网最低›')], shop, outcome: 'fail', fixed: '杯' },
  ],
  silent: ['神器保温杯', { title: '神器保温杯', shop: card() }],
});
