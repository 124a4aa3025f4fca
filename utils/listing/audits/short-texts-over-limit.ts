import type { Mark } from '../../findings/finding';
import type { FieldName } from '../../reading/fields';
import { offsetAt } from '../../text/length';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { evidence, type HeldLimit, limitFor } from '../limits';

/** The texts that stand beside the title and have a limit of their own. */
const SHORT: readonly FieldName[] = ['short_title', 'guide_title', 'subtitle', 'item_highlights', 'seo_title', 'seo_description'];

/** Short title, selling line, item highlights, search engine texts: each within its own limit. The mark is the tail that would be cut. */
export const shortTextsOverLimit: Audit = {
  meta: { id: 'short-texts-over-limit', group: 'title', reads: ['title'], judgesEmpty: true },
  audit(facts, context) {
    let worst: { field: FieldName; limit: HeldLimit; length: number; max: number } | undefined;
    let limited = 0;
    const marks: Mark[] = [];
    for (const field of SHORT) {
      const text = facts.text(field);
      const limit = text && limitFor(facts, context, field);
      if (!text || limit?.max === undefined) continue;
      limited += 1;
      const length = text.length(limit.unit);
      if (length <= limit.max) continue;
      marks.push(text.mark(offsetAt(text.text, limit.max, limit.unit), text.text.length));
      if (!worst || length / limit.max > worst.length / worst.max) worst = { field, limit, length, max: limit.max };
    }
    if (limited === 0) return NOT_APPLICABLE;
    if (!worst) return graded(1);
    const { field, limit, length, max } = worst;
    const values = {
      field: `@panel.field.${field}`,
      length,
      max,
      over: length - max,
      unit: limit.unit,
      units: `@titles.unit.${limit.unit}`,
    };
    return graded(0.4 * (max / length), { values, marks, ...evidence(limit, 'max') });
  },
};
