import { describe, expect, test } from 'vitest';
import { cellText, metricName, tsvOf } from '../../components/page/cells';
import { makeWords } from '../../components/ui/words';
import type { CellValue, Column, Unit } from '../../utils/figures/figures';
import english from '../../utils/locales/en.json' with { type: 'json' };

const words = makeWords('en', english);
const column = (unit: Unit): Column => ({ header: 'x', unit });

test.each<[Unit, CellValue, string]>([
  ['percent', 0.0712, '7.12%'],
  ['money', 12345.6, '12,345.6'],
  ['count', 0, '0'],
  ['count', null, '–'],
  ['money', [9.8, 15.8], '9.8 – 15.8'],
  ['text', '计划', '计划'],
])('a cell of %s %j is shown as %s', (unit, value, shown) => expect(cellText(words, column(unit), value)).toBe(shown));

describe('copied for a spreadsheet', () => {
  const table = (rows: readonly (readonly CellValue[])[]) => ({
    columns: [column('text'), column('money'), column('percent')].map((each, index) => ({
      ...each,
      header: ['名称', '花费', '点击率'][index] ?? '',
    })),
    rows,
  });

  test('digits are plain, shares are percentages, nothing is nothing', () => {
    expect(
      tsvOf(
        table([
          ['甲', 1234.5, 0.07],
          ['乙', null, null],
        ]),
      ),
    ).toBe('名称\t花费\t点击率\n甲\t1234.5\t7%\n乙\t\t');
  });

  test('no cell runs as a formula, and none breaks the lines', () => {
    expect(
      tsvOf(
        table([
          ['=HYPERLINK("x")\n二\t三', 1, 0.1],
          ['@a', -3, 0],
        ]),
      ),
    ).toBe('名称\t花费\t点击率\n\'=HYPERLINK("x") 二 三\t1\t10%\n\'@a\t-3\t0%');
  });
});

test('the trade’s name stands beside a header that says it otherwise, and not beside one that says the same', () => {
  expect(metricName(words, { header: 'Spend (CNY)', metric: 'spend' })).toBeUndefined();
  expect(metricName(words, { header: '消耗', metric: 'spend' })).toBe('Spend');
  expect(metricName(words, { header: '消耗', metric: 'no_such_metric' })).toBeUndefined();
  expect(metricName(words, { header: '消耗' })).toBeUndefined();
});
