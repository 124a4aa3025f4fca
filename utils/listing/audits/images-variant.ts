import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Variants with a picture of their own, where the table of variants shows pictures at all. */
export const imagesVariant: Audit = {
  meta: { id: 'images-variant', group: 'images', reads: ['sku'] },
  audit(facts) {
    const rows = facts.fields('sku').filter(({ images }) => images !== undefined);
    if (rows.length === 0) return NOT_APPLICABLE;
    const bare = rows.filter(({ images }) => images?.length === 0);
    return graded(1 - bare.length / rows.length, { values: { count: bare.length, all: rows.length } });
  },
};
