import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** How far a picture may be from its ratio before a page crops it visibly. */
const TOLERANCE = 0.03;

/** Main pictures are square, those of the 3:4 slot 3:4. */
export const imagesRatio: Audit = {
  meta: { id: 'images-ratio', group: 'images', reads: ['images'] },
  audit(facts) {
    const sized = [...withRatio(facts.images('images'), 1), ...withRatio(facts.images('images_3x4'), 3 / 4)];
    if (sized.length === 0) return NOT_APPLICABLE;
    const wrong = sized.filter(({ ratio, wanted }) => Math.abs(ratio - wanted) > TOLERANCE);
    return graded(1 - (wrong.length / sized.length) * 0.8, { values: { count: wrong.length } });
  },
};

function withRatio(images: readonly { width?: number; height?: number }[], wanted: number): { ratio: number; wanted: number }[] {
  return images.flatMap(({ width, height }) => (width && height ? [{ ratio: width / height, wanted }] : []));
}
