import { fold } from '../text/fold';
import { spellOut } from './phrases';

/** Stands for `{n}` while phrases are spelled out; in no text, because folding passes over control characters. */
const MARK = '\u0001';

/** 95, 1.5, 3-5, 99.9%, 百分之九十, 三, 十五, 半: digits or Chinese numerals, a range or a percentage, multiplied or not. */
const NUMBER =
  '(?:百分之[一二三四五六七八九十百零两点几]{1,5}|\\d{1,9}(?:[.,]\\d{1,4})?(?: ?[-~—–至到] ?\\d{1,9}(?:\\.\\d{1,4})?)?(?: ?[%万亿千百倍+])?|[一二两三四五六七八九十百千万半几数]{1,4}(?:[至到][一二两三四五六七八九十百千]{1,3})?)';

/** Expression over the folded text for phrases in which `{n}` stands for a number. */
export function numberExpression(entry: string): RegExp {
  const phrases = spelled(entry).toSorted((a, b) => b.length - a.length);
  const sources = phrases.map((phrase) => phrase.split(MARK).map(literal).join(NUMBER));
  return new RegExp(`(?<![\\d.])(?:${sources.join('|')})`, 'gu');
}

/** The longest stretch of words of every phrase: where none of them stands, the expression need not be tried. */
export function wordsBesideNumbers(entry: string): string[] {
  const longest = (phrase: string) => phrase.split(MARK).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return [...new Set(spelled(entry).map(longest))];
}

function spelled(entry: string): string[] {
  const phrases = spellOut(entry.replaceAll('{n}', MARK));
  for (const phrase of phrases) {
    if (!phrase.includes(MARK)) throw new Error(`no {n} in ${phrase}`);
    if (phrase.split(MARK).every((part) => part.trim().length < 1)) throw new Error(`nothing beside the number in ${phrase}`);
  }
  return phrases;
}

function literal(part: string): string {
  const { plain } = fold(part);
  return plain.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', ' ?');
}
