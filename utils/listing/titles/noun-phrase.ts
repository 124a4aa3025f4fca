import type { Claim } from './claims';

/** Nouns that mostly say what the goods have or are made for, where the goods themselves still follow: "Long Sleeve … Dress", "Laptop … Bag". */
const FEATURES =
  /(?:^|[\s-])(?:sleeves?|necks?|prints?|pockets?|collars?|waist|heels?|toes?|vacuum|mesh|springs?|motors?|levels?|zip(?:per)?s?|buttons?|lace|threads?|laptop|tablet|phone|usb|rope|cotton|glass|wood|wall|floor|kitchen|garden|charging|brake)$/i;
/** What a set or its stand is of stands in front of it: "Bowl Stand", "Drill Driver Set". */
const COLLECTIVE = /(?:^|\s)(?:set|kit|bundle|pack)$/i;
/** Most words of goods with what stands before them, and of a short saying between two signs. */
const MOST_GOODS = 9;
const MOST_SAYING = 3;
/** From a feature to the goods. */
const MOST_BETWEEN = 5;

const wordCount = (text: string): number => text.split(/[\s-]+/).length;

/**
 * Atoms of a Latin title with the goods made one part: the first word for them with all that stands unbroken in front of it, so that neither a
 * shorter nor a reordered title takes a noun phrase apart. Short sayings between two signs are one as well.
 *
 * @param synonyms words that only say again what the goods are
 */
export function withPhrases(head: string, atoms: readonly Claim[], synonyms: readonly { start: number; end: number }[]): Claim[] {
  const text = (from: number, to: number): string => head.slice(atoms[from]?.start ?? 0, atoms[to]?.end ?? 0);
  const follows = (at: number): boolean => /^(?: |-)$/.test(head.slice(atoms[at - 1]?.end ?? 0, atoms[at]?.start ?? 0));
  const goods = goodsAmong(head, atoms, synonyms, follows);
  let from = goods;
  while (from > 0 && follows(from) && leadsIn(atoms[from - 1], text(from - 1, from - 1)) && wordCount(text(from - 1, goods)) <= MOST_GOODS)
    from -= 1;
  // Whom it is for stays a part of its own in front of the goods, not in the midst of them.
  while (from < goods && atoms[from]?.role === 'people') from += 1;
  const joined: Claim[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom) continue;
    if (at === from && from < goods) {
      joined.push({ start: atom.start, end: atoms[goods]?.end ?? atom.end, role: 'core' });
      at = goods;
      continue;
    }
    const last = at === from ? at : sayingFrom(head, atoms, at);
    const saying = atoms.slice(at, last + 1);
    joined.push(last > at ? { start: atom.start, end: atoms[last]?.end ?? atom.end, role: roleOfSaying(saying) } : { ...atom });
    at = last;
  }
  return joined;
}

/** Index of the atom that ends the words for the goods; -1 where there are none. */
function goodsAmong(
  head: string,
  atoms: readonly Claim[],
  synonyms: readonly { start: number; end: number }[],
  follows: (at: number) => boolean,
): number {
  const text = ({ start, end }: Claim): string => head.slice(start, end);
  let goods = atoms.findIndex(({ role }) => role === 'core');
  if (goods < 0) return -1;
  for (let at = goods + 1; at < atoms.length; at++) {
    const [atom, now] = [atoms[at], atoms[goods]];
    if (!atom || !now || !follows(at)) break;
    if (synonyms.some((hit) => hit.start >= atom.start && hit.end <= atom.end)) break;
    if (FEATURES.test(text(now))) {
      if (!leadsIn(atom, text(atom))) break;
      if (wordCount(head.slice(now.end, atom.end).trim()) > MOST_BETWEEN) break;
      if (atom.role === 'core') goods = at;
    } else if (atom.role === 'core' && at === goods + 1 && (!/\s/.test(text(atom)) || COLLECTIVE.test(text(atom)))) goods = at;
    else break;
  }
  return goods;
}

/** It may stand in front of the goods as a part of their name. */
function leadsIn(atom: Claim | undefined, text: string): boolean {
  if (!atom || atom.idle || /\d/.test(text) || /[()[\]]/.test(text)) return false;
  if (/^(?:for|fits?|with|without|in|made|compatible)\b/i.test(text)) return false;
  return ['attribute', 'other', 'core', 'scene', 'people'].includes(atom.role);
}

/** Index of the atom that ends a short saying between two signs; the index itself where there is none. */
function sayingFrom(head: string, atoms: readonly Claim[], at: number): number {
  const signed = (index: number): boolean => {
    const gap = head.slice(index === 0 ? 0 : (atoms[index - 1]?.end ?? 0), atoms[index]?.start ?? head.length);
    return /[,;|•·–—]|\s-\s/.test(gap);
  };
  if (at === 0 || !signed(at)) return at;
  let last = at;
  while (last + 1 < atoms.length && !signed(last + 1)) last += 1;
  const saying = atoms.slice(at, last + 1);
  const text = head.slice(atoms[at]?.start ?? 0, atoms[last]?.end ?? 0);
  const plain = saying.every(({ role, idle }) => !idle && (role === 'other' || role === 'core' || role === 'attribute'));
  return plain && !/[()[\]]/.test(text) && wordCount(text) <= MOST_SAYING ? last : at;
}

function roleOfSaying(saying: readonly Claim[]): Claim['role'] {
  if (saying.at(-1)?.role === 'core') return 'core';
  return saying.some(({ role }) => role === 'attribute') ? 'attribute' : 'other';
}
