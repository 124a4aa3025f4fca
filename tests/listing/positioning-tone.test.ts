import { card } from './shop-card';
import { attribute, bullet, description, tableOf } from './tester';

const plain = card({ tone: 'plain' });
const premium = card({ tone: 'premium' });
const expert = card({ tone: 'expert' });
tableOf('positioning-tone', {
  valid: [
    { title: '亚麻衬衫 宽松', shop: plain },
    { title: '包邮亚麻衬衫', shop: plain },
    { title: '真丝衬衫', shop: premium },
    { title: '真丝衬衫！', shop: premium },
    { title: '保温杯', fields: [bullet('容量 500ml')], shop: expert },
    { title: '保温杯', fields: [attribute('执行标准', 'GB/T 29606')], shop: expert },
    { title: 'Mug', fields: [bullet('Holds 12 oz')], shop: expert },
  ],
  invalid: [
    { title: '亚麻衬衫‹！！›', shop: plain, outcome: 'review' },
    { title: '‹顶级›亚麻衬衫', fields: [description('穿上就美‹🌟›')], shop: plain, outcome: 'review' },
    { title: '‹特价›真丝衬衫', shop: premium, outcome: 'review' },
    { title: 'Silk shirt', fields: [bullet('‹Free shipping›')], shop: premium, outcome: 'review' },
    { title: '保温杯', fields: [description('保温时间长，做工好，价格实在')], shop: expert, outcome: 'review' },
  ],
  silent: [
    '亚麻衬衫！！',
    { title: '亚麻衬衫！！', shop: card({ tone: 'warm' }) },
    { title: '亚麻衬衫！！', shop: card({ tone: 'playful' }) },
    { title: '保温杯', shop: expert },
  ],
});
