import type { FieldLabels } from '../marketplaces/marketplace';
import type { FieldName } from '../reading/fields';
import type { ReadField } from '../reading/reading';
import { normaliseLabel } from './labels';
import type { SkuRow } from './skus';
import { variantField } from './variant-headers';

/**
 * Price and stock where they stand in the table of variants only. Several prices are a range; several stocks are not added up: the page does
 * not show their sum.
 */
export function priceAndStock(rows: readonly SkuRow[], known: readonly FieldLabels[]): ReadField[] {
  const labels = new Map<string, FieldName>();
  for (const { field, labels: texts } of known) for (const text of texts) labels.set(normaliseLabel(text), field);
  const values = new Map<FieldName, { label: string; texts: Set<string> }>();
  for (const row of rows) {
    for (const { header, text, control } of row.cells) {
      if (!control || text === '') continue;
      const field = variantField(header) ?? labels.get(header);
      if (field !== 'price' && field !== 'stock' && field !== 'single_price') continue;
      const entry = values.get(field) ?? { label: header, texts: new Set<string>() };
      entry.texts.add(text);
      values.set(field, entry);
    }
  }
  const read: ReadField[] = [];
  for (const [field, { label, texts }] of values) {
    const sorted = [...texts].sort((a, b) => Number(a) - Number(b));
    const [low] = sorted;
    const high = sorted.at(-1);
    if (low === undefined || high === undefined) continue;
    if (sorted.length > 1 && (field === 'stock' || !sorted.every((text) => /^\d+(?:\.\d+)?$/.test(text)))) continue;
    read.push({ field, text: sorted.length === 1 ? low : `${low} ~ ${high}`, label: label.slice(0, 200), how: 'row' });
  }
  return read;
}
