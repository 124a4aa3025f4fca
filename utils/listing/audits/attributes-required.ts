import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { listed } from '../listed';

/** Attributes the form itself marks as required. */
export const attributesRequired: Audit = {
  meta: { id: 'attributes-required', group: 'attributes', reads: ['attributes'], judgesEmpty: true },
  audit(facts) {
    const required = facts.fields('attributes').filter((field) => field.required);
    if (required.length === 0) return NOT_APPLICABLE;
    const open = required.filter((field) => field.text.trim() === '');
    return graded(1 - open.length / required.length, {
      values: {
        count: open.length,
        of: required.length,
        names: listed(
          open.map((field) => field.name ?? field.label),
          6,
        ),
      },
    });
  },
};
