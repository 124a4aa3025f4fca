import type { Span } from '../../findings/finding';
import type { Sibling } from '../../shop/knowledge';
import { NEARLY, NearCopies, SAME } from '../../shop/near-copies';
import { diffWords } from '../../text/diff';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Indexes of a shop's titles, kept as long as the list they came from: a keystroke only asks. */
const indexes = new WeakMap<readonly Sibling[], NearCopies<Sibling>>();

function indexOf(siblings: readonly Sibling[]): NearCopies<Sibling> {
  let index = indexes.get(siblings);
  if (!index) {
    index = new NearCopies(siblings);
    indexes.set(siblings, index);
  }
  return index;
}

/** No other listing of the own shop carries nearly the same title: marketplaces take the later one for a repeated listing. What differs is marked. */
export const titleDuplicateInShop: Audit = {
  meta: { id: 'title-duplicate-in-shop', group: 'title', reads: ['title'] },
  audit(facts, context) {
    const { title } = facts;
    const { siblings, own } = context.shop ?? {};
    if (!title || !siblings || siblings.every(({ key }) => key === own)) return NOT_APPLICABLE;
    const nearest = indexOf(siblings).nearest(title.head, NEARLY, ({ key }) => key !== own);
    if (!nearest) return graded(1);
    return graded(nearest.likeness >= SAME ? 0.2 : 0.6, {
      values: { other: nearest.entry.title, share: `${Math.round(nearest.likeness * 100)}%` },
      marks: ownWords(nearest.entry.title, title.head).map((span) => title.mark(span.start, span.end)),
      source: { cite: 'Lazada and Shopee rules on duplicate listings; likeness by character pairs', seen: '2026-11-22', confidence: 'B' },
    });
  },
};

/** What the title says and the other one does not. */
function ownWords(other: string, title: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const part of diffWords(other, title)) {
    if (part.kind === 'removed') continue;
    if (part.kind === 'added' && part.text.trim() !== '') spans.push({ start: at, end: at + part.text.length });
    at += part.text.length;
  }
  return spans;
}
