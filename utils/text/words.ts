/** One word of a text with its UTF-16 offsets. */
export interface Word {
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** Lower case, accents kept. */
  lower: string;
  /** `lower` without plural, possessive, -ing and -ed: tells repeats, is not a dictionary form. */
  stem: string;
}

const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:['’`][a-z]+)?(?:[.,/]\p{N}+[a-z]*)*/giu;

/**
 * Words of a text in a script that writes spaces; letters, digits, and the apostrophe inside a word. A hyphen parts words ("A-Line" is two), a
 * decimal stays whole. Han text comes back as one word a run.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const lower = match[0].toLowerCase();
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0], lower, stem: stemOf(lower) });
  }
  return words;
}

const VOWEL = /[aeiouy]/;

function restored(stem: string): string {
  // running -> run, but not fall -> fal
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/**
 * A small English stem: good enough to tell that "dresses" repeats "dress" and "cleaning" repeats "cleaner's" verb, no more. Words of up to three
 * letters and words with digits stay as they are.
 *
 * @param lower a word in lower case
 */
export function stemOf(lower: string): string {
  let stem = lower.replace(/['’`]s?$/, '').replace(/['’`]s$/, '');
  if (stem.length <= 3 || /\p{N}/u.test(stem)) return stem;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh|zz)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing') && VOWEL.test(stem.slice(0, -3))) stem = restored(stem.slice(0, -3));
  else if (stem.length > 4 && stem.endsWith('ed') && VOWEL.test(stem.slice(0, -2))) stem = restored(stem.slice(0, -2));
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
