import type { FieldName } from '../reading/fields';

const COLUMNS: readonly { field: FieldName; headers: RegExp }[] = [
  { field: 'single_price', headers: /^(?:单买价|单独购买价)$/ },
  { field: 'price', headers: /^(?:价格|售价|售卖价|拼单价|一口价|团购价|price|your price|selling price|retail price)$/ },
  { field: 'stock', headers: /^(?:库存|总库存|现货库存|数量|库存数量|stock|quantity|available|inventory)$/ },
];

/** The field a column of the variants' table holds; undefined for names of variants and everything else. */
export function variantField(header: string): FieldName | undefined {
  return COLUMNS.find(({ headers }) => headers.test(header))?.field;
}
