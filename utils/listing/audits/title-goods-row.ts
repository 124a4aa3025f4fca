import type { TermHit } from '../../text/terms';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { listed } from '../listed';

/** English names goods by up to three nouns (car phone holder); a fourth is another thing. */
const SURPLUS: Knots = [
  [3, 1],
  [4, 0.6],
  [5, 0.35],
  [8, 0.1],
  [20, 0],
];

/** Nouns that mostly say what another is of or for: a glass coffee cup is one thing. */
const MODIFIERS: ReadonlySet<string> = new Set(
  'baby bath bed bike book camera car coffee computer door egg face fish food fruit glass hair hand ipad iphone laptop leather lunch milk pc pet phone rice shower smartphone sofa table tablet tea toy tv video wall watch water wine'.split(
    ' ',
  ),
);

/** Nouns for goods side by side with nothing said of them (Slippers T-Shirt Bag Belt): several kinds of goods in one title, or words thrown in to be found. */
export const titleGoodsRow: Audit = {
  meta: { id: 'title-goods-row', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    if (!title || !facts.english) return NOT_APPLICABLE;
    const longest = rowsOf(title.products, title.head).toSorted((a, b) => b.length - a.length)[0] ?? [];
    const names = longest.filter((hit) => !MODIFIERS.has(hit.term));
    return graded(along(SURPLUS, names.length), {
      values: {
        words: listed(
          longest.map((hit) => title.text.slice(hit.start, hit.end)),
          6,
        ),
        count: longest.length,
      },
      marks: longest.map((hit) => title.mark(hit.start, hit.end)),
    });
  },
};

/** Words for goods with nothing but a blank, a comma or a slash between them. */
function rowsOf(words: readonly TermHit[], text: string): TermHit[][] {
  const rows: TermHit[][] = [];
  for (const word of words) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && /^[\s,/&+|]{0,3}$/.test(text.slice(last.end, word.start))) row.push(word);
    else rows.push([word]);
  }
  return rows;
}
