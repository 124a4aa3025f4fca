import { WordList } from '../../../text/segment';
import { APPLIANCES } from './appliances';
import { ATTRIBUTES } from './attributes';
import { BEAUTY } from './beauty';
import { CLOTHING } from './clothing';
import { DIGITAL } from './digital';
import { FOOD } from './food';
import { HOME } from './home';
import { KITCHEN } from './kitchen';
import { LEISURE } from './leisure';
import { MOTHER_BABY } from './mother-baby';
import { SHOES_BAGS } from './shoes-bags';
import { SPORTS_AUTO } from './sports-auto';
import { WORK } from './work';

/** What a word of a Chinese title is about. */
export type WordKind = 'product' | keyof typeof ATTRIBUTES;

const SUBJECTS = [CLOTHING, SHOES_BAGS, BEAUTY, HOME, KITCHEN, DIGITAL, APPLIANCES, FOOD, MOTHER_BABY, SPORTS_AUTO, WORK, LEISURE];

/**
 * Words of one subject. A line `锅|炒 蒸` stands for 炒锅 and 蒸锅, and for the head itself where it has two characters or more; a line without a bar
 * lists whole words.
 */
export function wordsOfSubject(written: string): string[] {
  return written.split('\n').flatMap((line) => {
    const [head = '', rest] = line.split('|');
    if (rest === undefined) return line.split(' ').filter((word) => word !== '');
    const compounds = rest.split(' ').flatMap((modifier) => (modifier === '' ? [] : [modifier + head]));
    return head.length > 1 ? [head, ...compounds] : compounds;
  });
}

let built: WordList<WordKind> | undefined;

/**
 * The own list of words for goods and for what is said of goods; simplified, and traditional titles are read through the fold. A word of two lists is what the first says. Built when first asked.
 */
export function gazetteer(): WordList<WordKind> {
  if (built) return built;
  const words = new Map<string, WordKind>();
  const put = (word: string, kind: WordKind) => {
    if (word !== '' && !words.has(word)) words.set(word, kind);
  };
  for (const subject of SUBJECTS) for (const word of wordsOfSubject(subject)) put(word, 'product');
  for (const kind of Object.keys(ATTRIBUTES) as (keyof typeof ATTRIBUTES)[]) {
    for (const word of ATTRIBUTES[kind].split(/\s+/)) put(word, kind);
  }
  built = new WordList(words);
  return built;
}
