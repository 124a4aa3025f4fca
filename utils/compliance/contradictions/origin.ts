import { COUNTRIES } from '../rules/particulars';
import type { Clash } from './clash';
import { markOf, type Statements } from './statements';
import { type Named, named } from './words';

/** "made in" a country that is not the one in the form. */
export function originClash({ filled, worded }: Statements): Clash | undefined {
  for (const claim of worded) {
    for (const country of named(claim.text, COUNTRIES)) {
      const said = madeThere(claim.text, country);
      if (!said) continue;
      for (const form of filled) {
        const stated = named(form.text, COUNTRIES);
        const other = stated[0];
        if (other && stated.every(({ id }) => id !== country.id)) {
          return { said: markOf(claim, said.start, said.end), against: markOf(form, other.start, other.end) };
        }
      }
    }
  }
  return undefined;
}

/** The stretch that says the goods come from there: 日本进口, 原产德国, made in Italy. A country alone may be a style or a market. */
function madeThere(text: string, { start, end }: Named): { start: number; end: number } | undefined {
  const after = /^(?:原装)?(?:进口|原产|原装|制造|生产|产(?![品后权能]))|^[\s-]made\b/i.exec(text.slice(end));
  if (after) return { start, end: end + after[0].length };
  const before = /(?:原产于?|产自|产于|made in(?: the)? |product of |imported from )$/i.exec(text.slice(0, start));
  return before ? { start: start - before[0].length, end } : undefined;
}
