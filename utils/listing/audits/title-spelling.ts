import type { Mark, Source } from '../../findings/finding';
import type { FieldName } from '../../reading/fields';
import { oneSlipApart } from '../../text/near';
import type { Word } from '../../text/words';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import type { ListingFacts } from '../facts';
import { replacements } from '../fixes';
import { rightFor } from '../lexicon/latin/misspellings';

const OWN_LIST: Source = { cite: 'Own list of frequent slips in product titles', seen: '2026-11-22', confidence: 'B' };
/** Which of two spellings is right nobody here knows. */
const OWN_TEXTS: Source = { cite: 'Comparison with the other texts of this listing', seen: '2026-11-22', confidence: 'C' };

/** Texts of the listing that are written with more care than a title, or that say a word often enough. */
const TEXTS: readonly FieldName[] = ['brand', 'attributes', 'bullet', 'category', 'description'];

/** Shorter words are too often near another word by chance (cover and covet). */
const LEAST_LETTERS = 6;

/** A spelling counts as the seller's own where it stands this often. */
const TIMES = 2;

interface Slip {
  word: Word;
  right: string;
}

/**
 * Misspelt words of an English title: those on a list of frequent slips, and those one letter away from a word the listing itself writes more than
 * once. No dictionary is asked: a word nobody knows may be a brand.
 */
export const titleSpelling: Audit = {
  meta: { id: 'title-spelling', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    if (!title || !facts.english) return NOT_APPLICABLE;
    const listed = title.words.flatMap((word): Slip[] => {
      const right = rightFor(word.lower);
      return right === undefined ? [] : [{ word, right }];
    });
    const near = listed.length > 0 ? [] : nearOwnWords(title.words, facts);
    const slips = [...listed, ...near];
    const score = listed.length > 0 ? 0.6 / listed.length : near.length > 0 ? 0.8 : 1;
    return graded(score, {
      values: {
        count: slips.length,
        words: slips
          .slice(0, 4)
          .map(({ word, right }) => `${word.text} → ${asWritten(word.text, right)}`)
          .join(', '),
      },
      marks: slips.map(({ word }): Mark => title.mark(word.start, word.end)),
      fixes: replacements(
        title,
        slips.map(({ word, right }) => ({ start: word.start, end: word.end, written: asWritten(word.text, right) })),
      ),
      source: near.length > 0 ? OWN_TEXTS : OWN_LIST,
    });
  },
};

/** The right word in the capitals of the wrong one. */
function asWritten(wrong: string, right: string): string {
  if (wrong.length > 1 && wrong === wrong.toUpperCase()) return right.toUpperCase();
  return wrong.charAt(0) === wrong.charAt(0).toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** Spellings of the other English made one, so that "colour" is no slip of "color". */
function plain(word: string): string {
  return word
    .replace(/ou(?=r)/g, 'o')
    .replace(/is(?=e|ing|ation)/g, 'iz')
    .replace(/(?<=[^aeiou])re$/, 'er')
    .replace(/([bdglmnprt])\1/g, '$1')
    .replace(/ae|oe/g, 'e')
    .replace(/or$/, 'er')
    .replace(/able$/, 'ible');
}

/** Whether two words differ only in how they end: plural, -ed, -y and the like are no slips. */
function differInEnding(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  return a.slice(0, least - 2) === b.slice(0, least - 2);
}

function nearOwnWords(words: readonly Word[], facts: ListingFacts): Slip[] {
  const long = words.filter((word) => word.lower.length >= LEAST_LETTERS && /^\p{L}+$/u.test(word.lower));
  if (long.length === 0) return [];
  const times = new Map<string, number>();
  for (const field of TEXTS) {
    for (const text of facts.texts(field)) {
      const weight = field === 'brand' || field === 'attributes' ? TIMES : 1;
      for (const { lower } of text.words) if (lower.length >= LEAST_LETTERS - 1) times.set(lower, (times.get(lower) ?? 0) + weight);
    }
  }
  const own = [...times].filter(([word, count]) => count >= TIMES && word.length >= LEAST_LETTERS).map(([word]) => word);
  return long.flatMap((word): Slip[] => {
    if (times.has(word.lower)) return [];
    const right = own.find(
      (other) =>
        other[0] === word.lower[0] &&
        oneSlipApart(other, word.lower) &&
        !differInEnding(other, word.lower) &&
        plain(other) !== plain(word.lower) &&
        !words.some((beside) => beside.lower === other),
    );
    return right === undefined ? [] : [{ word, right }];
  });
}
