import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { HEAD_CHARACTERS } from '../lexicon/products';

/** The title says what the thing is. Half the points where only the last character of a Chinese stretch looks like a kind of goods. */
export const titleCoreWord: Audit = {
  meta: { id: 'title-core-word', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const found = title.products[0] ?? categoryWord(facts.text('category')?.head ?? '', title.head);
    if (found) return graded(1, { values: { word: title.text.slice(found.start, found.end) } });
    const byHead = facts.writing === 'chinese' && [...title.head].some((character) => HEAD_CHARACTERS.has(character));
    return graded(byHead ? 0.6 : 0.3);
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
