import type { Source } from '../../findings/finding';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { HEAD_CHARACTERS } from '../lexicon/products';

/** The list does not know every kind of goods, so a title without a known word is a question. */
const OWN_LIST: Source = { cite: 'Own list of words for goods', seen: '2026-11-22', confidence: 'C' };

/** The title says what the thing is. Half the points where only the last character of a Chinese stretch looks like a kind of goods. */
export const titleCoreWord: Audit = {
  meta: { id: 'title-core-word', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    // Four names for one thing leave open which it is; Chinese titles name goods several times by custom.
    const piled = facts.writing === 'latin' ? title.piles.filter((pile) => pile.length > 3).flat() : [];
    const found =
      title.products.find((word) => !piled.some((hit) => hit.start === word.start)) ??
      categoryWord(facts.text('category')?.head ?? '', title.head);
    if (found) return graded(1, { values: { word: title.text.slice(found.start, found.end) } });
    const byHead = facts.writing === 'chinese' && [...title.telling].some((character) => HEAD_CHARACTERS.has(character));
    return graded(byHead ? 0.6 : 0.3, { source: OWN_LIST });
  },
};

/** A word of the chosen category that stands in the title, where our own list does not know the goods. */
function categoryWord(category: string, title: string): { start: number; end: number } | undefined {
  const lower = title.toLowerCase();
  if (lower.length !== title.length) return undefined;
  for (const part of category
    .toLowerCase()
    .split(/[>/,&\n、|]+/)
    .slice(-4)) {
    const word = part.trim().replace(/s$/, '');
    const start = word.length > 1 ? lower.indexOf(word) : -1;
    if (start >= 0) return { start, end: start + word.length };
  }
  return undefined;
}
