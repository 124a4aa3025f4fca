import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { GROUND_ENOUGH } from '../pictures/check';
import { isVerdict, lookAt } from '../pictures/pictures';
import { pictureRule } from '../pictures/rules';

/** The first main picture, and the picture of the white slot, stand on the ground the marketplace asks for. */
export const imagesMainBackground: Audit = {
  meta: { id: 'images-main-background', group: 'images', reads: ['images'] },
  audit(facts, context) {
    const slots = [
      { field: 'images', slot: 'main' },
      { field: 'image_white', slot: 'white' },
    ] as const;
    const asked = slots.flatMap(({ field, slot }) => {
      const rule = pictureRule(facts.reading.marketplace, slot, 'ground', context.day);
      return rule && facts.images(field).length > 0 ? [{ field, rule, looked: lookAt(facts, context, field) }] : [];
    });
    const seen = asked.flatMap(({ field, rule, looked }) => {
      const first = isVerdict(looked) ? undefined : looked.measured.find(({ number }) => number === 1)?.measure;
      if (!first) return [];
      return [{ field, rule, share: rule.value === 'white' ? first.whiteBorder : first.plainBorder }];
    });
    const worst = seen.toSorted((a, b) => a.share - b.share)[0];
    if (!worst) return asked.map(({ looked }) => looked).find(isVerdict) ?? NOT_APPLICABLE;
    return graded(worst.share >= GROUND_ENOUGH ? 1 : worst.share * 0.8, {
      values: { share: Math.round(worst.share * 100) },
      place: { field: worst.field },
      source: worst.rule.source,
    });
  },
};
