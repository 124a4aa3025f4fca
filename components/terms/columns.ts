import type { TermRow } from '../../utils/ads/analysis/terms';
import type { NumberField } from '../../utils/ads/filter/fields';
import { NUMBER_FIELDS } from '../../utils/ads/filter/fields';
import { figureOf } from '../../utils/ads/filter/match';
import { shifted } from '../../utils/numbers/decimal';
import { decimalsOf, moneyText, ratio } from '../ads/money';
import type { Words } from '../ui/words';

/** Figures of the table from left to right. */
export const COLUMNS = ['spend', 'clicks', 'orders', 'sales', 'cvr', 'roas', 'profit'] as const satisfies readonly NumberField[];
export type ColumnField = (typeof COLUMNS)[number];

/** A figure as it is shown; "--" where it is not known or not defined. */
export function figureText(words: Words, field: NumberField, row: TermRow, currency: string): string {
  const value = figureOf(field, row);
  if (value === null) return '--';
  if (!Number.isFinite(value)) return '∞';
  switch (NUMBER_FIELDS[field].unit) {
    case 'money':
      return moneyText(words, value, currency);
    case 'percent':
      return `${words.number(value * 100, 2)}%`;
    case 'times':
      return ratio(words, value);
    case 'count':
      return words.number(value);
  }
}

/** The same as a spreadsheet reckons with it: plain digits, '' where there is none. */
export function figureCell(field: NumberField, row: TermRow, currency: string): string {
  const value = figureOf(field, row);
  if (value === null || !Number.isFinite(value)) return '';
  const { unit } = NUMBER_FIELDS[field];
  if (unit === 'money') return shifted(String(Math.round(value)), -decimalsOf(currency));
  return unit === 'count' ? String(value) : String(Number(value.toFixed(6)));
}
