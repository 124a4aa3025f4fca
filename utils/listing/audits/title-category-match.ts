import { similarity } from '../../text/bigrams';
import { stemOf, wordsOf } from '../../text/words';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** The title shares a word with the chosen category. A title that does not is a question, never a fault: categories have names nobody searches for. */
export const titleCategoryMatch: Audit = {
  meta: { id: 'title-category-match', group: 'title', reads: ['title', 'category'] },
  audit(facts) {
    const { title } = facts;
    const category = facts.text('category')?.head.trim() ?? '';
    if (!title || category === '') return NOT_APPLICABLE;
    const parts = category
      .split(/[>/,&\n、|]+|\s-\s/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const stems = new Set(title.words.map((word) => word.stem));
    const shared = parts.some((part) =>
      /\p{Script=Han}/u.test(part)
        ? title.head.includes(part) || similarity(part, title.head) > 0
        : wordsOf(part).some((word) => stems.has(stemOf(word.lower))),
    );
    return graded(shared ? 1 : 0.5, {
      values: { category: parts.at(-1) ?? category },
      source: { cite: 'Own comparison of title and category words', seen: '2026-11-22', confidence: 'C' },
    });
  },
};
