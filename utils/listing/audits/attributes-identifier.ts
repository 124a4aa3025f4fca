import type { ReadField } from '../../reading/reading';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { listed } from '../listed';

const IDENTIFIER =
  /\b(?:gtin|upc|ean|isbn|barcode|product id|external product id|mpn|part number|model (?:number|name))\b|条形码|條碼|条码|货号|貨號|型号|型號/i;

/** A field for a barcode, a part or type number, by its printed name. */
export function namesIdentifier({ name, label }: ReadField): boolean {
  return IDENTIFIER.test(name ?? label);
}

/** Barcode, part or type number, where the form offers a field for it. */
export const attributesIdentifier: Audit = {
  meta: { id: 'attributes-identifier', group: 'attributes', reads: ['attributes'], judgesEmpty: true },
  audit(facts) {
    const fields = facts.fields('attributes').filter(namesIdentifier);
    if (fields.length === 0) return NOT_APPLICABLE;
    const filled = fields.some((field) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(field.text));
    return graded(filled ? 1 : 0.3, {
      values: {
        names: listed(
          fields.map((field) => field.name ?? field.label),
          4,
        ),
      },
      toldBy: fields.every((field) => field.required) ? ['attributes-required'] : [],
    });
  },
};
