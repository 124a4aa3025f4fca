import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { PICTURE_FIELDS } from '../pictures/pictures';
import { pictureRule } from '../pictures/rules';

/** Files are of a type and weight the marketplace takes, as far as the page is told either. */
export const imagesFormatWeight: Audit = {
  meta: { id: 'images-format-weight', group: 'images', reads: ['images'] },
  audit(facts, context) {
    const files = PICTURE_FIELDS.flatMap(([field, slot]) => {
      const rule = <Name extends 'formats' | 'bytes'>(name: Name) => pictureRule(facts.reading.marketplace, slot, name, context.day);
      const [formats, bytes] = [rule('formats'), rule('bytes')];
      return facts.images(field).flatMap(({ src }) => {
        const state = context.shop?.pictures?.get(src);
        if (state?.kind !== 'measured') return [];
        const { type, bytes: weight } = state.measure;
        const wrongType = formats && type !== undefined ? !formats.value.includes(type) : undefined;
        const heavy = bytes && weight !== undefined ? weight > bytes.value : undefined;
        const source = (wrongType ? formats : (bytes ?? formats))?.source;
        return source && (wrongType ?? heavy) !== undefined ? [{ wrong: wrongType === true || heavy === true, source }] : [];
      });
    });
    const [first] = files;
    if (!first) return NOT_APPLICABLE;
    const wrong = files.filter((file) => file.wrong);
    return graded(1 - (wrong.length / files.length) * 0.8, { values: { count: wrong.length }, source: (wrong[0] ?? first).source });
  },
};
