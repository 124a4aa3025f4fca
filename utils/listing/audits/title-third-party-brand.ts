import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { KNOWN_BRANDS } from '../lexicon/particulars';

/** Before a maker's name: says that the goods fit the maker's, which may be said. */
const FITS = /(?:for|fits?|with|compatible|适用于?|适配|兼容|适合|通用|配|支持|適用|相容)\W{0,3}(?:[\w+&'-]{1,20}\W{1,2}){0,3}$/i;

/**
 * Another maker's name that stands neither at the head, nor in the brand field, nor after "for". A short own list of well-known names, so a hit is a
 * question: never graver than review.
 */
export const titleThirdPartyBrand: Audit = {
  meta: { id: 'title-third-party-brand', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const brand = facts.text('brand')?.text.toLowerCase() ?? '';
    const own = KNOWN_BRANDS.find(title.head)[0];
    const ownName = own && own.start <= 2 ? own.term : undefined;
    const hits = KNOWN_BRANDS.find(title.head).filter(
      (hit) => hit.term !== ownName && !brand.includes(hit.term) && !FITS.test(title.head.slice(Math.max(0, hit.start - 60), hit.start)),
    );
    return graded(hits.length === 0 ? 1 : 0.5 / hits.length, {
      values: { names: [...new Set(hits.map((hit) => title.text.slice(hit.start, hit.end)))].slice(0, 6).join(', ') },
      marks: hits.map((hit) => title.mark(hit.start, hit.end)),
      source: { cite: 'Own list of well-known names', seen: '2026-11-22', confidence: 'C' },
    });
  },
};
