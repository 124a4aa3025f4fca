import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { KNOWN_BRANDS } from '../lexicon/particulars';
import { listed } from '../listed';

/** Said before a maker's name: the goods fit the maker's, which may be said; said anywhere in Chinese, where the word often follows. */
const FITS_LATIN = /(?:^|[^a-z])(?:for|fits?|compatible|with|supports?)/i;
const FITS_CHINESE = /适用|适配|兼容|适合|通用|专用|配件|支持|適用|相容|通用/;
/** "The same as": borrows the name whoever makes the goods. */
const SAME_AS = /^[^,，。\s]{0,6}同款/;

const NO_BRAND = /^(?:其[他它]|无|無|other|none|no brand|oem)/i;

/** How far into a Latin title its own brand may stand, in UTF-16 units. */
const HEAD = 24;

/**
 * A maker's name that is neither the title's own brand, nor the brand of the form, nor said to be fitted. The first name of a title counts as its own. A
 * short list of well-known names and no knowledge of licences: never graver than review.
 */
export const titleThirdPartyBrand: Audit = {
  meta: { id: 'title-third-party-brand', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const chinese = facts.writing === 'chinese';
    const brand = facts.text('brand')?.text.toLowerCase() ?? '';
    const named = KNOWN_BRANDS.find(title.head);
    const first = named[0];
    // A brand on the form says that any other name is another's; "other" and "none" say nothing.
    const stated = chinese && brand.length > 1 && !NO_BRAND.test(brand);
    const own = first && !stated && (chinese || first.start <= HEAD) ? first : undefined;
    const hits = named.filter((hit) => {
      if (SAME_AS.test(title.head.slice(hit.end))) return true;
      if (brand.includes(hit.term) || hit.term === own?.term) return false;
      // asus/华硕: the own brand in its other script.
      if (own && hit.start - own.end <= 1) return false;
      return !(chinese ? FITS_CHINESE.test(title.head) : FITS_LATIN.test(title.head.slice(0, hit.start)));
    });
    return graded(hits.length === 0 ? 1 : 0.5 / hits.length, {
      values: {
        names: listed(
          hits.map((hit) => title.text.slice(hit.start, hit.end)),
          6,
        ),
      },
      marks: hits.map((hit) => title.mark(hit.start, hit.end)),
      source: { cite: 'Own list of well-known names', seen: '2026-11-22', confidence: 'C' },
    });
  },
};
