import type { Source } from '../../findings/finding';
import { Terms, termList } from '../../text/terms';
import { type Audit, graded, NOT_APPLICABLE, type Verdict } from '../audit';
import type { TextFacts } from '../facts';
import { fittedFrom } from '../fitted';
import type { Recognised } from '../recognise';

/** The list does not know every kind of goods, so a title without a known word is a question. */
const OWN_LIST: Source = { cite: 'Own list of words for goods', seen: '2026-11-22', confidence: 'C' };

/** The title says what the thing is, before it says what it fits. Part of the points where only the last character of a Chinese word looks like goods. */
export const titleCoreWord: Audit = {
  meta: { id: 'title-core-word', group: 'title', reads: ['title'] },
  audit(facts, context) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    if (facts.writing === 'chinese') return chineseVerdict(title, facts.recognised(context.shop?.goods));
    // Four names for one thing leave open which it is.
    const piled = title.piles.filter((pile) => pile.length > 3).flat();
    const singled = title.products.filter((word) => !piled.some((hit) => hit.start === word.start));
    const fitted = fittedFrom(title.head);
    const found =
      singled.find((word) => word.start < fitted) ??
      categoryWord(facts.text('category')?.head ?? '', title.head) ??
      LINES.find(title.head)[0];
    if (found) return graded(1, { values: { word: title.text.slice(found.start, found.end) } });
    if (singled.length > 0) return graded(0.6, { source: OWN_LIST });
    // The list is English: of a title in another language it knows next to nothing.
    if (!facts.english) return NOT_APPLICABLE;
    return graded(0.3, { source: OWN_LIST });
  },
};

/** Chinese titles name goods several times by custom, so one known word is enough. */
function chineseVerdict(title: TextFacts, recognised: Recognised | undefined): Verdict {
  const core = recognised?.core;
  if (!core) return graded(LINES.find(title.head).length > 0 ? 1 : 0.3, { source: OWN_LIST });
  return graded(core.guessed ? 0.75 : 1, { values: { word: title.text.slice(core.start, core.end) }, source: OWN_LIST });
}

/** Lines of goods so widely known that the name says what the thing is. */
const LINES = new Terms(
  termList(`
iphone, ipad, ipod, imac, macbook, airpods, galaxy, redmi, xperia, zenfone, thinkpad, ideapad, macbook, chromebook, playstation, xbox, nintendo switch, kindle, gopro, g shock, kitkat, nutella, whey
`),
);

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
