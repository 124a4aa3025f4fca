import { foldUnit, isHan } from '../text/fold';
import { DRAWINGS, DRAWN, LONGEST_SYLLABLE, lettersKey, MAY_DRAW, MAY_STAND, SPELT, STANDS_FOR } from './look-alikes';
import { FIRST_ID, GAP, INVISIBLE, SPACE, STOP, type Trie, WHOLE } from './trie';

/** A phrase that may stand in a text; what lies between its units has not been judged yet. */
export interface Candidate {
  value: number;
  /** UTF-16 offsets into the text that was walked. */
  start: number;
  end: number;
  /** Units of the phrase, a gap between words counted as one, without the signs in it. */
  units: number;
  how: How;
}

/** What of a phrase is written by something else. */
interface How {
  /** Units written by others that sound or look alike, by syllables, parts or emoji. */
  swapped: number;
  /** Of these, first letters of syllables. */
  initials: number;
  /** Letters drawn with digits and signs. */
  drawn: number;
  /** Of the exchanged, units written by ones that are common words themselves: not believed in phrases of two. */
  common: number;
}

const AS_IT_IS: How = { swapped: 0, initials: 0, drawn: 0, common: 0 };

/** More units than this between two parts of a phrase are a line drawn, not a disguise; an emoji with its joiners is up to a dozen. */
const MOST_PASSED = 16;
const LAST_DRAWN = 0x7f;
/** Steps one walk may take through all its branches: bounds what a hostile text can cost. */
const MOST_STEPS = 400;

/**
 * Walks over a text once and reports every phrase of the tree that may stand in it: width, case, traditional forms and circles are folded by
 * unit, separators passed over, and where the tree goes on with a unit that is written by another one, that branch is walked too. Nothing is
 * copied, and nothing but a look at the first unit happens where no phrase begins.
 *
 * @returns false when the text holds units that mean nothing alone (㎏, mathematical letters): fold it as a whole and walk over that
 */
export function scan(text: string, trie: Trie, found: (candidate: Candidate) => void): boolean {
  const walk = new Walk(text, trie, found);
  for (let at = trie.next(text, 0); at < text.length; at = trie.next(text, at + 1)) {
    if (trie.id(text.charCodeAt(at)) === WHOLE || isLetterPair(text, at)) return false;
    walk.from(at);
  }
  return true;
}

/** Letters drawn as emoji or mathematical signs are pairs of units: 🅰, 𝐁, 🇫. */
function isLetterPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  if (high === 0xd835) return true;
  if (high !== 0xd83c) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdd10 && low <= 0xddff;
}

class Walk {
  readonly #text: string;
  readonly #trie: Trie;
  readonly #found: (candidate: Candidate) => void;
  #start = 0;
  #steps = 0;

  constructor(text: string, trie: Trie, found: (candidate: Candidate) => void) {
    this.#text = text;
    this.#trie = trie;
    this.#found = found;
  }

  /** Every phrase that begins at this offset. */
  from(start: number): void {
    this.#start = start;
    this.#steps = 0;
    const code = this.#text.charCodeAt(start);
    const node = this.#trie.first(this.#trie.id(code));
    if (node !== 0) this.#on(node, start + 1, 1, AS_IT_IS);
    this.#likes(0, code, start + 1, 0, AS_IT_IS);
    this.#drawn(0, code, start, 0, AS_IT_IS);
    if (isHan(code)) return;
    const signs = this.#trie.signs(code);
    if (signs) for (const value of signs) this.#found({ value, start, end: start + 1, units: 1, how: AS_IT_IS });
    this.#letters(0, code, start + 1, 0, AS_IT_IS);
    if (isLetter(code) && this.#trie.touchesHan(this.#text, start)) this.#syllables(0, start, 0, AS_IT_IS);
  }

  /** Whether letters inside a phrase may be syllables: they go on with some, or stand against Han themselves. */
  #maySpell(at: number): boolean {
    const before = this.#text.charCodeAt(at - 1);
    return isLetter(before) || (!isDigit(before) && this.#trie.touchesHan(this.#text, at));
  }

  /** Goes on from a node whose last unit ends before `at`. */
  #on(from: number, after: number, depth: number, how: How, spaced = false): void {
    let node = from;
    let at = after;
    let units = depth;
    const text = this.#text;
    // two spaces of a phrase with nothing between them are one gap
    const further = spaced ? this.#trie.step(node, SPACE) : 0;
    if (further !== 0) this.#on(further, at, units, how, true);
    while (this.#steps++ < MOST_STEPS) {
      if (this.#trie.closes(node))
        for (const value of this.#trie.ends(node)) this.#found({ value, start: this.#start, end: at, units, how });
      const joins = this.#trie.joins(node);
      if (joins) for (const join of joins) if (!this.#ends(join, at)) this.#on(join, at, units, how, spaced && at === after);
      let id = 0;
      let code = 0;
      for (let passed = 0; ; at++) {
        if (at >= text.length || passed > MOST_PASSED) return;
        code = text.charCodeAt(at);
        id = this.#trie.id(code);
        if (id === GAP) {
          const word = passed++ === 0 ? this.#trie.step(node, SPACE) : 0;
          if (word !== 0) this.#on(word, this.#gapEnd(at), units + 1, how, true);
          this.#letters(node, code, at + 1, units, how);
          this.#likes(node, code, at + 1, units, how);
          this.#drawn(node, code, at, units, how);
        } else if (id !== INVISIBLE) break;
        else passed++;
      }
      if (id === STOP || id === WHOLE) return;
      if (!isHan(code)) {
        this.#letters(node, code, at + 1, units, how);
        if (isLetter(code) && this.#maySpell(at)) this.#syllables(node, at, units, how);
      }
      this.#likes(node, code, at + 1, units, how);
      this.#drawn(node, code, at, units, how);
      node = id < FIRST_ID ? 0 : this.#trie.step(node, id);
      if (node === 0) return;
      at++;
      units++;
    }
  }

  /** Whether nothing can come of going on from this node here: looked at before a walk is begun for it, because most end at once. */
  #ends(node: number, at: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (!isHan(code) || MAY_STAND[code] !== 0 || MAY_DRAW[code] !== 0) return false;
    if (this.#trie.closes(node) || this.#trie.joins(node)) return false;
    return this.#trie.step(node, this.#trie.id(code)) === 0;
  }

  #branch(node: number, unit: number, at: number, units: number, how: How): void {
    const id = this.#trie.idOf(unit);
    const next = node === 0 ? this.#trie.first(id) : this.#trie.step(node, id);
    if (next !== 0) this.#on(next, at, units + 1, how);
  }

  /** The end of the gap that begins here. */
  #gapEnd(start: number): number {
    let at = start;
    const most = Math.min(this.#text.length, start + MOST_PASSED);
    while (at < most) {
      const id = this.#trie.id(this.#text.charCodeAt(at));
      if (id !== GAP && id !== INVISIBLE) break;
      at++;
    }
    return at;
  }

  /** The letters a digit or a sign may be drawn for. */
  #letters(node: number, code: number, at: number, units: number, how: How): void {
    if (code > LAST_DRAWN) return;
    const letters = DRAWN.get(code);
    if (!letters) return;
    for (const letter of letters) this.#branch(node, letter, at, units, { ...how, drawn: how.drawn + 1 });
  }

  /** The units a sign may be written for. */
  #likes(node: number, code: number, at: number, units: number, how: How): void {
    if (MAY_STAND[code] === 0) return;
    const meant = STANDS_FOR.get(code);
    if (!meant) return;
    for (const { unit, common } of meant) {
      this.#branch(node, unit, at, units, { ...how, swapped: how.swapped + 1, common: how.common + (common ? 1 : 0) });
    }
  }

  /** The words and characters that the signs from `at` on are drawn for. */
  #drawn(node: number, code: number, at: number, units: number, how: How): void {
    if (MAY_DRAW[code] === 0) return;
    for (const { signs, meant, common } of DRAWINGS.get(code) ?? []) {
      if (!this.#text.startsWith(signs, at)) continue;
      let next = node;
      for (const unit of meant) {
        const id = this.#trie.idOf(unit);
        next = next === 0 ? this.#trie.first(id) : this.#trie.step(next, id);
        if (next === 0) break;
      }
      if (next === 0) continue;
      const drawn = { ...how, swapped: how.swapped + meant.length, common: how.common + (common ? 1 : 0) };
      this.#on(next, at + signs.length, units + meant.length, drawn);
    }
  }

  /** The Han that the letters from `at` on may spell, whole or by the first letter. */
  #syllables(node: number, at: number, units: number, how: How): void {
    let letters = 0;
    const most = Math.min(LONGEST_SYLLABLE, this.#text.length - at);
    for (let length = 1; length <= most; length++) {
      const letter = foldUnit(this.#text.charCodeAt(at + length - 1)) ?? 0;
      if (letter < A || letter > Z) return;
      letters = lettersKey(letters, letter);
      // one letter stands for a syllable where no other letter follows
      if (length === 1 && most > 1 && isLetter(this.#text.charCodeAt(at + 1))) continue;
      const meant = SPELT.get(letters);
      if (!meant) continue;
      const spelt = { ...how, swapped: how.swapped + 1, initials: how.initials + (length === 1 ? 1 : 0) };
      for (const unit of meant) this.#branch(node, unit, at + length, units, spelt);
    }
  }
}

const A = 97;
const Z = 122;

/** A Latin letter, however it is dressed. */
function isLetter(code: number): boolean {
  const unit = foldUnit(code) ?? 0;
  return unit >= A && unit <= Z;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
