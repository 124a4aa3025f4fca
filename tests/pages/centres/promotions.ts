import type { FormRow, FormSection } from '../kits/form';

/** Promotions of the invented shop, in each marketplace's own words. */

/** Canonical name, printed label, value; further parts of the row where it is more than a text. */
type Line = readonly [field: string, label: string, value: string, more?: Partial<FormRow>];

const rowOf = ([field, label, value, more]: Line): FormRow => ({ kind: 'text', field, label, value, ...more });

export const YUAN: Partial<FormRow> = { unit: '元', required: true };
export const PIECES: Partial<FormRow> = { unit: '张', required: true };

/** Start and end of a promotion as its form has them. */
export const span = (field: string, label: string, from = '2026-12-01 00:00:00', to = '2026-12-12 23:59:59'): FormRow => ({
  kind: 'range',
  field,
  label,
  ends: [from, to],
  required: true,
});

export const choose = (field: string, label: string, value: string, options: readonly string[]): FormRow => ({
  kind: 'radio',
  field,
  label,
  value,
  options,
});

export const promotion = (title: string, ...rows: readonly (Line | FormRow)[]): FormSection => ({
  title,
  rows: rows.map((row) => ('kind' in row ? row : rowOf(row))),
});
