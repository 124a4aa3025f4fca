import { offsetAt } from '../../text/length';
import { type Audit, graded, NOT_APPLICABLE, PASS } from '../audit';
import { evidence, limitFor } from '../limits';

/** The title is longer than the marketplace takes; the mark is the tail that would be cut. */
export const titleOverLimit: Audit = {
  meta: { id: 'title-over-limit', group: 'title', reads: ['title'] },
  audit(facts, context) {
    const { title } = facts;
    const limit = limitFor(facts, context, 'title');
    if (!title || limit?.max === undefined) return NOT_APPLICABLE;
    const length = title.length(limit.unit);
    if (length <= limit.max) return PASS;
    const over = length - limit.max;
    const { source, reasons } = evidence(limit, 'max');
    return graded(0.4 * (limit.max / length), {
      values: { length, max: limit.max, over, unit: limit.unit, units: `@titles.unit.${limit.unit}` },
      marks: [title.mark(offsetAt(title.text, limit.max, limit.unit), title.text.length)],
      ...(source ? { source } : {}),
      reasons,
    });
  },
};
