import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { isVerdict, lookAt } from '../pictures/pictures';
import { pictureRule } from '../pictures/rules';

/**
 * Share by which the longer side of the goods fills the frame. Marketplaces ask for the goods to fill so much of the frame and do not say how a tall
 * bottle should do so in a square: the side decides, not the area.
 */
const sideOf = ({ left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }): number =>
  Math.max(right - left, bottom - top);

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
    const side = sideOf(first.measure.box);
    return graded(side >= asked.value ? 1 : Math.min(0.85, side / asked.value), {
      values: { share: Math.round(side * 100), wanted: Math.round(asked.value * 100) },
      source: asked.source,
    });
  },
};
