import { type LengthUnit, lengthIn } from '../../text/length';
import type { ListingFacts } from '../facts';
import type { Writing } from '../writing';
import { saying, tokensOf } from './idle';
import { joinParts } from './join';
import { ordered } from './order';
import type { IdleReason, TitlePart } from './roles';
import { DEAR, echoesOf, mainCore, PROMISING, WORTHLESS, worthOf } from './worth';

/** A length a text has to keep. */
export interface Room {
  max: number;
  unit: LengthUnit;
}

/** The field beside the title that takes what the title has no room for, and what stands there. */
export interface Overflow extends Room {
  field: 'item_highlights' | 'subtitle' | 'short_title' | 'guide_title';
  text: string;
  /** It stands for the title in narrow places: the words for the goods come with what it takes. */
  named?: true;
}

/** A part that was taken out: why, and whether it went to the overflow field, nowhere, or waits for a place elsewhere in the listing. */
export interface Removed {
  part: TitlePart;
  why: IdleReason | 'room';
  to: 'overflow' | 'elsewhere' | 'gone';
}

export interface Shortened {
  title: string;
  kept: readonly TitlePart[];
  removed: readonly Removed[];
  /** The whole new text of the overflow field; absent where nothing was added to it. */
  overflow?: string;
}

/** Below this a part that half repeats what stands in front of it goes with the repeats. */
const WELCOME = 40;

/** Signs left hanging at the end of what was cut off. */
const HANGING = /[\s,;:|/&+，、；：｜·•–—([{（【「-]+$/u;

/**
 * The title brought within its limit by leaving parts out, never by cutting into one. Promotion and repeats go, then what is worth least until the
 * rest fits; what still fits comes back. The brand and the word for the goods stay.
 *
 * @param overflow the field that takes the rest, where there is one; a part that says something goes there as long as it fits
 * @returns undefined where no part could go or brand and goods alone are too long
 */
export function shorten(parts: readonly TitlePart[], facts: ListingFacts, room: Room, overflow?: Overflow): Shortened | undefined {
  const echoes = echoesOf(parts);
  const worth = worthOf(parts, facts, echoes);
  const worthBy = new Map(parts.map((part, index) => [part, worth[index] ?? 0]));
  const value = (part: TitlePart): number => worthBy.get(part) ?? 0;
  const echoing = (part: TitlePart): boolean => value(part) < WELCOME && (echoes.get(part) ?? 0) >= 0.5;
  let kept = parts.filter((part) => value(part) >= WORTHLESS && !echoing(part));
  const fits = (some: readonly TitlePart[]): boolean => lengthIn(written(some), room.unit) <= room.max;
  const dropped: TitlePart[] = [];
  while (!fits(kept)) {
    const least = kept.reduce<TitlePart | undefined>(
      (low, part) => (value(part) < DEAR && (!low || value(part) < value(low)) ? part : low),
      undefined,
    );
    if (!least) return undefined;
    dropped.push(least);
    kept = kept.filter((part) => part !== least);
  }
  for (const part of dropped.toReversed()) {
    if (part.idle) continue;
    const more = parts.filter((one) => one === part || kept.includes(one));
    if (fits(more)) kept = more;
  }
  while (kept.length > 1 && isLoose(kept, parts)) kept = kept.slice(0, -1);
  const title = written(kept);
  if (title === '' || kept.length === parts.length) return undefined;
  return { title, kept, ...moved(parts, kept, title, value, overflow, mainCore(parts, facts), facts.writing) };
}

/** The title would end with a word that promises another, or with one of a row of words behind whom or what it is for: "for Men Work". */
function isLoose(kept: readonly TitlePart[], parts: readonly TitlePart[]): boolean {
  const [before, last] = [kept.at(-2), kept.at(-1)];
  if (!before || !last || PROMISING.test(last.words)) return last !== undefined && PROMISING.test(last.words);
  const bare = /^[a-z]+$/i.test(last.words) && (last.role === 'other' || last.role === 'scene');
  return bare && (before.role === 'people' || before.role === 'scene') && before.end === last.start && parts.at(-1) !== last;
}

/** The title these parts make, without a sign left hanging at its end. */
export function written(parts: readonly TitlePart[]): string {
  return joinParts(parts).trimStart().replace(HANGING, '');
}

/** Where the parts left out go: what says something and is not said already, into the overflow field while there is room. */
function moved(
  parts: readonly TitlePart[],
  kept: readonly TitlePart[],
  title: string,
  value: (part: TitlePart) => number,
  overflow: Overflow | undefined,
  main: TitlePart | undefined,
  writing: Writing,
): Pick<Shortened, 'removed' | 'overflow'> {
  let says = saying(`${title}\n${overflow?.text ?? ''}`);
  let text = overflow?.text.replace(HANGING, '') ?? '';
  let last: TitlePart | undefined;
  let beside = overflow?.named && main ? [main] : [];
  const removed = parts
    .filter((part) => !kept.includes(part))
    .map((part): Removed => {
      const why = part.idle ?? 'room';
      const tokens = tokensOf(part.words);
      const news = tokens.some((token) => !says(token));
      if (value(part) < WORTHLESS || part.idle === 'synonym' || !news)
        return { part, why: news ? why : (part.idle ?? 'repeat'), to: 'gone' };
      if (!overflow) return { part, why, to: 'elsewhere' };
      const more = ordered([...beside, part], main, writing);
      const longer = overflow.named ? written(more) : text === '' ? part.words : `${text}${separatorFor(last, part)}${part.words}`;
      if (lengthIn(longer, overflow.unit) > overflow.max || (overflow.named && !main)) return { part, why, to: 'elsewhere' };
      beside = more;
      text = longer;
      last = part;
      says = saying(`${title}\n${text}`);
      return { part, why, to: 'overflow' };
    });
  return removed.some(({ to }) => to === 'overflow') ? { removed, overflow: text } : { removed };
}

/** Parts that stood side by side stay one phrase: "Gift for Men". */
function separatorFor(last: TitlePart | undefined, part: TitlePart): string {
  if (last?.end === part.start && last.gap.trim() === '') return last.gap;
  return /^\p{Script=Han}/u.test(part.words) ? '，' : ', ';
}
