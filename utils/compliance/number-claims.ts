import { fold } from '../text/fold';
import { type Parts, partsOf } from './phrases';

/** Stands for `{n}` while phrases are spelled out; in no text, because folding passes over control characters. */
const MARK = '\u0001';

/** 95, 1.5, 3-5, 99.9%, 百分之九十, 三, 十五, 半: digits or Chinese numerals, a range or a percentage, multiplied or not. */
const NUMBER =
  '(?:百分之[一二三四五六七八九十百零两点几]{1,5}|\\d{1,9}(?:[.,]\\d{1,4})?(?: ?[-~—–至到] ?\\d{1,9}(?:\\.\\d{1,4})?)?(?: ?[%万亿千百倍+])?|[一二两三四五六七八九十百千万半几数]{1,4}(?:[至到][一二两三四五六七八九十百千]{1,3})?)';

/** Units a number begins and ends with; signs such as % are passed over. */
const FIRST = [...'0123456789一二两三四五六七八九十百千万半几数'];
const LAST = [...FIRST, '亿', '倍'];

/** Expression over the folded text for phrases in which `{n}` stands for a number. */
export function numberExpression(entry: string): RegExp {
  const sources = phrasesOf(entry).map((parts) => parts.map(choices).join(''));
  return new RegExp(`(?<![\\d.])(?:${sources.join('|')})`, 'gu');
}

/** For every phrase the words beside its number, with the number's first or last unit: where they do not stand, the expression need not be tried. */
export function wordsBesideNumbers(entry: string): Parts[] {
  return phrasesOf(entry).map((parts) => {
    const pieces = parts.flatMap((part): (readonly string[])[] => {
      const [only] = part;
      if (part.length > 1 || !only?.includes(MARK)) return [part];
      return only
        .split(new RegExp(`(${MARK})`))
        .filter((piece) => piece !== '')
        .map((piece) => [piece]);
    });
    const number = pieces.findIndex(([piece]) => piece === MARK);
    const [left, right] = [pieces.slice(0, number).map(wordsOnly), pieces.slice(number + 1).map(wordsOnly)];
    const end = right.findIndex(([piece]) => piece === MARK);
    const after = end < 0 ? right : right.slice(0, end);
    return leastLength(after) >= leastLength(left) ? [LAST, ...after] : [...left, FIRST];
  });
}

function phrasesOf(entry: string): Parts[] {
  const phrases = partsOf(entry.replaceAll('{n}', MARK));
  for (const parts of phrases) {
    const spelt = parts.map((part) => part[0] ?? '').join('');
    if (!spelt.includes(MARK)) throw new Error(`no {n} in ${spelt}`);
    if (leastLength(parts.map(wordsOnly)) < 1) throw new Error(`nothing beside the number in ${spelt.replaceAll(MARK, '{n}')}`);
  }
  return phrases;
}

/** The trie folds Han itself. */
const ALL_HAN = /^[\u3400-\u9fff]*$/;

/** Choices without the signs the trie passes over. */
function wordsOnly(part: readonly string[]): readonly string[] {
  return part.map((choice) => (choice === MARK || ALL_HAN.test(choice) ? choice : fold(choice).text.replace(/[^\p{L}\p{N}]/gu, '')));
}

function leastLength(parts: Parts): number {
  return parts.reduce((length, part) => length + Math.min(...part.map((choice) => choice.replaceAll(MARK, '').length)), 0);
}

function choices(part: readonly string[]): string {
  const sources = part.toSorted((a, b) => b.length - a.length).map((choice) => choice.split(MARK).map(literal).join(NUMBER));
  return sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`;
}

function literal(part: string): string {
  const { plain } = fold(part);
  return plain.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', ' ?');
}
