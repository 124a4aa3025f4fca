import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { listed } from '../listed';

/** Share of the title's words that the rest of the listing takes up again; half of them is enough. English: the forms of other languages' words are not known. */
export const descriptionTitleSupport: Audit = {
  meta: { id: 'description-title-support', group: 'description', reads: ['description', 'title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    if (!title || !facts.text('description') || !facts.english) return NOT_APPLICABLE;
    const said = new Set(
      [...facts.texts('description'), ...facts.texts('bullet'), ...facts.texts('attributes')].flatMap((text) =>
        text.words.map((word) => word.stem),
      ),
    );
    const words = title.words.filter((word) => word.stem.length > 3);
    if (words.length === 0) return NOT_APPLICABLE;
    const missing = words.filter((word) => !said.has(word.stem));
    const found = 1 - missing.length / words.length;
    return graded(found / 0.5, {
      values: {
        words: listed(
          missing.map((word) => word.text),
          6,
        ),
      },
      marks: found < 0.45 ? missing.map((word) => title.mark(word.start, word.end)) : [],
      place: { field: 'description' },
    });
  },
};
