import type { Mark } from '../../findings/finding';
import type { Terms } from '../../text/terms';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { COLOURS, MATERIALS } from '../lexicon/particulars';

const SIDES: readonly { name: RegExp; words: Terms }[] = [
  { name: /\bcolou?r\b|颜色|顏色/i, words: COLOURS },
  { name: /\bmaterial\b|\bfabric\b|材质|材質|面料/i, words: MATERIALS },
];

/** Colour and material in the title against the attributes of that name: nothing in common is a clash to look at. */
export const attributesConsistent: Audit = {
  meta: { id: 'attributes-consistent', group: 'attributes', reads: ['attributes', 'title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const marks: Mark[] = [];
    let compared = 0;
    for (const side of SIDES) {
      const inTitle = side.words.find(title.head);
      const filled = facts.texts('attributes').filter((text) => side.name.test(text.read.name ?? '') && text.text.trim() !== '');
      if (inTitle.length === 0 || filled.length === 0) continue;
      const value = filled.map((text) => text.head.toLowerCase()).join('\n');
      const known = filled.some((text) => side.words.find(text.head).length > 0);
      if (!known) continue;
      compared += 1;
      if (!inTitle.some((hit) => value.includes(stem(hit.term)))) marks.push(...inTitle.map((hit) => title.mark(hit.start, hit.end)));
    }
    if (compared === 0) return NOT_APPLICABLE;
    return graded(marks.length === 0 ? 1 : 0.5, {
      values: {
        words: marks
          .slice(0, 4)
          .map((mark) => mark.text)
          .join(', '),
      },
      marks,
      source: { cite: 'Own comparison of title and attributes', seen: '2026-11-22', confidence: 'C' },
    });
  },
};

/** 黑色 in the title and 黑 in the form agree. */
function stem(term: string): string {
  return /色$/.test(term) ? term.slice(0, -1) : term;
}
