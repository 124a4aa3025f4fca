import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { RATIO_TOLERANCE } from '../pictures/check';
import { PICTURE_FIELDS, sizeOf } from '../pictures/pictures';
import { pictureRule } from '../pictures/rules';

/** Every picture has the shape of its slot: main pictures square, those of the 3:4 slot 3:4. */
export const imagesRatio: Audit = {
  meta: { id: 'images-ratio', group: 'images', reads: ['images'] },
  audit(facts, context) {
    const shapes = PICTURE_FIELDS.flatMap(([field, slot]) => {
      const asked = pictureRule(facts.reading.marketplace, slot, 'ratios', context.day);
      if (!asked) return [];
      return facts.images(field).flatMap((image) => {
        const size = sizeOf(image, context);
        return size ? [{ ratio: size.width / size.height, asked }] : [];
      });
    });
    const [first] = shapes;
    if (!first) return NOT_APPLICABLE;
    const wrong = shapes.filter(({ ratio, asked }) => asked.value.every((wanted) => Math.abs(ratio - wanted) > RATIO_TOLERANCE));
    return graded(1 - (wrong.length / shapes.length) * 0.8, {
      values: { count: wrong.length },
      source: (wrong[0] ?? first).asked.source,
    });
  },
};
