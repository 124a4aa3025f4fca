import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';

/** Width of the longest block without a break: the eye finds no hold beyond about six hundred. */
const BLOCK: Knots = [
  [600, 1],
  [900, 0.75],
  [1500, 0.4],
  [3000, 0.1],
];

/** Paragraphs and lists instead of one block. */
export const descriptionStructure: Audit = {
  meta: { id: 'description-structure', group: 'description', reads: ['description'] },
  audit(facts) {
    const description = facts.text('description');
    if (!description) return NOT_APPLICABLE;
    let start = 0;
    let longest = { start: 0, end: 0 };
    for (const line of description.head.split('\n')) {
      if (line.length > longest.end - longest.start) longest = { start, end: start + line.length };
      start += line.length + 1;
    }
    const length = longest.end - longest.start;
    return graded(along(BLOCK, length), { values: { length }, marks: length > 600 ? [description.mark(longest.start, longest.end)] : [] });
  },
};
