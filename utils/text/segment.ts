import { foldUnit, isHan } from './fold';

/** One word of a text; the words of a text tile it. */
export interface Segment<Kind> {
  /** UTF-16 offsets of the text as given. */
  start: number;
  end: number;
  /** What the list says of the word; absent where no list knows it. */
  kind?: Kind;
}

/** Words with what they are, looked up at a place of a folded text. */
export class WordList<Kind> {
  readonly #words = new Map<string, Kind>();
  /** Length of the longest word that begins with a pair of units. */
  readonly #reach = new Map<string, number>();

  constructor(words: Iterable<readonly [string, Kind]>) {
    for (const [word, kind] of words) {
      const plain = plainUnits(word);
      if (plain === '' || this.#words.has(plain)) continue;
      this.#words.set(plain, kind);
      const first = plain.slice(0, 2);
      this.#reach.set(first, Math.max(this.#reach.get(first) ?? 0, plain.length));
    }
  }

  get size(): number {
    return this.#words.size;
  }

  /** What the list says of a word. */
  kindOf(word: string): Kind | undefined {
    return this.#words.get(plainUnits(word));
  }

  /** Calls back for every word that begins at `start` of a text made plain, the shortest first. */
  each(plain: string, start: number, found: (end: number, kind: Kind) => void): void {
    const single = this.#words.get(plain.charAt(start));
    if (single !== undefined) found(start + 1, single);
    const reach = this.#reach.get(plain.slice(start, start + 2)) ?? 0;
    for (let length = 2; length <= reach && start + length <= plain.length; length++) {
      const kind = this.#words.get(plain.slice(start, start + length));
      if (kind !== undefined) found(start + length, kind);
    }
  }
}

/** A text in simplified Han, lower case and half width, every offset kept: a unit that folds to none or several stays as it is. */
export function plainUnits(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) plain += String.fromCharCode(foldUnit(text.charCodeAt(at)) ?? text.charCodeAt(at));
  return plain;
}

/** What a word costs; a text is read at the lowest sum. A word of a list beats one of the segmenter, one long word beats two short ones. */
const COST = { listed: 1, listedUnit: 1.4, segmented: 1.25, run: 1, unit: 1.7 };

const LATIN = /[a-z0-9\u00c0-\u024f]/;
let segmenter: Intl.Segmenter | undefined;

/**
 * Words of a text: those of the lists and those of Intl.Segmenter, whichever read it with the fewest and best known ones. The words tile the text,
 * no two cross, a pair of surrogates stays whole, and Latin letters and digits in a row are not parted. Linear in the length.
 *
 * @param lists the first one that knows a word says what it is
 */
export function segment<Kind>(text: string, lists: readonly WordList<Kind>[]): Segment<Kind>[] {
  const plain = plainUnits(text);
  const { length } = plain;
  const cost = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(length + 1);
  const kinds: (Kind | undefined)[] = new Array(length + 1).fill(undefined);
  cost[0] = 0;
  const step = (start: number, end: number, price: number, kind?: Kind) => {
    const sum = (cost[start] ?? 0) + price;
    if (sum >= (cost[end] ?? 0) - 1e-9 || parts(plain, end)) return;
    cost[end] = sum;
    from[end] = start;
    kinds[end] = kind;
  };
  const ends = segmenterEnds(plain);
  for (let start = 0; start < length; start++) {
    if (cost[start] === Number.POSITIVE_INFINITY) continue;
    for (const list of lists) {
      list.each(plain, start, (end, kind) => step(start, end, end - start > 1 ? COST.listed : COST.listedUnit, kind));
    }
    const word = ends[start] ?? 0;
    if (word > start + 1) step(start, word, COST.segmented);
    const unit = unitEnd(plain, start);
    step(start, unit, unit > start + 1 ? COST.run : COST.unit);
  }
  const segments: Segment<Kind>[] = [];
  for (let end = length; end > 0; end = from[end] ?? 0) {
    const kind = kinds[end];
    segments.push({ start: from[end] ?? 0, end, ...(kind === undefined ? {} : { kind }) });
  }
  return segments.reverse();
}

/** Whether an offset lies inside a run of Latin letters and digits or inside a pair of surrogates. */
function parts(plain: string, at: number): boolean {
  if (at >= plain.length) return false;
  const code = plain.charCodeAt(at);
  if (code >= 0xdc00 && code <= 0xdfff && isHigh(plain.charCodeAt(at - 1))) return true;
  return !isHan(code) && LATIN.test(plain.charAt(at)) && LATIN.test(plain.charAt(at - 1));
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Where the smallest word that may begin here ends: one character, or the whole run of Latin letters and digits. */
function unitEnd(plain: string, start: number): number {
  let end = start + 1;
  while (parts(plain, end)) end++;
  return end;
}

/** For every offset at which Intl.Segmenter begins a word: where that word ends. */
function segmenterEnds(plain: string): Int32Array {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const ends = new Int32Array(plain.length);
  for (const { segment: word, index } of segmenter.segment(plain)) ends[index] = index + word.length;
  return ends;
}
