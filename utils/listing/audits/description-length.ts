import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { trapezoid } from '../curve';
import { evidence, limitFor } from '../limits';

/** Words of a description where the marketplace names none. */
const ELSEWHERE: readonly [number, number] = [50, 500];

/** The description's length in words; where the marketplace has a maximum in characters, beyond it nothing is earned. Latin script. */
export const descriptionLength: Audit = {
  meta: { id: 'description-length', group: 'description', reads: ['description'], writing: 'latin' },
  audit(facts, context) {
    const description = facts.text('description');
    if (!description) return NOT_APPLICABLE;
    const advised = limitFor(facts, context, 'description', 'words');
    const band = advised?.ideal ?? ELSEWHERE;
    const limit = limitFor(facts, context, 'description');
    const over = limit?.max !== undefined && description.length(limit.unit) > limit.max;
    // Only the head is cut into words; what lies beyond is taken to be as dense.
    const words = Math.round((description.words.length * description.text.length) / description.head.length);
    return graded(over ? 0.2 : trapezoid(words, band, { min: 0, max: band[1] * 4 }), {
      values: { words, low: band[0], high: band[1] },
      toldBy: ['description-present'],
      ...(over && limit ? evidence(limit, 'max') : advised ? evidence(advised, 'table') : {}),
    });
  },
};
