import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { isOnGround } from '../pictures/check';
import { isVerdict, lookAt } from '../pictures/pictures';
import { pictureRule } from '../pictures/rules';

/** The first picture stands on a plain ground, or none does: where another one would do, only the order is wrong. */
export const imagesOrder: Audit = {
  meta: { id: 'images-order', group: 'images', reads: ['images'] },
  audit(facts, context) {
    const asked = pictureRule(facts.reading.marketplace, 'main', 'ground', context.day);
    if (!asked) return NOT_APPLICABLE;
    const looked = lookAt(facts, context, 'images');
    if (isVerdict(looked)) return looked;
    const fits = looked.measured.filter(({ measure }) => isOnGround(measure, asked.value));
    const first = looked.measured.find(({ number }) => number === 1);
    if (!first || fits.length === 0) return NOT_APPLICABLE;
    return graded(fits.includes(first) ? 1 : 0.5, { values: { which: fits[0]?.number ?? 1 }, source: asked.source });
  },
};
