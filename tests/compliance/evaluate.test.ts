import { expect, test } from 'vitest';
import { evaluator } from '../evaluate/compliance';

test('a case gives its findings with spans of the original text', async () => {
  const session = await evaluator.open();
  const text = '这盏灯 ＮＯ．１ 全网最低价';
  const { findings } = await session.one({ id: 'a', text, goodsCategory: '灯具', marketplace: 'taobao', field: 'title' }, '.');
  expect(findings).toEqual([
    expect.objectContaining({ start: 4, end: 8, text: 'ＮＯ．１', rule: 'absolute-number-one', category: 'absolute', outcome: 'fail' }),
    expect.objectContaining({
      start: 9,
      end: 14,
      text: '全网最低价',
      rule: 'absolute-lowest-price',
      category: 'absolute',
      outcome: 'fail',
    }),
  ]);
});

test('a case without text is an error of the case', async () => {
  const session = await evaluator.open();
  await expect(session.one({ id: 'a' }, '.')).rejects.toMatchObject({ code: 'no-text' });
});

test('sets that are absent are said to be absent', async () => {
  expect(await evaluator.measure('./no-such-folder')).toEqual([
    { set: 'compliance zh', absent: true },
    { set: 'compliance en', absent: true },
  ]);
});
