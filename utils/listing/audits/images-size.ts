import type { MarketplaceId } from '../../marketplaces/ids';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Longer side in pixels: least taken, and from where zoom works. Third-party texts and code read on 22 November 2026 (B). */
const SIDES: Partial<Record<MarketplaceId, readonly [number, number]>> = {
  amazon: [1000, 1600],
  walmart: [1000, 1500],
  tiktok_shop: [600, 800],
  douyin: [600, 800],
  lazada: [500, 850],
};
const ELSEWHERE: readonly [number, number] = [500, 800];

/** Pixel size of the main pictures whose size is known: the mean of their scores. */
export const imagesSize: Audit = {
  meta: { id: 'images-size', group: 'images', reads: ['images'] },
  audit(facts) {
    const sides = facts.images('images').flatMap((image) => (image.width && image.height ? [Math.max(image.width, image.height)] : []));
    if (sides.length === 0) return NOT_APPLICABLE;
    const { marketplace } = facts.reading;
    const [least, zoom] = (marketplace === 'unknown' ? undefined : SIDES[marketplace]) ?? ELSEWHERE;
    const scores = sides.map((side) => (side < least ? 0 : Math.min(1, 0.7 + (0.3 * (side - least)) / (zoom - least))));
    const small = sides.filter((side) => side < zoom);
    return graded(scores.reduce((sum, score) => sum + score, 0) / scores.length, {
      values: { count: small.length, smallest: Math.min(...sides), least, zoom },
      source: { cite: 'Picture rules of the marketplaces, third-party texts', seen: '2026-11-22', confidence: 'B' },
    });
  },
};
