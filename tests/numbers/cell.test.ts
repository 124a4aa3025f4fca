import { expect, test } from 'vitest';
import { parseCell } from '../../utils/numbers/cell';
import { columnStyle } from '../../utils/numbers/style';

const zh = columnStyle([], 'zh-CN');

test.each([
  ['1,234.56', 1234.56],
  ['10,000.00\n基础 8,000.00\n追投 2,000.00', 10000],
  ['7.86%\n较前一日 +0.12%', 0.0786],
  ['￥\n12.50', 12.5],
  ['3.2\n万', 32000],
  ['112件', 112],
  ['1,203 人', 1203],
  ['1万+', 10000],
])('%j is the figure %d', (text, value) => {
  const found = parseCell(text, zh);
  expect(found).toMatchObject({ kind: 'number', value });
});

test.each([
  ['8000 修改库存', 8000, '修改库存'],
  ['16.9 活动价：15.88', 16.9, '活动价：15.88'],
  ['112 100%好评', 112, '100%好评'],
  ['11,269 较前一日 +3.21%', 11269, '较前一日 +3.21%'],
  ['$1,204.50 +3.21%', 1204.5, '+3.21%'],
  ['4.8% ↑0.3%', 0.048, '↑0.3%'],
])('%j is %d with words behind it', (text, value, behind) => {
  expect(parseCell(text, zh)).toMatchObject({ kind: 'number', value, behind });
});

test('a range may have words behind it', () => {
  expect(parseCell('19.99～29.99 修改价格', zh)).toMatchObject({
    kind: 'range',
    low: { value: 19.99 },
    high: { value: 29.99 },
    behind: '修改价格',
  });
});

test.each([
  '3819266189010000001',
  '1.44383E+14',
  '00123',
  '示例浴袍 ID: 8374',
  '优秀 88',
  'ID: 8374',
  '2026/05/12 01:21:16',
  '2025-10-15',
  '17 Jun 2026',
  '10:30',
  '12个月',
  '12 个月',
  '3天5小时',
  '15 days',
  '2 小时前',
  '5/10',
  '3 / 10',
  '1.2.3',
  '16.9 15.88',
  '40 × 60 cm',
])('%j stays text', (text) => {
  expect(parseCell(text, zh)).toEqual({ kind: 'text', text });
});

test.each(['', '-', '--', '- -', '—', '***', 'N/A', '¥--', '--%', '\n'])('%j holds nothing', (text) => {
  expect(parseCell(text, zh)).toEqual({ kind: 'nothing' });
});

test('of a text the first line is kept', () => {
  expect(parseCell('示例浴袍\nID: 8374', zh)).toEqual({ kind: 'text', text: '示例浴袍' });
});

test('two numbers beside each other are not taken for one with a blank in it', () => {
  expect(parseCell('112 100', zh)).toEqual({ kind: 'refused', error: 'ambiguous_separator' });
  expect(parseCell('112 100', columnStyle([], 'fr'))).toMatchObject({ kind: 'number', value: 112100 });
  expect(parseCell('112 100% positives', zh)).toMatchObject({ kind: 'number', value: 112 });
});
