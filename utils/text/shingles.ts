import { plainUnits } from './segment';

/** Pairs of neighbouring characters of a text, each once, in ascending order: what likeness of titles is measured by. */
export type Shingles = Uint32Array;

/** Most of one text whose pairs are taken, in UTF-16 units. */
const MOST = 600;

/** Character pairs of a text. Case, width, traditional forms, blanks and signs do not count; a pair is both units in one number, so no two share one. */
export function shinglesOf(text: string): Shingles {
  const plain = plainUnits(text.slice(0, MOST)).replace(/[^\p{L}\p{N}]/gu, '');
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < plain.length; at++) pairs.add(((plain.charCodeAt(at) << 16) | plain.charCodeAt(at + 1)) >>> 0);
  return Uint32Array.from(pairs).sort();
}

/** Shared share of all pairs of two texts, 0 to 1 (Jaccard). Two texts without pairs share nothing. */
export function jaccard(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    const [one, other] = [a[left] ?? 0, b[right] ?? 0];
    if (one === other) shared++;
    if (one <= other) left++;
    if (other <= one) right++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}
