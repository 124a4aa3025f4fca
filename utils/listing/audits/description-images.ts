import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { evidence, limitFor } from '../limits';
import { sizeOf } from '../pictures/pictures';
import { pictureRule } from '../pictures/rules';

/** Pictures of the description: not more than the marketplace takes, and none larger, where it says how many and how large. */
export const descriptionImages: Audit = {
  meta: { id: 'description-images', group: 'description', reads: ['description_images'] },
  audit(facts, context) {
    const images = facts.images('description_images');
    const limit = limitFor(facts, context, 'description_images', 'count');
    const most = pictureRule(facts.reading.marketplace, 'detail', 'most', context.day);
    if (!limit?.max && !most) return NOT_APPLICABLE;
    const over = Math.max(0, images.length - (limit?.max ?? images.length));
    const large = images.filter((image) => {
      const size = sizeOf(image, context);
      return most && size && Math.max(size.width, size.height) > most.value;
    });
    return graded(over > 0 ? 0.3 : large.length > 0 ? 0.6 : 1, {
      values: { count: images.length, over, large: large.length },
      ...(over === 0 && most ? { source: most.source } : limit ? evidence(limit, 'table') : {}),
    });
  },
};
