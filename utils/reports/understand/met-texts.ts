import type { Block } from '../block';

/** Room of the first table; a power of two. */
const FIRST_SLOTS = 1_024;
const FIRST_CODES = 16_384;
/** Characters remembered: more are read the slow way, so that a million names do not fill the memory twice. */
const MOST_CODES = 12_000_000;
/** A length is kept in one code of 16 bits. */
const MOST_LENGTH = 0xffff;

/**
 * Texts of some columns met before, each with what was made of it: looked up in a block without making strings of its cells. A report comes in some
 * order, and mostly in the same one every day: what followed a text the last time is tried first, before anything is hashed.
 */
export class MetTexts<Value> {
  private readonly values: Value[] = [];
  /** All texts one behind the other, a cell as its length and its characters. */
  private codes = new Uint16Array(FIRST_CODES);
  private begins = new Int32Array(FIRST_SLOTS);
  private hashes = new Int32Array(FIRST_SLOTS);
  /** Which text came behind each one the last time. */
  private follows = new Int32Array(FIRST_SLOTS);
  /** Open addressing: 0 = free, else 1 + the text's number. */
  private slots = new Int32Array(FIRST_SLOTS * 2);
  private used = 0;
  private last = 0;

  /** @param columns their indices, in order */
  constructor(private readonly columns: readonly number[]) {}

  /** What was learnt of these very texts; undefined = not met, or printed with quotes inside. */
  of(block: Block, row: number): Value | undefined {
    const guess = this.follows[this.last] ?? 0;
    if (guess < this.values.length && this.same(block, row, guess)) {
      this.last = guess;
      return this.values[guess];
    }
    const hash = this.hash(block, row);
    if (hash === -1) return undefined;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) return undefined;
      if (this.hashes[number] !== hash || !this.same(block, row, number)) continue;
      this.follows[this.last] = number;
      this.last = number;
      return this.values[number];
    }
  }

  /** @param row one that has all the columns, and was not met */
  learn(block: Block, row: number, value: Value): void {
    const hash = this.hash(block, row);
    if (hash === -1 || this.of(block, row) !== undefined) return;
    const { text, heads, starts, ends } = block;
    const first = heads[row] ?? 0;
    let room = 0;
    for (const column of this.columns) {
      const length = (ends[first + column] ?? 0) - (starts[first + column] ?? 0);
      if (length > MOST_LENGTH) return;
      room += length + 1;
    }
    if (this.used + room > MOST_CODES) return;
    this.makeRoom(room);
    const number = this.values.length;
    this.begins[number] = this.used;
    this.hashes[number] = hash;
    for (const column of this.columns) {
      const start = starts[first + column] ?? 0;
      const end = ends[first + column] ?? 0;
      this.codes[this.used] = end - start;
      this.used += 1;
      for (let at = start; at < end; at += 1, this.used += 1) this.codes[this.used] = text.charCodeAt(at);
    }
    this.values.push(value);
    this.place(number, hash);
    this.follows[this.last] = number;
    this.last = number;
  }

  /** -1: a cell has quotes inside. */
  private hash({ text, heads, starts, ends }: Block, row: number): number {
    const first = heads[row] ?? 0;
    let hash = 0x811c9dc5;
    for (const column of this.columns) {
      const start = starts[first + column] ?? 0;
      const end = ends[first + column] ?? 0;
      if (start < 0) return -1;
      hash = Math.imul(hash ^ (end - start), 0x01000193);
      let at = start;
      // Two characters at a time: each step waits for the one before it.
      for (; at + 1 < end; at += 2)
        hash = Math.imul(hash ^ text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 16), 0x01000193) ^ (hash >>> 15);
      if (at < end) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    // The low bits choose the slot: the high ones are to have their say.
    return (hash ^ (hash >>> 15)) & 0x7fffffff;
  }

  private same({ text, heads, starts, ends }: Block, row: number, number: number): boolean {
    const { codes } = this;
    const first = heads[row] ?? 0;
    let behind = this.begins[number] ?? 0;
    for (const column of this.columns) {
      const start = starts[first + column] ?? 0;
      const length = (ends[first + column] ?? 0) - start;
      if (start < 0 || codes[behind] !== length) return false;
      // From the end: names of one report differ there rather than where they begin.
      for (let at = length; at > 0; at -= 1) if (codes[behind + at] !== text.charCodeAt(start + at - 1)) return false;
      behind += length + 1;
    }
    return true;
  }

  private place(number: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
  }

  private makeRoom(room: number): void {
    if (this.used + room > this.codes.length) {
      const wider = new Uint16Array(Math.max(this.codes.length * 2, this.used + room));
      wider.set(this.codes);
      this.codes = wider;
    }
    if (this.values.length < this.begins.length) return;
    const wider = (old: Int32Array<ArrayBuffer>) => {
      const all = new Int32Array(old.length * 2);
      all.set(old);
      return all;
    };
    this.begins = wider(this.begins);
    this.hashes = wider(this.hashes);
    this.follows = wider(this.follows);
    this.slots = new Int32Array(this.begins.length * 2);
    for (let number = 0; number < this.values.length; number += 1) this.place(number, this.hashes[number] ?? 0);
  }
}
