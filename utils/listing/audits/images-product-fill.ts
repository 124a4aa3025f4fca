import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { sideShare } from '../pictures/check';
import { isVerdict, lookAt } from '../pictures/pictures';
import { pictureRule } from '../pictures/rules';

/** The goods fill the first main picture as far as the marketplace asks. */
export const imagesProductFill: Audit = {
  meta: { id: 'images-product-fill', group: 'images', reads: ['images'] },
  audit(facts, context) {
    const asked = pictureRule(facts.reading.marketplace, 'main', 'fill', context.day);
    if (!asked) return NOT_APPLICABLE;
    const looked = lookAt(facts, context, 'images');
    if (isVerdict(looked)) return looked;
    const first = looked.measured.find(({ number }) => number === 1);
    // Where ground and goods cannot be told apart the picture is full.
    if (!first?.measure.box) return NOT_APPLICABLE;
    const side = sideShare(first.measure.box);
    return graded(side >= asked.value ? 1 : Math.min(0.85, side / asked.value), {
      values: { share: Math.round(side * 100), wanted: Math.round(asked.value * 100) },
      source: asked.source,
    });
  },
};
