import { type Audit, graded } from '../audit';
import { isVerdict, lookAt, numbers } from '../pictures/pictures';

/** No frame is drawn round the main pictures: it takes room from the goods and several marketplaces turn it away. */
export const imagesBorder: Audit = {
  meta: { id: 'images-border', group: 'images', reads: ['images'] },
  audit(facts, context) {
    const looked = lookAt(facts, context, 'images');
    if (isVerdict(looked)) return looked;
    const framed = looked.measured.filter(({ measure }) => measure.framed);
    return graded(framed.length === 0 ? 1 : 0.6, { values: { count: framed.length, which: numbers(framed) }, reasons: looked.reasons });
  },
};
