import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { listed } from '../listed';
import { namesIdentifier } from './attributes-identifier';

/** Four in five of the offered attributes is full marks: some never fit the goods. */
const ENOUGH = 0.8;

/** Share of all offered attributes that say something. */
export const attributesFilled: Audit = {
  meta: { id: 'attributes-filled', group: 'attributes', reads: ['attributes'], judgesEmpty: true },
  audit(facts) {
    const offered = facts.fields('attributes');
    if (offered.length === 0) return NOT_APPLICABLE;
    const open = offered.filter((field) => field.text.trim() === '');
    // What is required, and the type number, is asked for by name elsewhere.
    const further = open.filter((field) => !field.required && !namesIdentifier(field));
    return graded((1 - open.length / offered.length) / ENOUGH, {
      values: {
        filled: offered.length - open.length,
        of: offered.length,
        names: listed(
          (further.length > 0 ? further : open).map((field) => field.name ?? field.label),
          6,
        ),
      },
      toldBy: further.length > 0 ? [] : ['attributes-required', 'attributes-identifier'],
    });
  },
};
