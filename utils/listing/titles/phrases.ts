import type { Span } from '../../findings/finding';
import type { Word } from '../../text/words';
import type { TextFacts } from '../facts';
import { COLOURS, MATERIALS, PEOPLE } from '../lexicon/particulars';
import { AUDIENCE, STYLE } from '../lexicon/wording';
import { COUNT, MEASURE } from '../patterns';
import type { PartRole } from './roles';

/** Prepositions that open a phrase, and what the phrase tells. */
const OPENING: ReadonlyMap<string, PartRole> = new Map([
  ['for', 'scene'],
  ['fits', 'scene'],
  ['fit', 'scene'],
  ['compatible', 'scene'],
  ['with', 'attribute'],
  ['without', 'attribute'],
  ['in', 'attribute'],
  ['made', 'attribute'],
  ['con', 'attribute'],
  ['sin', 'attribute'],
  ['com', 'attribute'],
  ['sem', 'attribute'],
  ['mit', 'attribute'],
  ['avec', 'attribute'],
  ['para', 'scene'],
  ['apto', 'scene'],
  ['apta', 'scene'],
  ['für', 'scene'],
  ['pour', 'scene'],
]);
const LINKING: ReadonlySet<string> = new Set([
  'and',
  'or',
  'of',
  'the',
  'a',
  'an',
  'your',
  'to',
  'from',
  'with',
  'in',
  'de',
  'del',
  'da',
  'do',
  'la',
  'el',
  'y',
  'e',
  'und',
  'et',
  'para',
]);
/** Most words behind a preposition; what it fits is named with its models. */
const MOST_WORDS = 5;
const MOST_FITTING = 8;
/** Behind these no list of ours tells a noun from a quality: one noun, and what a linking word ties to it. */
const FOREIGN = /^(?:con|sin|com|sem|mit|avec|para|apt[oa]|für|pour)$/;
/** A quality that begins something new behind a noun: the lid of "with Bamboo Lid Leakproof" ends there. */
const BEGINS = /(?:proof|less|[ai]ble|weight|resistant|free)$/i;

/** Phrases with their preposition: "for iPhone 14", "with lid", "made in Italy". Latin script. */
export function phrasesIn(title: TextFacts): (Span & { role: PartRole })[] {
  const { words, head, products } = title;
  const found: (Span & { role: PartRole })[] = [];
  if (!words.some(({ lower }) => OPENING.has(lower))) return found;
  const people = [...PEOPLE.find(head), ...AUDIENCE.find(head)];
  const ends = new Set([...products, ...people].map((hit) => hit.end));
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    const role = first && OPENING.get(first.lower);
    if (!first || !role) continue;
    const last = lastOf(title, at, ends);
    if (last === at) continue;
    const end = words[last]?.end ?? first.end;
    const ofPeople = role === 'scene' && people.some((hit) => hit.start >= first.start && hit.end <= end);
    found.push({ start: first.start, end, role: ofPeople ? 'people' : role });
    at = last;
  }
  return found;
}

/** "2 kg": a measure by itself. */
function isMeasure(text: string): boolean {
  return text.search(MEASURE) === 0 || text.search(COUNT) === 0;
}

/** A word of no list that ends the stretch belongs to the phrase before it: the lid of "with straw lid, 500 ml". */
function closes(head: string, word: Word, after: Word | undefined): boolean {
  if (!/^\p{L}+$/u.test(word.text) || OPENING.has(word.lower) || LINKING.has(word.lower)) return false;
  if (COLOURS.find(word.text).length + MATERIALS.find(word.text).length + STYLE.find(word.text).length > 0) return false;
  return !after || /^\d/.test(after.text) || OPENING.has(after.lower) || /[,;|()]/.test(head.slice(word.end, after.start));
}

/**
 * Index of the word that ends the phrase opened at `at`; `at` itself where nothing follows.
 *
 * @param ends where words for goods and people end
 */
function lastOf({ words, head }: TextFacts, at: number, ends: ReadonlySet<number>): number {
  const joined = (a: Word, b: Word): boolean => /^[ \u00a0]?[-&+/’']?[ \u00a0]?$/.test(head.slice(a.end, b.start));
  const fitting = OPENING.get(words[at]?.lower ?? '') === 'scene';
  let last = at;
  for (
    let next = at + 1;
    next < words.length && next - at <= (/\d/.test(head.slice(words[at]?.start ?? 0, words[last]?.end ?? 0)) ? MOST_FITTING : MOST_WORDS);
    next++
  ) {
    const [word, previous, after] = [words[next], words[next - 1], words[next + 1]];
    if (!word || !previous || !joined(previous, word) || /\p{Script=Han}/u.test(word.text)) break;
    const linking = LINKING.has(word.lower);
    if (!linking && OPENING.has(word.lower)) break;
    // "compatible with", "made of", "for the kitchen": a linking word only counts with the word behind it.
    if (linking) {
      if (OPENING.has(word.lower) && next > at + 1) break;
      continue;
    }
    // A number behind "with" is a measure of its own, unless it counts what follows; behind "for" it is a model.
    if (
      !fitting &&
      /^\d/.test(word.text) &&
      !(next === at + 1 && after && joined(word, after) && /^\d{1,2}$/.test(word.text) && !isMeasure(head.slice(word.start, after.end)))
    )
      break;
    if (!fitting && next > at + 1 && /\p{L}/u.test(previous.text) && !LINKING.has(previous.lower) && BEGINS.test(word.text)) break;
    last = next;
    if (FOREIGN.test(words[at]?.lower ?? '') && !(after && LINKING.has(after.lower))) break;
    const goesOn =
      after &&
      !OPENING.has(after.lower) &&
      (LINKING.has(after.lower) ||
        ends.has(after.end) ||
        (fitting && ends.has(words[next + 2]?.end ?? -1) && /^ $/.test(head.slice(after.end, words[next + 2]?.start))) ||
        (fitting && /\d/.test(after.text) && !/^20\d\d$/.test(after.text)));
    if (ends.has(word.end) && !goesOn && !(after && closes(head, after, words[next + 2]))) break;
  }
  return last;
}
