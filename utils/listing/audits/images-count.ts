import { type Audit, graded } from '../audit';
import { trapezoid } from '../curve';
import { evidence, limitFor } from '../limits';

/** Where no rule is known: five pictures show a thing from all sides, three are the least a mall shop is asked for. */
const WANTED: readonly [number, number] = [5, 20];

/** How many main pictures the listing has, against what the marketplace advises. */
export const imagesCount: Audit = {
  meta: { id: 'images-count', group: 'images', reads: ['images'], judgesEmpty: true },
  audit(facts, context) {
    const count = facts.images('images').length;
    const limit = limitFor(facts, context, 'images', 'count');
    const slots = facts.fields('images').find((read) => read.slots !== undefined)?.slots;
    const ideal: readonly [number, number] = limit?.ideal ?? [Math.max(WANTED[0], limit?.min ?? 0), WANTED[1]];
    const wanted = Math.min(ideal[0], slots ?? ideal[0]);
    const score = count >= wanted ? 1 : trapezoid(count, [wanted, Math.max(wanted, ideal[1])]);
    // What the marketplace allows says nothing of the number that is wanted here.
    const told = limit && (limit.ideal || count < (limit.min ?? 0));
    return graded(score, { values: { count, wanted }, ...(told ? evidence(limit, 'table') : {}) });
  },
};
