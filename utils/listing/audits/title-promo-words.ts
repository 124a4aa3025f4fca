import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { removals } from '../fixes';
import { listed } from '../listed';

/** Remarks of cross-border trade: they tell nothing of the goods, but shout nothing either. */
const REMARKS: ReadonlySet<string> = new Set(['intl', 'export', 'overseas']);
const REMARK = 0.4;

/** Words Chinese titles carry by custom (measured on hand-judged pairs: as many of the better titles hold one as of the worse); small beside a sale or a gift. */
const CUSTOM: ReadonlySet<string> = new Set(
  '包邮 包郵 正品 现货 現貨 代购 特价 特價 专柜 官方 官方旗舰 旗舰店 全新 原廠 公司貨 直营店 直營店 畅销 批发 批發 免邮 免運 推荐 同款 人气 精选 热卖 熱賣'.split(
    ' ',
  ),
);
const BY_CUSTOM = 0.35;

/** Promotion, shipping, stock and gift words. Share called concise with none .74, one .63, two .47, three .25 (Lazada 2017, n = 36,283). */
export const titlePromoWords: Audit = {
  meta: { id: 'title-promo-words', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const hits = title.promotions;
    const count = hits.reduce((sum, hit) => sum + costOf(hit.term), 0);
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

function costOf(term: string): number {
  if (CUSTOM.has(term)) return BY_CUSTOM;
  return REMARKS.has(term) ? REMARK : 1;
}
