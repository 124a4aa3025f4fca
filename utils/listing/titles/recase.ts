import { wordsOf } from '../../text/words';
import { SMALL } from '../audits/title-case';
import { isShort } from '../lexicon/short-forms';
import { COUNT, MEASURE } from '../patterns';

/**
 * A Latin title with its words written as titles are: first letters in capitals, words shouted in capitals brought down, small words small. Short
 * forms, words with digits or a capital inside, and brands stay as they are written.
 *
 * @param kept words that keep their writing, e.g. the brand as the form has it
 */
export function recased(text: string, kept: readonly string[]): string {
  const keep = new Set(kept.flatMap((one) => wordsOf(one).map((word) => word.lower)));
  const words = wordsOf(text);
  const shouted = words.filter((word) => isShouted(word.text)).length > 1;
  let result = '';
  let at = 0;
  for (const [index, word] of words.entries()) {
    result += text.slice(at, word.start) + written(word.text, word.lower);
    at = word.end;

    function written(as: string, lower: string): string {
      if (!/^[a-z]+(?:['’][a-z]+)?$/.test(lower) || keep.has(lower)) return as;
      if (SMALL.has(lower)) return index > 0 && as !== lower && shouted ? lower : as;
      if (isShouted(as)) return shouted ? capital(lower) : as;
      return as === lower && lower.length > 1 && !continues(text, word.start, word.end) ? capital(lower) : as;
    }
  }
  return result + text.slice(at);
}

/** The word hangs on the one before: "Slip-on", "o'clock", "45 cm". */
function continues(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}'’&-]$/u.test(text.slice(0, start))) return true;
  const number = text.slice(0, start).match(/\d[\d.,]{0,8} $/)?.[0];
  const measure = number + text.slice(start, end);
  return number !== undefined && (measure.search(MEASURE) === 0 || measure.search(COUNT) === 0);
}

function isShouted(word: string): boolean {
  return /^[A-Z]{4,}$/.test(word) && !isShort(word);
}

const capital = (lower: string): string => lower.charAt(0).toUpperCase() + lower.slice(1);
