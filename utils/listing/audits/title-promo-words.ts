import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { removals } from '../fixes';
import { listed } from '../listed';

/** Remarks of cross-border trade: they tell nothing of the goods, but shout nothing either. */
const REMARKS: ReadonlySet<string> = new Set(['intl', 'export', 'overseas']);
const REMARK = 0.4;

/** Promotion, shipping, stock and gift words. Share called concise with none .74, one .63, two .47, three .25 (Lazada 2017, n = 36,283). */
export const titlePromoWords: Audit = {
  meta: { id: 'title-promo-words', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const hits = title.promotions;
    const count = hits.reduce((sum, hit) => sum + (REMARKS.has(hit.term) ? REMARK : 1), 0);
    return graded(count <= 1 ? 1 - 0.45 * count : 0.55 / count ** 1.2, {
      values: {
        words: listed(
          hits.map((hit) => title.text.slice(hit.start, hit.end)),
          6,
        ),
      },
      marks: hits.map((hit) => title.mark(hit.start, hit.end)),
      // The 低价 of 全网最低价 goes with the claim it is part of, or half a word stays.
      fixes: removals(
        title,
        hits.filter((hit) => !title.superlatives.some((claim) => claim.start < hit.end && hit.start < claim.end)),
      ),
    });
  },
};
