import type { Word } from '../text/words';

/** A word used more than once: where first, and where again. */
export interface RepeatedWord {
  stem: string;
  first: Word;
  again: readonly Word[];
}

/** Words a title may use as often as it needs them. */
const FREE: ReadonlySet<string> = new Set(
  'a an and or the of for to in on at by with without from into is are be as it its your you our we this that these those x w vs per no not s de la le el di da dan untuk dengan size'.split(
    ' ',
  ),
);

/** Words of two letters or more that stand in a text again by stem; articles, prepositions and bare numbers do not count. */
export function repeatedWords(words: readonly Word[]): RepeatedWord[] {
  const byStem = new Map<string, Word[]>();
  for (const word of words) {
    if (word.stem.length < 2 || FREE.has(word.lower) || /\p{Script=Han}/u.test(word.lower)) continue;
    // "5G", "12GB", "2pcs": a measure may come twice.
    if (/^\d/.test(word.lower) && !/^\d{4}$/.test(word.lower)) continue;
    const list = byStem.get(word.stem);
    if (list) list.push(word);
    else byStem.set(word.stem, [word]);
  }
  const ends = joined(words);
  const repeated: RepeatedWord[] = [];
  for (const [stem, [first, ...others]] of byStem) {
    const again = others.filter((word) => !ends.has(word));
    if (first && again.length > 0) repeated.push({ stem, first, again });
  }
  return repeated;
}

/** Most words on either side of a "to" that joins two ends. */
const END_WORDS = 3;

/** Words that name the other end of a cable, an adapter or a range: "VGA Male to VGA Male", "Type C to Type C". They repeat what they must. */
function joined(words: readonly Word[]): ReadonlySet<Word> {
  const ends = new Set<Word>();
  for (const [at, word] of words.entries()) {
    if (word.lower !== 'to') continue;
    const before = new Set(words.slice(Math.max(0, at - END_WORDS), at).map((one) => one.stem));
    for (const other of words.slice(at + 1, at + 1 + END_WORDS)) {
      if (!before.has(other.stem)) break;
      ends.add(other);
    }
  }
  return ends;
}
