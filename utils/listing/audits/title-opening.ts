import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { COLOURS } from '../lexicon/particulars';

/** A size, a count or a pack that a title opens with. Capacity and power (500GB, 800W) say what the thing is, as "2 in 1" does; "3M" who made it. */
const AMOUNT =
  /^\W{0,3}(?:\d+(?:[.,/*x×-]\d+)*\s?(?:pcs?|pieces?|pairs?|packs?|sets?|pk|dozen|x|cm|m|ft|feet|inch(?:es)?|["”″])(?![\w-])(?:\s?\/?\s?lot\b)?|(?:set|pack|lot|box) of \d+\b|\d+\s(?:set|pack|piece)s?\s(?:of\b)?)/i;

/**
 * An English title that opens with a size, a count or a colour. What a buyer reads first should be the brand or the thing; Amazon and Walmart ask for the
 * brand first, then what it is, then colour, size and count.
 */
export const titleOpening: Audit = {
  meta: { id: 'title-opening', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    const [first, second] = title?.words ?? [];
    if (!title || !first || !second || !facts.english) return NOT_APPLICABLE;
    const brand = facts.text('brand')?.text.trim().toLowerCase() ?? '';
    const amount = AMOUNT.exec(title.head);
    const branded = (brand !== '' && title.head.toLowerCase().startsWith(brand)) || /^3M\b/.test(title.head);
    // "Black & Decker", "Blue Yeti": a colour before a name is a name.
    const colour = COLOURS.find(title.head.slice(0, 24)).find((hit) => hit.start === first.start && !NAMED.test(title.head));
    const end = amount ? amount[0].trimEnd().length : colour?.end;
    if (branded || end === undefined) return graded(1);
    return graded(0.6, {
      values: { words: title.text.slice(first.start, end) },
      marks: [title.mark(first.start, end)],
      source: { cite: 'Amazon and Walmart title guides: brand, product, then particulars', seen: '2026-11-22', confidence: 'B' },
    });
  },
};

/** Names that begin with a colour or a stuff. */
const NAMED =
  /^\W*(?:black\s?(?:&(?:amp;)?|and|\+)\s?decker|black (?:rhino|diamond|shark|panther)|blue (?:yeti|microphones?|magic|label|moon)|green (?:day|lantern|tea|giant)|red (?:bull|dragon|wing|label|ginseng)|purple mattress|silver (?:cross|surfer)|golden (?:retriever|state|corral)|white (?:noise|board|tea|sox)|orange (?:juice|is)|rose(?:water|mary)?\b|natural|peach|mint|olive|coral|cream|copper|bronze|ivory|champagne|lavender|charcoal|transparent|chrome|nickel|gold (?:medal|bond|coin))\b/i;
