import han from './fold-han.json' with { type: 'json' };

/**
 * A text made comparable, with the way back. One unit of `text` stands for `original.slice(starts[i], ends[i])`; what lies between two units
 * (`ends[i - 1]` to `starts[i]`) was passed over: zero-width marks, separators between Han characters, dots between single letters.
 */
export interface Folded {
  original: string;
  /** Lower case, half width, simplified Han, plain digits and letters. */
  plain: string;
  /** `plain` with letters that are drawn with digits and signs put back (w31ght, Be$t) and l and i made one: what terms are looked up in. */
  readonly text: string;
  /** UTF-16 offsets into the original, one a unit. */
  starts: Int32Array;
  ends: Int32Array;
}

/** Passed over wherever they stand: zero-width characters, joiners, direction marks, soft hyphen, variation selectors, combining marks. */
const INVISIBLE = /\p{Cf}|\p{M}/u;
/** Signs that end a thought: never passed over, so no term is read across them. */
export const STOPS: ReadonlySet<string> = new Set('，。！？；：、（）《》〈〉【】「」『』“”‘’…,;:?()[]{}"');
/** Kept as they are between letters and digits, where they carry meaning: 100%, 2.4, A+B, #1, &. */
const KEPT = new Set("!#$%&'*+./<=>@\\^`|~");
/** More signs than this between two Han are a line drawn, not a disguise. */
const MOST_SEPARATORS = 4;
const LETTER_AND_DOT = /[A-Za-z][.\-_*·•・ ]/;
const LETTER_DOTS = /(?<![A-Za-z])[A-Za-z](?:[.\-_*·•・ ]{1,2}[A-Za-z](?![A-Za-z])){2,}\.?/g;

const SIMPLE = new Map<number, string>();
for (let i = 0; i < han.traditional.length; i++) SIMPLE.set(han.traditional.charCodeAt(i), han.simplified.charAt(i));

/** Letters of other scripts that look like Latin ones, and signs NFKC leaves alone. */
const LOOK_ALIKES = new Map<number, string>();
const pairs = (from: string, to: string) => {
  let i = 0;
  for (const sign of from) LOOK_ALIKES.set(sign.codePointAt(0) ?? 0, to.charAt(i++));
};
pairs('АВЕЅІЈКМНОРСТХУасеіјорѕхуԁԛԝһ', 'abesijkmhopctxyaceijopsxydqwh');
pairs('ѴѵԜꓦꓫ', 'vvwvx');
pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορ', 'abezhikmnoptyxavop');
pairs('❶❷❸❹❺❻❼❽❾➀➁➂➃➄➅➆➇➈➊➋➌➍➎➏➐➑➒➕＋№', '123456789123456789123456789++#');
pairs('壹贰叁', '一二三');
pairs('’‘ʼ', "'''");
pairs('★☆✩✪⭐🌟', '******');
const letterRanges = [0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6];
for (const first of letterRanges) for (let i = 0; i < 26; i++) LOOK_ALIKES.set(first + i, String.fromCharCode(97 + i));

const DRAWN: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a', '!': 'i', '|': 'i' };

enum Kind {
  Han,
  Letter,
  Digit,
  /** white space, dashes, symbols, emoji: passed over next to Han, one space between letters */
  Gap,
  Sign,
  Stop,
}

/** What a code point folds to (possibly several units, '' = passed over), remembered. Bounded by the number of code points there are. */
const remembered = new Map<number, string>();

function foldPoint(point: number): string {
  const known = remembered.get(point);
  if (known !== undefined) return known;
  const folded = foldUnknown(point);
  remembered.set(point, folded);
  return folded;
}

function foldUnknown(point: number): string {
  // Han stand for themselves or for their simplified form; nearly everything that is asked for is Han
  if (isHan(point)) return SIMPLE.get(point) ?? LOOK_ALIKES.get(point) ?? String.fromCharCode(point);
  const simple = SIMPLE.get(point) ?? LOOK_ALIKES.get(point);
  if (simple !== undefined) return simple;
  const sign = String.fromCodePoint(point);
  if (INVISIBLE.test(sign)) return '';
  if (point >= 0xd800 && point <= 0xdfff) return ' ';
  if (STOPS.has(sign)) return sign;
  let wide = sign
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  if (wide.length > 1) wide = [...wide].map((part) => SIMPLE.get(part.codePointAt(0) ?? 0) ?? part).join('');
  // (1) and 1. in one character are circled digits by another drawing
  if (/^\(.+\)$/.test(wide)) wide = wide.slice(1, -1);
  if (/^\d+\.$/.test(wide)) wide = wide.slice(0, -1);
  return wide.length > 4 ? ' ' : wide;
}

/** A Han character of the basic plane. */
export function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

function kindOf(unit: number): Kind {
  if (isHan(unit) || unit === 0x3007) return Kind.Han;
  if (unit >= 97 && unit <= 122) return Kind.Letter;
  if (unit >= 48 && unit <= 57) return Kind.Digit;
  const sign = String.fromCharCode(unit);
  if (STOPS.has(sign)) return Kind.Stop;
  if (KEPT.has(sign)) return Kind.Sign;
  return /[\p{L}\p{N}]/u.test(sign) ? Kind.Letter : Kind.Gap;
}

/** Kinds of the units met most, looked up instead of worked out. */
const KINDS = new Uint8Array(0x10000).fill(255);
function kind(unit: number): Kind {
  const known = KINDS[unit] ?? 255;
  if (known !== 255) return known;
  const found = kindOf(unit);
  KINDS[unit] = found;
  return found;
}

/** Offsets of dots and spaces inside a word whose letters stand apart (F.R.E.E., c-u-r-e). */
function dotsBetweenLetters(original: string, from: number, to: number): Set<number> | undefined {
  const text = original.slice(from, to);
  if (!LETTER_AND_DOT.test(text)) return undefined;
  const dots = new Set<number>();
  for (const run of text.matchAll(LETTER_DOTS)) {
    for (let i = 0; i < run[0].length; i++) if (!/[A-Za-z]/.test(run[0].charAt(i))) dots.add(from + run.index + i);
  }
  return dots;
}

const UNKNOWN = 0;
/** Folds to nothing or to several units. */
const NOT_ONE = 0xffff;
/** What units of the basic plane fold to, looked up instead of worked out. */
const ONE = new Uint16Array(0x10000);

/**
 * The one unit a UTF-16 unit folds to, or undefined when it folds to none or to several, or is half of a surrogate pair: such a text is only
 * understood folded as a whole.
 */
export function foldUnit(code: number): number | undefined {
  const known = ONE[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known === NOT_ONE ? undefined : known;
  const folded = code >= 0xd800 && code <= 0xdfff ? '' : foldPoint(code);
  ONE[code] = folded.length === 1 ? folded.charCodeAt(0) : NOT_ONE;
  return folded.length === 1 ? folded.charCodeAt(0) : undefined;
}

/** Units put one by one, with the stretch of the original each stands for. Kept and used again, because thousands of texts are folded a second. */
class Strip {
  count = 0;
  units = new Uint16Array(1_024);
  starts = new Int32Array(1_024);
  ends = new Int32Array(1_024);

  put(unit: number, start: number, end: number): void {
    if (this.count === this.units.length) this.#grow();
    this.units[this.count] = unit;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  #grow(): void {
    const wider = <Array extends Uint16Array | Int32Array>(from: Array, to: Array): Array => {
      to.set(from);
      return to;
    };
    const length = this.count * 2;
    this.units = wider(this.units, new Uint16Array(length));
    this.starts = wider(this.starts, new Int32Array(length));
    this.ends = wider(this.ends, new Int32Array(length));
  }

  text(): string {
    let text = '';
    // the most arguments a call may safely have
    for (let at = 0; at < this.count; at += 8_192) {
      text += Reflect.apply(String.fromCharCode, String, this.units.subarray(at, Math.min(this.count, at + 8_192)));
    }
    return text;
  }
}

const strip = new Strip();
/** Gaps and signs that are not yet known to mean anything: between Han they mean nothing. */
const waiting = new Strip();

const SPACE = 32;

/**
 * Folds a text of any content, or the part of it from `from` to `to`; lone surrogates and control characters are gaps. Offsets are those of the
 * whole text. Linear in the length.
 */
export function fold(original: string, from = 0, to = original.length): Folded {
  const dots = dotsBetweenLetters(original, from, to);
  strip.count = waiting.count = 0;
  let before: Kind = Kind.Stop;
  for (let at = from; at < to; ) {
    const one = dots?.has(at) ? undefined : foldUnit(original.charCodeAt(at));
    if (one !== undefined) {
      before = take(one, at, at + 1, before);
      at++;
      continue;
    }
    const point = original.codePointAt(at) ?? 0;
    const end = at + (point > 0xffff ? 2 : 1);
    const folded = dots?.has(at) ? '' : foldPoint(point);
    for (let i = 0; i < folded.length; i++) before = take(folded.charCodeAt(i), at, end, before);
    at = end;
  }
  settle(before, Kind.Stop);
  const plain = strip.text();
  const [starts, ends] = [strip.starts.slice(0, strip.count), strip.ends.slice(0, strip.count)];
  let text: string | undefined;
  return {
    original,
    plain,
    // most stretches are only read as they are
    get text() {
      text ??= skeleton(plain);
      return text;
    },
    starts,
    ends,
  };
}

/** Takes a unit after one of kind `before`, and says of what kind the last one now is. */
function take(unit: number, start: number, end: number, before: Kind): Kind {
  const now = kind(unit);
  if (now === Kind.Gap) {
    if (waiting.count === 0 || waiting.units[waiting.count - 1] !== SPACE) waiting.put(SPACE, start, end);
    return before;
  }
  if (now === Kind.Sign) {
    waiting.put(unit, start, end);
    return before;
  }
  if (waiting.count > 0) settle(before, now);
  strip.put(unit, start, end);
  return now;
}

/** Decides on what waits between two kinds. */
function settle(before: Kind, now: Kind): void {
  const { count } = waiting;
  if (before !== Kind.Han || now !== Kind.Han || count > MOST_SEPARATORS) {
    for (let at = 0; at < count; at++) {
      const unit = waiting.units[at] ?? SPACE;
      // a space lasts only between two things that are neither Han nor the end of a thought
      const left = at > 0 || isWord(before);
      const right = at < count - 1 || isWord(now);
      if (unit !== SPACE || (left && right)) strip.put(unit, waiting.starts[at] ?? 0, waiting.ends[at] ?? 0);
    }
  }
  waiting.count = 0;
}

function isWord(of: Kind): boolean {
  return of === Kind.Letter || of === Kind.Digit;
}

/**
 * Letters drawn with digits or signs, put back where they stand between letters (d1abetes, wh@tsapp), and l made i, so that kiIIs is kills.
 * Same length as its argument.
 */
export function skeleton(plain: string): string {
  return plain
    .replace(/(?<=[a-z])[013457$@!|]{1,3}(?=[a-z])/g, (drawn) => Array.from(drawn, (sign) => DRAWN[sign] ?? sign).join(''))
    .replaceAll('l', 'i');
}

/** The stretch of the original that units `from` to `to` (exclusive) of a folded text stand for. */
export function unfold(folded: Folded, from: number, to: number): { start: number; end: number } {
  return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 };
}
