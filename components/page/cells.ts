import type { CellValue, Column, FigureTable } from '../../utils/figures/figures';
import type { Words } from '../ui/words';

type Counted = Pick<Column, 'unit'>;

function figure(words: Words, { unit }: Counted, value: number): string {
  return unit === 'percent' ? `${words.number(value * 100, 2)}%` : words.number(value, 4);
}

/** A cell as the operator reads it; a cell that shows nothing is a dash, never 0. */
export function cellText(words: Words, column: Counted, value: CellValue): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return figure(words, column, value);
  return value.map((end) => figure(words, column, end)).join(' – ');
}

/** Names one after the other, as the language parts them. */
export function listed(language: Words['language'], names: readonly string[]): string {
  return names.join(language === 'en' ? ', ' : '、');
}

export function isFigure(value: CellValue): boolean {
  return typeof value === 'number' || Array.isArray(value);
}

/** Plain digits with a dot, for a spreadsheet of any language. */
function digits({ unit }: Counted, value: number): string {
  return unit === 'percent' ? `${Number((value * 100).toFixed(6))}%` : String(value);
}

/** A cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@＝＋－＠]/;

function pasted(column: Counted, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return digits(column, value);
  if (typeof value !== 'string') return value.map((end) => digits(column, end)).join(' ~ ');
  const line = value.replace(/\s+/g, ' ').trim();
  return FORMULA.test(line) ? `'${line}` : line;
}

/** The table for pasting into a spreadsheet: headers as printed, then its rows; the page's own totals are left behind. */
export function tsvOf({ columns, rows }: Pick<FigureTable, 'columns' | 'rows'>): string {
  const head = columns.map(({ header }) => pasted({ unit: 'text' }, header)).join('\t');
  const lines = rows.map((row) => columns.map((column, index) => pasted(column, row[index] ?? null)).join('\t'));
  return [head, ...lines].join('\n');
}

/** What the trade calls a column, where its printed header says it in other words. */
export function metricName(words: Words, { metric, header }: Pick<Column, 'metric' | 'header'>): string | undefined {
  if (metric === undefined) return undefined;
  const id = `page.metric.${metric}`;
  const name = words.say({ id, values: {} });
  return name === id || header.toLowerCase().includes(name.toLowerCase()) ? undefined : name;
}
