import type { Mark } from '../../findings/finding';
import { plainUnits } from '../../text/segment';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import type { TextFacts } from '../facts';
import { coverageOf, type Found } from '../terms/coverage';
import { partsOf, stemIn } from '../terms/phrase';

/** zonguru: exact and broad matches. */
const SCORES: Readonly<Record<Found, number>> = { exact: 1, parts: 0.7, some: 0.3, none: 0 };

/** The most searched word that is true of the goods stands in the title as one unbroken phrase; scattered parts are marked. */
export const termsExact: Audit = {
  meta: { id: 'terms-exact', group: 'terms', reads: ['title'] },
  audit(facts, { shop }) {
    const { title } = facts;
    if (!title || !shop?.searchWords?.length) return NOT_APPLICABLE;
    const main = coverageOf(facts.reading.fields, shop.searchWords).rows.find(({ state }) => state !== 'unsaid');
    if (!main) return NOT_APPLICABLE;
    const found = main.at.title;
    const verdict = graded(SCORES[found], {
      values: { word: main.word },
      marks: found === 'none' ? [] : marksOf(title, main.word),
      place: title.place,
      reasons: [{ id: `listing.terms-exact.${found}`, values: { word: main.word } }],
      source: { cite: 'ZonGuru help: exact and broad match counts', seen: '2026-11-21', confidence: 'B' },
    });
    // The list is the shop's own wish, no rule.
    return verdict.outcome === 'fail' ? { ...verdict, outcome: 'warn' } : verdict;
  },
};

/** Where the parts of a phrase stand in a text, each once, in order. */
function marksOf(text: TextFacts, phrase: string): Mark[] {
  const even = plainUnits(text.head);
  const marks = partsOf(phrase).flatMap((part) => {
    const stem = stemIn(part);
    const word = stem === undefined ? undefined : text.words.find((one) => one.stem === stem);
    const at = stem === undefined ? even.indexOf(part) : -1;
    return word ? [text.mark(word.start, word.end)] : at >= 0 ? [text.mark(at, at + part.length)] : [];
  });
  return marks.sort((a, b) => a.start - b.start);
}
