import { foldUnit, isHan, STOPS } from '../text/fold';
import { DRAWINGS, DRAWN, STANDS_FOR, WRITTEN_BY } from './look-alikes';

/** What a unit of a text is to the walk. Ids from FIRST_ID on are units that stand in some phrase. */
const WORD = 0;
export const INVISIBLE = 1;
export const GAP = 2;
export const STOP = 3;
/** What stands between two words of a phrase: any gap. */
export const SPACE = 5;
/** Means nothing alone: the text is folded as a whole. */
export const WHOLE = 4;
export const FIRST_ID = 8;

const BLANK = 32;
const UNKNOWN = 0xffff;
/** Enough for twelve bits of id: the phrases of all packs use some 2,500 different units. */
const MOST_IDS = 4_096;
const ID = MOST_IDS - 1;
/** Set beside the id of a unit with which a phrase may begin, as it is or as what it stands for. */
const BEGINS = 1 << 12;
/** Set when that cannot be told from the next unit. */
const ALWAYS = 1 << 13;
/** Set beside the id of letters and drawn letters: they may be a part of what comes after them. */
const LETTER = 1 << 14;
/** Set beside digits and signs that are drawn for letters. */
const DRAWN_LETTER = 1 << 15;
/** Bits of the table of pairs; one in a few dozen is set. */
const PAIR_BITS = 1 << 20;
const INVISIBLE_UNIT = /\p{Cf}|\p{M}/u;
const WORD_UNIT = /[\p{L}\p{N}]/u;

/** Words of which a phrase takes one. */
type Choices = readonly string[];

/**
 * Phrases as a tree of folded units, without the signs between them: those are passed over while walking. Steps are kept in one flat
 * table with open addressing, because twenty thousand small maps take longer to make than the panel to open.
 */
export class Trie {
  #keys = new Int32Array(1 << 16);
  #nodes = new Int32Array(1 << 16);
  #count = 0;
  #last = 1;
  /** Node of the phrases that begin with a unit, by id. */
  readonly #first = new Int32Array(MOST_IDS);
  readonly #ids = new Uint16Array(0x10000);
  #idCount = 0;
  /** Kinds and ids of raw units, worked out when first met. */
  readonly #known = new Uint16Array(0x10000).fill(UNKNOWN);
  #asked = false;
  readonly #pairs = new Int32Array(PAIR_BITS >> 5);
  readonly #ways = new Map<Choices, Map<number, number>>();
  readonly #written = new Map<number, number[]>();
  /** By node: one more than the first value of the phrases that end there; 0 = none do. */
  #end = new Int32Array(1 << 14);
  /** By node: the values after the first. */
  readonly #moreEnds = new Map<number, number[]>();
  readonly #signs = new Map<number, number[]>();
  /** By node: nodes that go on from it without a unit of their own. */
  readonly #joins: (number[] | undefined)[] = [];

  /**
   * @param phrase folded; its signs are left out, except in a phrase that has nothing else
   * @param value what to report where it stands
   * @returns false when nothing of the phrase is left
   */
  add(phrase: string, value: number): boolean {
    const end = this.#insert(0, phrase);
    if (end !== 0) this.#close(end, value);
    else if (phrase.trim() !== '') push(this.#signs, phrase.trim().charCodeAt(0), value);
    else return false;
    return true;
  }

  /**
   * All phrases that take one choice for each part, without spelling them out: after its first part a phrase goes on from a node of its own.
   * @param parts folded choices without signs; '' = the part may be left out
   * @param least units a phrase must have to be kept
   */
  addParts(parts: readonly Choices[], value: number, least: number): void {
    this.#grown(0, [...parts], value, least);
  }

  #grown(entry: number, [choices, ...rest]: Choices[], value: number, least: number): void {
    if (!choices) return;
    if (rest.length === 0) {
      for (const choice of choices) {
        const end = choice === '' ? entry : this.#insert(entry, choice);
        if (end !== 0 && (entry !== 0 || choice.length >= least)) this.#close(end, value);
      }
      return;
    }
    const join = this.#joined(entry, choices);
    if (entry === 0) {
      const next = firsts(rest);
      for (const choice of choices) if (choice.length === 1) for (const unit of next) this.#mark(choice.charCodeAt(0), unit);
      if (choices.includes('')) this.#grown(0, rest, value, least);
    }
    this.#grown(join, rest, value, least);
  }

  /** The node all of these choices lead to from a node; phrases that share their first parts share the way there. */
  #joined(entry: number, choices: Choices): number {
    const known = this.#ways.get(choices)?.get(entry);
    if (known !== undefined) return known;
    const join = this.#last++;
    for (const choice of choices) {
      const end = choice === '' ? entry : this.#insert(entry, choice);
      if (end !== 0) append(this.#joins, end, join);
    }
    const ways = this.#ways.get(choices) ?? new Map<number, number>();
    this.#ways.set(choices, ways.set(entry, join));
    return join;
  }

  #insert(from: number, phrase: string): number {
    let node = from;
    let previous = 0;
    let depth = 0;
    for (let at = 0; at < phrase.length; at++) {
      const unit = phrase.charCodeAt(at);
      if (unit === BLANK && node !== 0) node = this.#grow(node, SPACE);
      if (!isWord(unit) && !STOPS.has(phrase.charAt(at))) continue;
      const last = this.#last;
      node = this.#grow(node, this.#idFor(unit));
      // a node that was there before has had its pair marked
      if (++depth === 2 && from === 0 && node === last) this.#mark(previous, unit);
      previous = unit;
    }
    return node;
  }

  /** Nodes that go on from this one without a unit of their own. */
  joins(node: number): readonly number[] | undefined {
    return this.#joins[node];
  }

  /** What was added for phrases that are nothing but signs and begin with this raw unit. */
  signs(code: number): readonly number[] | undefined {
    return this.#signs.get(foldUnit(code) ?? 0);
  }

  /** Kind of a raw unit of a text, or the id of what it folds to. */
  id(code: number): number {
    return this.#look(code) & ID;
  }

  /**
   * The next offset from `at` on where a walk is worth while: a phrase begins there with these two units or with what they may stand for, or the
   * text needs another look. The length of the text when there is none.
   */
  next(text: string, from: number): number {
    const known = this.#known;
    const pairs = this.#pairs;
    let before = from > 0 ? this.#look(text.charCodeAt(from - 1)) : 0;
    let here = from < text.length ? this.#look(text.charCodeAt(from)) : 0;
    for (let at = from; at < text.length; at++) {
      const code = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      let after = known[code] ?? UNKNOWN;
      if (after === UNKNOWN) after = this.#learn(code);
      // a word begins at its first letter
      if ((here & BEGINS) !== 0 && (here & before & LETTER) === 0) {
        if ((here & ALWAYS) !== 0 || (after & ~here & LETTER) !== 0) return at;
        if ((here & LETTER) !== 0 && (after & DRAWN_LETTER) !== 0) return at;
        const id = after & ID;
        if (id === GAP || id === INVISIBLE) return at;
        const bit = pairOf(here & ID, id);
        if (((pairs[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0) return at;
        if ((here & LETTER) !== 0 && this.touchesHan(text, at)) return at;
      }
      before = here;
      here = after;
    }
    return text.length;
  }

  /** Whether letters that begin here stand against Han: then they may be syllables written into Chinese. */
  touchesHan(text: string, start: number): boolean {
    if (isHan(text.charCodeAt(start - 1))) return true;
    let end = start + 1;
    while (end < text.length && (this.#look(text.charCodeAt(end)) & LETTER) !== 0) end++;
    return isHan(text.charCodeAt(end));
  }

  #look(code: number): number {
    const known = this.#known[code] ?? UNKNOWN;
    return known === UNKNOWN ? this.#learn(code) : known;
  }

  #learn(code: number): number {
    const id = this.#work(code);
    const unit = foldUnit(code) ?? 0;
    const sign = String.fromCharCode(unit);
    const first = this.first(id);
    let flags = DRAWN.has(code) && code !== CAPITAL_I ? DRAWN_LETTER : 0;
    if (/[a-z]/.test(sign)) flags |= LETTER | BEGINS;
    if (id === WHOLE || SURROGATES_OF_LETTERS.has(code) || this.#signs.has(unit) || this.closes(first)) flags |= BEGINS | ALWAYS;
    if (first !== 0) flags |= BEGINS;
    if (DRAWINGS.has(code)) flags |= BEGINS | ALWAYS;
    if (STANDS_FOR.has(code)) flags |= id < FIRST_ID ? BEGINS | ALWAYS : BEGINS;
    this.#asked = true;
    this.#known[code] = id | flags;
    return id | flags;
  }

  /** Marks the pair of units with which a phrase begins, and every pair it may be written by. */
  #mark(first: number, second: number): void {
    for (const one of this.#forms(first)) {
      for (const two of this.#forms(second)) {
        const bit = pairOf(one, two);
        this.#pairs[bit >> 5] = (this.#pairs[bit >> 5] ?? 0) | (1 << (bit & 31));
      }
    }
  }

  /** Ids of a unit and of the signs it is written by. */
  #forms(unit: number): number[] {
    const known = this.#written.get(unit);
    if (known) return known;
    // signs are no units of their own: a walk begins and goes on at them anyway
    const written = [...(WRITTEN_BY.get(unit) ?? []).filter(isWord), ...(unit === SMALL_L ? [SMALL_I] : [])];
    const forms = [unit, ...written].map((form) => this.#idFor(form));
    this.#written.set(unit, forms);
    return forms;
  }

  /** Id of a folded unit; WORD when it stands in no phrase. */
  idOf(unit: number): number {
    return this.#ids[unit] ?? WORD;
  }

  /** Node of the phrases that begin with this id; 0 = none do. */
  first(id: number): number {
    return this.#first[id] ?? 0;
  }

  /** The node one step on; 0 = no phrase goes on so. */
  step(node: number, id: number): number {
    const mask = this.#keys.length - 1;
    const key = (node << 12) | id;
    for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
      const found = this.#keys[slot];
      if (found === key) return this.#nodes[slot] ?? 0;
      if (found === 0) return 0;
    }
  }

  /** Whether phrases end at this node. */
  closes(node: number): boolean {
    return (this.#end[node] ?? 0) !== 0;
  }

  /** What was added for phrases that end at this node. */
  ends(node: number): readonly number[] {
    const first = this.#end[node] ?? 0;
    return first === 0 ? [] : [first - 1, ...(this.#moreEnds.get(node) ?? [])];
  }

  #close(node: number, value: number): void {
    if (node >= this.#end.length) {
      const wider = new Int32Array(Math.max(node + 1, this.#end.length * 2));
      wider.set(this.#end);
      this.#end = wider;
    }
    if (this.#end[node] === 0) this.#end[node] = value + 1;
    else push(this.#moreEnds, node, value);
  }

  #work(code: number): number {
    if (code >= 0xd800 && code <= 0xdfff) return GAP;
    const unit = foldUnit(code);
    if (unit === undefined) return INVISIBLE_UNIT.test(String.fromCharCode(code)) ? INVISIBLE : WHOLE;
    const id = this.#ids[unit] ?? 0;
    if (id !== 0) return id;
    const sign = String.fromCharCode(unit);
    if (STOPS.has(sign)) return STOP;
    return WORD_UNIT.test(sign) ? WORD : GAP;
  }

  #idFor(unit: number): number {
    const known = this.#ids[unit] ?? 0;
    if (known !== 0) return known;
    const id = FIRST_ID + this.#idCount++;
    if (id >= MOST_IDS) throw new Error(`phrases of more than ${MOST_IDS - FIRST_ID} different units`);
    this.#ids[unit] = id;
    if (this.#asked) this.#known.fill(UNKNOWN);
    this.#asked = false;
    return id;
  }

  #grow(node: number, id: number): number {
    if (node === 0) {
      const known = this.first(id);
      if (known !== 0) return known;
      this.#first[id] = this.#last;
      return this.#last++;
    }
    const known = this.step(node, id);
    if (known !== 0) return known;
    if (this.#count * 2 > this.#keys.length) this.#widen();
    this.#put((node << 12) | id, this.#last);
    return this.#last++;
  }

  #put(key: number, node: number): void {
    const mask = this.#keys.length - 1;
    let slot = slotOf(key, mask);
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#nodes[slot] = node;
    this.#count++;
  }

  #widen(): void {
    const [keys, nodes] = [this.#keys, this.#nodes];
    this.#keys = new Int32Array(keys.length * 4);
    this.#nodes = new Int32Array(keys.length * 4);
    this.#count = 0;
    keys.forEach((key, slot) => {
      if (key !== 0) this.#put(key, nodes[slot] ?? 0);
    });
  }
}

/** kiIIs: a capital I, folded to i, for l. */
const CAPITAL_I = 'I'.charCodeAt(0);
const SMALL_I = 'i'.charCodeAt(0);
const SMALL_L = 'l'.charCodeAt(0);

/** First halves of letters drawn as emoji or mathematical signs. */
const SURROGATES_OF_LETTERS: ReadonlySet<number> = new Set([0xd835, 0xd83c]);

/** Units with which the parts may begin. */
function firsts(parts: readonly Choices[]): number[] {
  const found = new Set<number>();
  for (const choices of parts) {
    const words = choices.map((choice) => choice.trimStart());
    for (const word of words) if (word !== '') found.add(word.charCodeAt(0));
    if (!words.includes('')) break;
  }
  return [...found];
}

function append(lists: (number[] | undefined)[], at: number, value: number): void {
  const list = lists[at];
  if (list) list.push(value);
  else lists[at] = [value];
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b)) & (PAIR_BITS - 1);
}

function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x9e37_79b1);
  return (mixed ^ (mixed >>> 16)) & mask;
}

function isWord(unit: number): boolean {
  return isHan(unit) || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || WORD_UNIT.test(String.fromCharCode(unit));
}
