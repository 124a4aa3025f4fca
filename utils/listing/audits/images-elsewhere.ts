import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Main pictures of this listing stand on another listing of the shop too. */
export const imagesElsewhere: Audit = {
  meta: { id: 'images-elsewhere', group: 'images', reads: ['images'] },
  audit(facts, { shop }) {
    if (!shop?.elsewhere) return NOT_APPLICABLE;
    const own = facts.images('images').map(({ src }) => src);
    const found = shop.elsewhere.filter(({ src }) => own.includes(src));
    const [first] = found;
    return graded(first ? 0.6 : 1, { values: { count: new Set(found.map(({ src }) => src)).size, other: first?.other.title ?? '' } });
  },
};
