import type { Source } from '../../findings/finding';
import { isSmallCopy } from '../../pictures/thumbnail';
import { type Audit, graded } from '../audit';
import { SHARP_FLOOR } from '../pictures/check';
import { isVerdict, lookAt, numbers } from '../pictures/pictures';

/** So many measured pictures make a norm. */
const ENOUGH = 12;

/** A picture this far below the middle one of the shop is blurred beside it. */
const OF_NORM = 0.1;

/** Of the floor, where there is no norm. */
const HOUSE: Source = { cite: 'House value for the variance of the Laplacian', seen: '2026-11-22', confidence: 'C' };

/** Main pictures are sharp, against the shop's own pictures where enough were measured. */
export const imagesSharpness: Audit = {
  meta: { id: 'images-sharpness', group: 'images', reads: ['images'] },
  audit(facts, context) {
    const looked = lookAt(facts, context, 'images');
    if (isVerdict(looked)) return looked;
    const all = [...(context.shop?.pictures?.values() ?? [])].flatMap((state) =>
      state.kind === 'measured' ? [state.measure.sharpness] : [],
    );
    const norm = all.length >= ENOUGH ? all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] : undefined;
    const least = norm === undefined ? SHARP_FLOOR : norm * OF_NORM;
    // A picture without any edge at all is a drawn ground, not a blurred photo.
    const blurred = looked.measured.filter(
      ({ image, measure }) => !isSmallCopy(image.src) && measure.sharpness > 0 && measure.sharpness < least,
    );
    return graded(1 - (blurred.length / looked.measured.length) * 0.6, {
      values: { count: blurred.length, which: numbers(blurred), least: Math.round(least) },
      reasons: looked.reasons,
      ...(norm === undefined ? { source: HOUSE } : {}),
    });
  },
};
