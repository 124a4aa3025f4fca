import { similarity } from '../../text/bigrams';
import { stemOf, wordsOf } from '../../text/words';
import { type Audit, graded, NOT_APPLICABLE, PASS } from '../audit';
import { PRODUCTS, SYNONYMS } from '../lexicon/products';

/** Ends of category names that no title would say: every dress stands under clothing. */
const KINDS =
  /\b(?:accessor(?:y|ies)|furniture|clothing|clothes|apparel|tools?|supplies|equipment|parts?|food|decor(?:ations?)?|products|preparation|players?|mobiles|sets?|kits?|others?|women|men|kids|makeup|footwear|electronics|storage|lighting|jewell?e?ry|stationery|toys?)$/i;

/**
 * What a Latin category says of the goods: the words for goods in its last step and their synonyms, or nothing where the step names a kind that titles do
 * not say. "Women > Clothing" names nothing a dress title could share, and asking about it in every third listing would be noise.
 */
function goodsOf(leaf: string): readonly string[] {
  if (KINDS.test(leaf)) return [];
  // "phone cases" is a case, "shoes" a shoe.
  const named = PRODUCTS.find(leaf).flatMap(({ term }) => [term, (term.split(' ').at(-1) ?? term).replace(/s$/, '')]);
  return [...named, ...SYNONYMS.filter((set) => set.some((term) => named.includes(term))).flat()];
}

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
    if (facts.writing === 'latin') {
      const goods = goodsOf(parts.at(-1) ?? '');
      if (goods.length === 0 || title.products.length === 0) return NOT_APPLICABLE;
      const joined = title.head.toLowerCase().replace(/[\s-]/g, '');
      if (goods.some((term) => joined.includes(term.replace(/\s/g, '')))) return PASS;
    }
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
