import { COLOURS, MATERIALS } from '../lexicon/particulars';
import { HEAD_CHARACTERS } from '../lexicon/zh/heads';
import type { Claim } from './claims';

/** Words that say nothing without the next one. */
const FORWARD: ReadonlySet<string> = new Set(
  'double dual triple single extra ultra super non anti heavy high low full half multi long short wide quick fast easy self deep light hand well a an the of on to at from and or x per no left right front rear upper lower real all two three four five six seven eight slim crew'.split(
    ' ',
  ),
);
/** Words that say nothing without the one before. */
const BACKWARD: ReadonlySet<string> = new Set(
  'duty style fit neck sleeve sleeved waist walled sided loaded handled shaped powered operated layer grade based coated plated lined weight power speed size of on to at from and or in up off down style type class series count version edition gen generation'.split(
    ' ',
  ),
);
/** Words that make a quality of what stands before them, whatever that is: "Dishwasher Safe". */
const QUALITY: ReadonlySet<string> = new Set('proof resistant free compatible friendly safe'.split(' '));
export const HAN_FORWARD = /^[大小新加超防无不可双多高低全单半免單雙無带帶配含]$/;
const HAN_BACKWARD = /^[款装的型式类号色用版系感性度制家級级風风裝衫灶具位]$/;
/** A phrase with its preposition. */
const OPENS = /^(?:for|fits?|with|without|in|made|compatible|con|para|mit|für|avec|pour)\b/i;
/** Most atoms that are made one. */
const MOST_JOINED = 6;

/** Only blanks, or a sign that ties two words: "Salt & Pepper", "Black/White", "A-Line". */
const TIED = /^\s?[&+/\-–'’.×]\s?$/;

/**
 * Atoms that lean on a neighbour made one with it: "Double Walled", "Pack of 3", "Series 5", "Garlic Press", and single Han characters that are
 * no word by themselves. Promotion is leaned on by nothing.
 */
export function joinedWords(head: string, atoms: readonly Claim[]): Claim[] {
  const joined: (Claim & { count: number })[] = [];
  for (const [index, atom] of atoms.entries()) {
    const last = joined.at(-1);
    if (last && last.count < MOST_JOINED && leans(head, last, atom, atoms[index + 1])) {
      const counted = /^\d+%?$/.test(head.slice(last.start, last.end));
      last.end = atom.end;
      last.role = counted || QUALITY.has(lastWord(head.slice(0, atom.end))) ? 'attribute' : gravest(last, atom);
      last.count += 1;
    } else joined.push({ ...atom, count: 1 });
  }
  return joined.map(({ count: _, ...atom }) => atom);
}

function leans(head: string, left: Claim, right: Claim, after: Claim | undefined): boolean {
  if (left.role === 'promotion' || right.role === 'promotion') return false;
  const gap = head.slice(left.end, right.start);
  if (TIED.test(gap)) return left.role !== 'brand' || gap.trim() !== '-';
  if (gap.trim() !== '') return false;
  const [a, b] = [head.slice(left.start, left.end), head.slice(right.start, right.end)];
  if (gap === '' && HAN_END.test(a) && HAN_START.test(b))
    return leansHan(
      left,
      right,
      a,
      b,
      after !== undefined && after.start === right.end && after.role !== 'promotion' && HAN_START.test(head.slice(after.start)),
    );
  // "T恤", "A4纸": no blank between the scripts.
  // "316不锈钢": the grade of it.
  if (gap === '' && /^\d{2,4}$/.test(a) && right.role === 'attribute' && MATERIALS.find(b)[0]?.start === 0) return true;
  if (gap === '' && left.role === 'measure' && /^[床款装裝人码碼位]$/.test(b)) return true;
  if (gap === '') return left.role === 'other' && right.role === 'other' && !left.idle && !right.idle && a.length + b.length <= 4;
  if (gap !== ' ' || HAN_END.test(a) || HAN_START.test(b)) return false;
  const [end, start] = [lastWord(a), firstWord(b)];
  if (FORWARD.has(end) && left.role !== 'brand') return true;
  if (QUALITY.has(start) && !/^compatible (?:with|for)\b/i.test(b)) return true;
  if (left.role === 'attribute' && right.role === 'attribute' && COLOURS.find(a).length > 0 && COLOURS.find(b)[0]?.start === 0) return true;
  // "60 Hours Playtime", "5 Color Modes": the number says how many of what follows.
  if (/^\d{1,4}%?$/.test(a) && left.role === 'other' && /^\p{L}/u.test(b) && right.role !== 'measure' && right.role !== 'people')
    return !OPENS.test(b);
  if (BACKWARD.has(start) && (right.role === 'other' || left.role === 'other')) return !(start === 'in' && after === undefined);
  const tiedOn = after !== undefined && TIED.test(head.slice(right.end, after.start));
  if (
    /^\d{1,3}[a-z]?$/i.test(b) &&
    right.role === 'other' &&
    left.role !== 'core' &&
    left.role !== 'measure' &&
    !OPENS.test(a) &&
    !/^\d/.test(a) &&
    /[a-z]$/i.test(a)
  )
    return !tiedOn;
  const saysWhich = left.role === 'other' || (left.role === 'scene' && !/^(?:for|fits?|compatible)\b/i.test(a));
  if (!saysWhich || left.idle || right.idle || !/^[\p{L}’' -]+$/u.test(a)) return false;
  // The word right in front of the goods says which: "Garlic Press". Words nobody knows stay together, but not where one comes again.
  const count = a.split(' ').length;
  return right.role === 'core'
    ? count < 3
    : right.role === 'other' && count < 3 && /^\p{L}/u.test(b) && !FORWARD.has(start) && mayStay(head, left, right);
}

/** Single characters are no words; what ends a word of goods belongs to it. */
function leansHan(left: Claim, right: Claim, a: string, b: string, followed: boolean): boolean {
  if (left.idle || right.idle) return HAN_BACKWARD.test(b) && right.role === 'other';
  if (b.length === 1 && right.role === 'core') return left.role === 'other' || left.role === 'attribute';
  if (b.length === 1 && right.role === 'other' && left.role !== 'brand') {
    if (followed && HAN_FORWARD.test(b) && a.length > 1) return false;
    if (HAN_BACKWARD.test(b) || HEAD_CHARACTERS.has(b)) return true;
    if (a.length > 1) return !followed && !HAN_FORWARD.test(b);
  }
  return a.length === 1 && left.role === 'other' && ['other', 'core', 'attribute', 'people'].includes(right.role);
}

/** The words may stay together: the second has not stood before, or both have, side by side. */
function mayStay(head: string, left: Claim, right: Claim): boolean {
  const before = ` ${head.slice(0, left.start).toLowerCase()} `;
  const stood = (start: number): boolean => before.includes(` ${head.slice(start, right.end).toLowerCase()} `);
  return !stood(right.start) || stood(left.start);
}

const HAN_END = /\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}/u;
const lastWord = (text: string): string => text.match(/[\p{L}\p{N}]+$/u)?.[0].toLowerCase() ?? '';
const firstWord = (text: string): string => text.match(/^[\p{L}\p{N}]+/u)?.[0].toLowerCase() ?? '';

function gravest(a: Claim, b: Claim): Claim['role'] {
  if (a.role === 'brand') return 'brand';
  if (b.role === 'core' || a.role === 'other') return b.role;
  return a.role;
}
