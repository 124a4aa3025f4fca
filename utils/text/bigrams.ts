import type { TermHit } from './terms';

const HAN = /\p{Script=Han}/u;

/** Most of one text that is searched for repeats, in UTF-16 units: the longest title any marketplace takes is 255 characters. */
const MOST_SEARCHED = 600;

/** A stretch that stood in the text before. */
export interface Repeat extends TermHit {
  /** Where it stands first. */
  first: number;
}

/**
 * Repeated stretches of two Han characters or more, each as long as it goes, told by character pairs: no dictionary, no segmenter. "聚能杀菌聚能杀"
 * is one repeat of three characters. The two may not overlap. Looks at the first MOST_SEARCHED units.
 */
export function repeatedStretches(text: string): Repeat[] {
  const head = text.slice(0, MOST_SEARCHED);
  const han = Array.from(head, (unit) => HAN.test(unit));
  if (han.length !== head.length) return repeatedStretches(plainUnits(head));
  const firstAt = new Map<string, number>();
  const repeats: Repeat[] = [];
  let index = 0;
  while (index + 1 < head.length) {
    const pair = head.slice(index, index + 2);
    const first = han[index] && han[index + 1] ? firstAt.get(pair) : undefined;
    if (first === undefined || first + 2 > index) {
      if (han[index] && han[index + 1] && first === undefined) firstAt.set(pair, index);
      index += 1;
      continue;
    }
    let length = 2;
    while (han[index + length] && head[index + length] === head[first + length] && first + length < index) length += 1;
    repeats.push({ start: index, end: index + length, term: head.slice(index, index + length), first });
    index += length;
  }
  return repeats;
}

/** Offsets kept, characters beyond the basic plane blanked: they are emoji or rare Han and count as no pair. */
function plainUnits(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, ' ');
}

/** Han characters that stand in the text `least` times or more, with their offsets, the most frequent first. */
export function frequentCharacters(text: string, least: number): { character: string; at: number[] }[] {
  const at = new Map<string, number[]>();
  const head = text.slice(0, MOST_SEARCHED);
  for (let index = 0; index < head.length; index++) {
    const character = head[index] ?? '';
    if (!HAN.test(character)) continue;
    const places = at.get(character);
    if (places) places.push(index);
    else at.set(character, [index]);
  }
  return [...at]
    .filter(([, places]) => places.length >= least)
    .map(([character, places]) => ({ character, at: places }))
    .sort((a, b) => b.at.length - a.at.length);
}

/** Shared character pairs of two texts, 0 to 1 (Jaccard); blanks and case do not count. Two texts without pairs share nothing. */
export function similarity(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

function pairsOf(text: string): Set<string> {
  const plain = text
    .slice(0, 4 * MOST_SEARCHED)
    .toLowerCase()
    .replace(/\s+/g, '');
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < plain.length; index++) pairs.add(plain.slice(index, index + 2));
  return pairs;
}
