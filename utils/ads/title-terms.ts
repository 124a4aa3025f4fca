import { given } from './judge';
import type { Tally } from './tally';

/** A search term that sold though the title does not say it. */
export interface TitleTerm {
  term: string;
  /** Its words that the title lacks; for scripts without blanks the term itself. */
  missing: readonly string[];
  orders: number;
  clicks: number;
  sales: number | null;
}

/**
 * Search terms with orders of which the title misses a word, those with most orders first. Upper and lower case are one; a term of a script
 * without blanks counts as one word, which the title has where it holds it or all of `titleWords` that it is made of.
 *
 * @param titleWords the title cut into words; the title itself may be one of them
 */
export function termsForTitle(terms: readonly { term: string; tally: Tally }[], titleWords: readonly string[]): TitleTerm[] {
  const words = new Set(titleWords.map(folded));
  const title = [...words].join(' ');
  const has = (word: string) => words.has(word) || (!LATIN.test(word) && title.includes(word));
  return terms
    .flatMap(({ term, tally: { orders, clicks, sales } }) => {
      if (!given(orders) || orders <= 0) return [];
      const missing = folded(term)
        .split(/\s+/)
        .filter((word) => word !== '' && !has(word) && !madeOf(word, words));
      return missing.length === 0
        ? []
        : [{ term, missing, orders, clicks: given(clicks) ? clicks : 0, sales: given(sales) ? sales : null }];
    })
    .sort((a, b) => b.orders - a.orders || a.clicks - b.clicks || (a.term < b.term ? -1 : 1));
}

const LATIN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}'-]+$/u;

/** Longest term that is taken apart; a longer one is missing as a whole. */
const MOST_LETTERS = 80;

/** Whether a word without blanks is nothing but words of the title, one after the other: 夏季连衣裙 of 夏季 and 连衣裙. */
function madeOf(word: string, words: ReadonlySet<string>): boolean {
  if (LATIN.test(word) || word.length > MOST_LETTERS) return false;
  const reached = new Set([0]);
  for (let end = 1; end <= word.length; end += 1)
    for (const start of reached)
      if (words.has(word.slice(start, end))) {
        reached.add(end);
        break;
      }
  return reached.has(word.length);
}

/** A term as it is compared: upper and lower case, full and half width are one. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
