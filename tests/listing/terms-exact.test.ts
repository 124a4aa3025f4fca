import { words } from './shop-card';
import { attribute, description, tableOf } from './tester';

tableOf('terms-exact', {
  valid: [
    { title: '小个子风衣女春秋', shop: words('小个子风衣 900', '大衣 100') },
    { title: 'Steel travel mugs with lid', shop: words('travel mug 900') },
    // The most searched word is none of these goods.
    { title: '风衣女', shop: words('羽绒服 900', '风衣 100') },
  ],
  invalid: [
    { title: '‹风衣›女春秋‹小个子›', shop: words('小个子风衣 900'), outcome: 'warn' },
    { title: '‹Mug› of steel for ‹travel›', shop: words('travel mug 900'), outcome: 'warn' },
    { title: '‹风衣›女', fields: [description('小个子风衣')], shop: words('小个子风衣 900'), outcome: 'warn' },
    { title: '女春秋', fields: [attribute('类型', '风衣')], shop: words('风衣 900'), outcome: 'warn' },
  ],
  silent: ['小个子风衣女', { title: '风衣', shop: words('保温杯 900') }],
});
