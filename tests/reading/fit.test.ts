import { expect, test } from 'vitest';
import { weigh } from '../../utils/history/weight';
import { MESSAGE_CAP } from '../../utils/messages/protocol';
import { fitting } from '../../utils/reading/fit';
import { readingSchema } from '../../utils/reading/schema';
import { plans, report } from '../history/figures-sample';

const rows = (count: number, columns: number, text: string) =>
  Array.from({ length: count }, (_, row) => ({
    cells: Array.from({ length: columns }, (_, column) => `${text}${row * column}`),
    key: `row-${row}`,
    id: `6700000${row}`,
  }));

const table = (count: number, columns: number, text: string) =>
  plans([], count, { columns: Array.from({ length: columns }, (_, n) => ({ header: `列 ${n}` })), rows: rows(count, columns, text) });

test.each([
  ['20,000 rows', [table(20_000, 16, '广告计划名称')]],
  ['long cells', [table(2_000, 6, '字'.repeat(400))]],
  ['many tables', Array.from({ length: 40 }, () => table(1_500, 8, '关键词'))],
  ['columns without end', [table(3_000, 200, '值')]],
])('a page with %s fits into a message, and says what was left out', (_, tables) => {
  const page = report(tables);
  expect(weigh({ name: 'reading.submit', payload: { reading: page, visit: 'v' } }, MESSAGE_CAP)).toBe('tooLarge');
  const sent = fitting(page);
  expect(weigh({ name: 'reading.submit', payload: { reading: sent, visit: 'v' } }, MESSAGE_CAP)).toBe('fine');
  expect(readingSchema.safeParse(sent).error).toBeUndefined();
  for (const [index, each] of sent.tables.entries()) {
    const whole = tables[index]?.rows ?? [];
    expect(each.rows).toEqual(whole.slice(0, each.rows.length));
    expect(each.cut === true).toBe(each.rows.length < whole.length);
  }
});

test('what fits is left as it is', () => {
  const page = report([table(1_500, 12, '计划')]);
  expect(fitting(page)).toBe(page);
});
