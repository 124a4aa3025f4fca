import { wordsOf } from '../../text/words';
import type { TextFacts } from '../facts';
import { KNOWN_BRANDS } from '../lexicon/particulars';
import type { TitlePart } from './roles';

/** Words that may come as often as they are needed. */
const FREE: ReadonlySet<string> = new Set('a an and or the of for to in on at by with without from x de la le el'.split(' '));

const COMPAT = /^(?:for|fits?|compatible|适用|适配|兼容|適用)/i;

/** What a text says, to tell whether another says it too: stems of its Latin words, character pairs of its Han ones. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const { lower, stem } of wordsOf(text)) {
    if (FREE.has(lower)) continue;
    if (!/\p{Script=Han}/u.test(lower)) tokens.push(stem);
    else if (lower.length === 1) tokens.push(lower);
    else for (let at = 0; at + 1 < lower.length; at++) tokens.push(lower.slice(at, at + 2));
  }
  return tokens;
}

/** Asks of a text whether it says a token: a stem or pair by itself, a single Han character anywhere. */
export function saying(text: string): (token: string) => boolean {
  const said = new Set(tokensOf(text));
  return (token) => said.has(token) || (token.length === 1 && /\p{Script=Han}/u.test(token) && text.includes(token));
}

/** Whether a word says something that the text does not: one of its stems or character pairs is new to it. */
export function saysNews(word: string, text: string): boolean {
  const says = saying(text);
  return tokensOf(word).some((token) => !says(token));
}

/** Marks the parts that can go: what was said before, the second word for one thing, the second thing it fits. */
export function markIdle(title: TextFacts, parts: TitlePart[]): TitlePart[] {
  const said = new Set<string>();
  const further = title.piles.flatMap((pile) => pile.slice(1));
  let fitting = false;
  return parts.map((part) => {
    const tokens = tokensOf(part.words);
    const again = tokens.length > 0 && tokens.every((token) => said.has(token));
    for (const token of tokens) said.add(token);
    const compat = COMPAT.test(part.words);
    const listed =
      fitting &&
      part.role !== 'people' &&
      (compat || (/^(?:\w{0,12}\s)?\w{0,8}\d\w{0,6}(?:\s\w{1,5})?$/.test(part.words) && part.role === 'other') || bareBrand(part));
    fitting ||= compat && part.role !== 'people';
    if (part.idle || part.role === 'promotion') return part;
    if (again && part.role !== 'brand') return { ...part, idle: 'repeat' };
    const start = part.end - part.gap.length - part.words.length;
    const pile = further.find((hit) => hit.start >= start && hit.end <= start + part.words.length);
    if (pile && part.role === 'core') return { ...part, idle: 'synonym' };
    if (listed) return { ...part, idle: 'compat' };
    return part;
  });
}

function bareBrand(part: TitlePart): boolean {
  return part.role === 'other' && KNOWN_BRANDS.find(part.words).length > 0;
}
