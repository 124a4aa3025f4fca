import { saysNothing } from './labels';
import { isControl, isText, type Occurrence } from './rows';
import type { Scan } from './scan';
import { isPlaceholder } from './values';

/** Steps up from a label to the row it stands in, and texts a printed value may come in (the levels of a category). */
const STEPS = 4;
const MOST_PARTS = 12;
const MOST_TEXT = 200;

/**
 * The value of a row without a control: the category, chosen on a page before, is printed with a button beside it. The row is the smallest box
 * in which text follows the label; another label in it, or a control, makes it no such row.
 */
export function printedValue(scan: Scan, label: Occurrence, occurrences: readonly Occurrence[]): string | undefined {
  let box = scan.parentOf(label.element);
  for (let step = 0; box && step < STEPS; step += 1) {
    const place = scan.placeOf(box);
    const inside = scan.inside(box);
    if (!place || inside.some(isControl)) return undefined;
    if (occurrences.some((other) => other !== label && other.from >= place.from && other.to <= place.to)) return undefined;
    const after = inside.filter(isText).filter((token) => token.at >= label.to && !token.element.closest('button,[role="button"]'));
    const said = after.filter((token) => !saysNothing(token.text));
    const [first] = said;
    const last = said.at(-1);
    if (first && last) {
      const text = after
        .slice(after.indexOf(first), after.indexOf(last) + 1)
        .map((token) => token.text)
        .join(' ');
      return said.length <= MOST_PARTS && text.length <= MOST_TEXT && !isPlaceholder(text) ? text : undefined;
    }
    box = scan.parentOf(box);
  }
  return undefined;
}
