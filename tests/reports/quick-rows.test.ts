import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../utils/reports/block';
import { Scanner } from '../../utils/reports/scan';
import { type About, readerOf, understand } from '../../utils/reports/understand';
import { FigureReader } from '../../utils/reports/understand/figure-reader';

const RUNS = 12;
/** Rows behind which the quick way opens. */
const SETTLED = 2_000;

interface Kind {
  name: string;
  about?: Partial<About>;
  header: string;
  /** Cells that a column may have; the first ones are what its plain rows have. */
  columns: readonly (readonly string[])[];
}

const MONEY = ['$1.20', '$0.00', '"$1,234.50"', '3.15', '-$2.00', '-4.10', '€3.00', '1.2345', '$1.234', '--', '', '(1.00)', 'x'];
const COUNT = ['12', '0', '7', '"1,040"', '-', '', '-3', '1.234', '1.2万', '=1', 'many'];
const DAY = ['2026-10-01', '2026-10-02', '2026-10-03', '', 'Total', '2026-10-01 - 2026-10-07', 'soon'];
const NAME = ['Mugs', 'Pots', 'Jugs', '"Pots, blue"', '"Pots ""one"""', 'Total', '', '--', ' Mugs '];
const ID = ['60012345678', '60012345679', '1.44383E+14', '', '600123456780000000'];

const kinds: readonly Kind[] = [
  {
    name: 'amazon.csv',
    header: 'Date,Currency,Campaign Name,Customer Search Term,Impressions,Clicks,Spend,7 Day Total Sales,7 Day Total Orders (#)',
    columns: [DAY, ['USD', 'USD', 'EUR', '', 'usd'], NAME, [...NAME, 'new term'], COUNT, COUNT, MONEY, MONEY, COUNT],
  },
  {
    name: 'plans.csv',
    header: '日期,计划ID,计划名称,展现量,点击量,花费,总成交笔数,总成交金额',
    columns: [DAY, ID, NAME, COUNT, COUNT, ['1.20', '0.00', '12.5', '-', '', '1.234', '￥3.00', '$2.00'], COUNT, ['9.90', '', '-1.00']],
  },
  {
    name: 'words.csv',
    header: 'State,Campaign,Keyword,Match type,Impressions,Clicks,Cost,Avg. CPC,Orders',
    about: { mapping: { columns: {}, period: { from: '2026-10-01', to: '2026-10-31' } } } as Partial<About>,
    columns: [['enabled', 'paused', 'Total', '', 'State'], NAME, NAME, ['exact', '', 'broad'], COUNT, COUNT, MONEY, MONEY, COUNT],
  },
  {
    name: 'spend.csv',
    header: 'Campaign,Day,Shop,Spend,CPC',
    columns: [NAME, DAY, ['north', 'south', '', '-'], MONEY, MONEY],
  },
];

/** A row that is mostly plain; each choice says how far into the column's cells its cell lies. */
const choices = (columns: number) =>
  fc.record({
    cells: fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: fc.nat(12) }), {
      minLength: columns,
      maxLength: columns,
    }),
    shape: fc.oneof({ weight: 20, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }) }),
  });

function lineOf({ header, columns }: Kind, { cells, shape }: { cells: readonly number[]; shape: number }, before: string): string {
  const line = cells.map((cell, column) => columns[column]?.[cell % (columns[column]?.length ?? 1)] ?? '');
  if (shape === 1) return before;
  if (shape === 2) return line.slice(0, -1).join(',');
  if (shape === 3) return `${line.join(',')},`;
  if (shape === 4) return `${line.join(',')},beyond`;
  return shape === 5 ? header : line.join(',');
}

function rowsIn(text: string): string[][] {
  return rowsOf(new Scanner(',', true).push(text));
}

describe('rows of a block', () => {
  test.each(kinds)('$name: read as the same rows of strings are', (kind) => {
    const row = choices(kind.columns.length);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.array(row, { maxLength: 40 }),
        fc.array(fc.nat(100_000)),
        (plain, odd, cuts) => {
          const body: string[] = [];
          for (let at = 0; at < SETTLED + 20; at += 1) {
            const { cells } = plain[at % plain.length] ?? { cells: [] };
            body.push(lineOf(kind, { cells: cells.map((cell, column) => (cell + at * (column + 1)) % 2), shape: 0 }, ''));
          }
          for (const one of odd) body.push(lineOf(kind, one, body.at(-1) ?? ''));
          const text = `${[kind.header, ...body].join('\n')}\n`;
          const about: About = { name: kind.name, today: '2026-11-23', ...kind.about };
          const whole = rowsIn(text);
          const understood = understand(whole.slice(0, 200), about);
          if (!understood.ok) return;
          const slow = readerOf(understood.layout, about);
          for (const [number, cells] of whole.entries()) slow.take(cells, number);
          const quick = readerOf(understood.layout, about);
          const scanner = new Scanner(',', true);
          let from = 0;
          for (const to of [...cuts.map((cut) => cut % text.length), text.length].sort((a, b) => a - b)) {
            quick.takeBlock(scanner.push(text.slice(from, to)));
            from = to;
          }
          quick.takeBlock(scanner.end());
          expect(quick.finish()).toEqual(slow.finish());
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('amounts between signs of money', () => {
  const part = fc.constantFrom(
    '0',
    '7',
    '12',
    '345',
    '1,234',
    '1.234',
    '12,345',
    '1,23,456',
    '12,5',
    '12.50',
    '1,234.5',
    '1.234,56',
    '0012',
    '5.',
    ',5',
    '9999999999999999',
    '1.2345',
  );
  const frame = fc.constantFrom(['$', ''], ['', ' €'], ['R$ ', ''], ['', '元'], ['US$', ''], ['CNY ', ''], ['', ' kr'], ['¥', '']);
  test.each(['.', ',', undefined] as const)('are read as if each were the first of its column, decimals behind %j', (point) => {
    fc.assert(
      fc.property(frame, fc.array(part, { minLength: 2, maxLength: 6 }), fc.constantFrom(0, 2, 3), ([before, behind], parts, places) => {
        const style = { ...(point ? { point } : {}), signs: {} };
        const reader = new FigureReader(style, places);
        for (const amount of parts) {
          const text = `${before}${amount}${behind}`;
          const own = new FigureReader(style, places);
          const said = ({ rest, why, currency, shortened }: FigureReader, value: number) => ({ value, rest, why, currency, shortened });
          expect(said(reader, reader.read(text))).toEqual(said(own, own.read(text)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
