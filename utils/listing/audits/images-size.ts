import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { sizeOf } from '../pictures/pictures';
import { pictureRule } from '../pictures/rules';

/** Pixel size of the main pictures whose size is known: the mean of their scores. */
export const imagesSize: Audit = {
  meta: { id: 'images-size', group: 'images', reads: ['images'] },
  audit(facts, context) {
    const sizes = facts.images('images').flatMap((image) => sizeOf(image, context) ?? []);
    const rule = (name: 'least' | 'zoom') => pictureRule(facts.reading.marketplace, 'main', name, context.day);
    const asked = rule('least') ?? rule('zoom');
    if (sizes.length === 0 || !asked) return NOT_APPLICABLE;
    const least = rule('least')?.value ?? 0;
    const zoom = rule('zoom')?.value ?? least;
    const sides = sizes.map(({ width, height }) => Math.max(width, height));
    const scores = sides.map((side) => (side < least ? 0 : side >= zoom ? 1 : 0.7 + (0.3 * (side - least)) / (zoom - least)));
    const small = sides.filter((side) => side < zoom);
    return graded(scores.reduce((sum, score) => sum + score, 0) / scores.length, {
      values: { count: small.length, smallest: Math.min(...sides), least, zoom },
      source: asked.source,
    });
  },
};
