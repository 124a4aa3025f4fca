import { type Audit, NOT_APPLICABLE, PASS } from '../audit';
import { OVERLAY_LIKELY } from '../pictures/check';
import { isVerdict, lookAt, numbers } from '../pictures/pictures';

/** Letters or marks laid over the main pictures: a hint only, lace and patterned cloth look the same, so a person decides and no point is lost. */
export const imagesTextOverlay: Audit = {
  meta: { id: 'images-text-overlay', group: 'images', reads: ['images'] },
  audit(facts, context) {
    const looked = lookAt(facts, context, 'images');
    if (isVerdict(looked)) return looked;
    const likely = looked.measured.filter(({ measure }) => measure.overlay >= OVERLAY_LIKELY);
    if (likely.length === 0) return looked.measured.length > 0 ? PASS : NOT_APPLICABLE;
    return { outcome: 'review', score: 1, values: { count: likely.length, which: numbers(likely) }, reasons: looked.reasons };
  },
};
