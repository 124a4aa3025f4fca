import type { Particular } from '../rules/particulars';

/** A particular named in a text. */
export interface Named {
  id: string;
  start: number;
  end: number;
}

/** Every particular a text names, the longest word where several fit; words in Latin letters and numbers stand alone. */
export function named(text: string, particulars: readonly Particular[]): Named[] {
  const plain = text.toLowerCase();
  const found: Named[] = [];
  for (const { id, words } of particulars) {
    for (const word of words) {
      for (let start = plain.indexOf(word); start >= 0; start = plain.indexOf(word, start + 1)) {
        const end = start + word.length;
        if (standsAlone(plain, start, end)) found.push({ id, start, end });
      }
    }
  }
  return found
    .filter(
      (one) => !found.some((other) => other.end - other.start > one.end - one.start && other.start <= one.start && other.end >= one.end),
    )
    .toSorted((a, b) => a.start - b.start);
}

function standsAlone(text: string, start: number, end: number): boolean {
  const letter = /[a-z0-9]/;
  if (letter.test(text.charAt(start)) && letter.test(text.charAt(start - 1))) return false;
  return !(letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end)));
}
