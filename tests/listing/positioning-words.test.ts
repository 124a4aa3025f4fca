import { expect, test } from 'vitest';
import { card, persona } from './shop-card';
import { bullet, description, findingOf, tableOf } from './tester';

const shop = persona([], ['小个子', '通勤', '显高', '不勒']);
tableOf('positioning-words', {
  valid: [
    { title: '小个子通勤风衣', fields: [description('显高剪裁')], shop },
    { title: '通勤风衣', shop: persona([], ['通勤']) },
    {
      title: 'Petite trench coat',
      fields: [bullet('For commuting')],
      shop: persona([], ['petite', 'commute to work', 'commuting'].slice(0, 1)),
    },
  ],
  invalid: [
    { title: '春秋风衣', shop, outcome: 'warn' },
    { title: '小个子通勤风衣', shop, outcome: 'warn' },
  ],
  silent: ['小个子风衣', { title: '小个子风衣', shop: persona(['怕掉色']) }],
});

test('the persona spoken to best counts, and its missing words are named', () => {
  const personas = [
    { name: '学生', worries: [], words: ['宿舍', '平价', '百搭'] },
    { name: '通勤族', worries: [], words: ['通勤', '垂感', '不皱'] },
  ];
  const finding = findingOf('positioning-words', { title: '通勤垂感风衣', shop: card({ personas }) });
  expect(finding.message.values).toEqual({ name: '通勤族', n: 2, words: '不皱' });
});
