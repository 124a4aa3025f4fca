import { repeatedStretches } from '../../text/bigrams';
import { lengthIn } from '../../text/length';
import { wordsOf } from '../../text/words';
import { MATERIALS } from '../lexicon/particulars';
import { PROMOTION, SUPERLATIVES } from '../lexicon/wording';
import { pilesIn } from '../piles';
import { repeatedWords } from '../repeats';
import { saying, tokensOf } from './idle';
import { joinParts, partFrom } from './join';
import type { OwnWord } from './own';
import type { TitlePart } from './roles';
import type { Room } from './shorten';

export interface Filled {
  title: string;
  parts: readonly TitlePart[];
  added: readonly OwnWord[];
}

/** From the seller's own words the dearest first: what the goods are and of what, before where they are used. */
const ORDER: readonly OwnWord['role'][] = ['brand', 'core', 'attribute', 'measure', 'people', 'scene', 'other'];

/** Faults a text has that adding a word must not make more of; two words for one thing only where the word is one for the goods. */
function faults(text: string, goods: boolean): number {
  const repeats = repeatedStretches(text).length + repeatedWords(wordsOf(text)).length;
  return repeats + PROMOTION.find(text).length + SUPERLATIVES.find(text).length + (goods ? pilesIn(text).length : 0);
}

/**
 * The title with more of the seller's own words, up to the length given: brand in front, qualities before the word for the goods, people and scene
 * behind it, another word for the goods at the end. No word that the title says already, wholly or by a pair of characters.
 *
 * @param own from own.ts: nothing else is ever added
 * @returns undefined where no word fits
 */
export function fillUp(parts: readonly TitlePart[], own: readonly OwnWord[], room: Room, writing: 'chinese' | 'latin'): Filled | undefined {
  let now = [...parts];
  let text = joinParts(now).trimEnd();
  const added: OwnWord[] = [];
  let says = saying(text);
  // A search word is worth its searches; of the rest the role decides, then where it stood.
  const wanted = own
    .filter((word) => word.role !== 'promotion' && text !== '')
    .toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || (b.volume ?? 0) - (a.volume ?? 0));
  for (const word of wanted) {
    const tokens = tokensOf(word.text);
    // Brand and goods are named once; everything else may share no character pair with what stands there.
    if (tokens.length === 0 || tokens.some(says)) continue;
    if (word.role === 'brand' && now.some((part) => part.role === 'brand')) continue;
    const goods = word.role === 'core';
    const more = placed(now, word, writing);
    const longer = joinParts(more).trimEnd();
    if (lengthIn(longer, room.unit) > room.max || faults(longer, goods) > faults(text, goods)) continue;
    now = more;
    text = longer;
    added.push(word);
    says = saying(text);
  }
  return added.length === 0 ? undefined : { title: text, parts: now, added };
}

/** The parts with a word at the place a reader expects it. */
export function placed(parts: readonly TitlePart[], word: Pick<OwnWord, 'text' | 'role'>, writing: 'chinese' | 'latin'): TitlePart[] {
  const part = partFrom(word);
  if (part.role === 'brand') return [part, ...parts];
  const core = parts.findIndex((one) => one.role === 'core');
  if (writing === 'latin') {
    const material = part.role === 'attribute' && MATERIALS.find(part.words).length > 0;
    return material && core >= 0 ? parts.toSpliced(core, 0, part) : [...parts, { ...part, before: ', ' }];
  }
  if (part.role === 'attribute' && core >= 0) return parts.toSpliced(core, 0, part);
  // The second word for the goods closes the title.
  const last = parts.at(-1);
  return last?.role === 'core' && core < parts.length - 1 && part.role !== 'core' ? parts.toSpliced(-1, 0, part) : [...parts, part];
}
