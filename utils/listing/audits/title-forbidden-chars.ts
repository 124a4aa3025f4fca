import type { Source } from '../../findings/finding';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { removals } from '../fixes';

const AMAZON: Source = {
  cite: 'Amazon product title requirements: ! $ ? _ { } ^ ¬ ¦ unless part of the brand',
  seen: '2026-11-22',
  confidence: 'B',
};

/** Characters that Amazon bars from titles and that shout or clutter elsewhere; those of the brand's own name are free. */
export const titleForbiddenChars: Audit = {
  meta: { id: 'title-forbidden-chars', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const brand = facts.text('brand')?.text ?? '';
    const hits = title.loudSigns
      .map(({ start, end }) => ({ start, end, text: title.text.slice(start, end) }))
      .filter((hit) => !brand.includes(hit.text) && !title.damage.some((damage) => damage.start <= hit.start && hit.end <= damage.end));
    const barred = facts.reading.marketplace === 'amazon';
    return graded(hits.length === 0 ? 1 : (barred ? 0.35 : 0.6) / hits.length ** 0.7, {
      values: { characters: [...new Set(hits.map((hit) => hit.text))].slice(0, 6).join(' ') },
      marks: hits.map((hit) => title.mark(hit.start, hit.end)),
      fixes: removals(title, hits),
      ...(barred ? { source: AMAZON } : {}),
    });
  },
};
