import { bandsOf, signatureOf } from '../text/minhash';
import { jaccard, type Shingles, shinglesOf } from '../text/shingles';

/** From this likeness on two titles are nearly the same, from the other on the same but for a word. Shares of character pairs. */
export const NEARLY = 0.7;
export const SAME = 0.85;

/** Up to this many titles every pair is compared; above, only those that share a band of hashes. */
const EXACT_UP_TO = 2_000;

/** Titles kept of one band. More than these are nearly one and the same title, and the first of them stand for all. */
const MOST_IN_BAND = 200;

const NONE: Shingles = new Uint32Array();

/** A known title that is like the one asked about. */
export interface Near<Entry> {
  entry: Entry;
  /** Shared share of character pairs, 0 to 1. */
  likeness: number;
}

/**
 * Titles made ready for finding near copies. The pairs of characters of all titles lead to the titles that hold them, so that titles without a
 * shared pair are never looked at; above EXACT_UP_TO titles the bands of MinHash do (a likeness of .7 is missed in 0.14 % of pairs).
 */
export class NearCopies<Entry extends { title: string }> {
  readonly #entries: Entry[] = [];
  readonly #shingles: Shingles[] = [];
  readonly #byPair = new Map<number, number[]>();
  readonly #byBand = new Map<number, number[]>();
  /** The bands worked out last: a title asked about is often added next. */
  #last: { title: string; bands: readonly number[] } = { title: '', bands: [] };

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.add(entry);
  }

  get size(): number {
    return this.#entries.length;
  }

  add(entry: Entry): void {
    const shingles = shinglesOf(entry.title);
    const at = this.#entries.push(entry) - 1;
    this.#shingles.push(shingles);
    if (at < EXACT_UP_TO) for (const pair of shingles) append(this.#byPair, pair, at);
    else {
      if (at === EXACT_UP_TO) this.#turnToBands();
      this.#addBands(at, entry.title, shingles);
    }
  }

  #turnToBands(): void {
    this.#byPair.clear();
    for (const [at, { title }] of this.#entries.slice(0, EXACT_UP_TO).entries()) this.#addBands(at, title, this.#shingles[at] ?? NONE);
  }

  #addBands(at: number, title: string, shingles: Shingles): void {
    if (shingles.length === 0) return;
    for (const band of this.#bandsOf(title, shingles)) {
      if ((this.#byBand.get(band)?.length ?? 0) < MOST_IN_BAND) append(this.#byBand, band, at);
    }
  }

  #bandsOf(title: string, shingles: Shingles): readonly number[] {
    if (this.#last.title !== title) this.#last = { title, bands: bandsOf(signatureOf(shingles)) };
    return this.#last.bands;
  }

  /** All known titles at least this like, the most alike first; equals in the order they came. */
  near(title: string, least = NEARLY): Near<Entry>[] {
    const shingles = shinglesOf(title);
    const found: Near<Entry>[] = [];
    for (const at of this.#candidates(title, shingles, least)) {
      const entry = this.#entries[at];
      const likeness = jaccard(shingles, this.#shingles[at] ?? NONE);
      if (entry && likeness >= least) found.push({ entry, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness);
  }

  /** The most alike of the known titles that are asked for; undefined where none is at least this like. */
  nearest(title: string, least = NEARLY, wanted: (entry: Entry) => boolean = () => true): Near<Entry> | undefined {
    return this.near(title, least).find(({ entry }) => wanted(entry));
  }

  /** Titles that share enough pairs, or a band, to be worth an exact look; in the order they came. */
  #candidates(title: string, shingles: Shingles, least: number): number[] {
    if (this.size > EXACT_UP_TO)
      return [...new Set(this.#bandsOf(title, shingles).flatMap((band) => this.#byBand.get(band) ?? []))].sort(ascending);
    const shared = new Map<number, number>();
    for (const pair of shingles) for (const at of this.#byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const needed = shingles.length * least;
    return [...shared]
      .flatMap(([at, count]) => (count >= needed || count >= (this.#shingles[at]?.length ?? 0) * least ? [at] : []))
      .sort(ascending);
  }
}

/**
 * Groups of titles of which each is a near copy of another one of its group; titles without a near copy are in none.
 *
 * @param least likeness from which on two titles belong together
 */
export function groupsOfCopies<Entry extends { title: string }>(entries: readonly Entry[], least = SAME): Entry[][] {
  const known = new NearCopies<{ title: string; at: number }>();
  const parent = entries.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    parent[at] = root;
    return root;
  };
  entries.forEach(({ title }, at) => {
    for (const { entry } of known.near(title, least)) parent[rootOf(at)] = rootOf(entry.at);
    known.add({ title, at });
  });
  const groups = new Map<number, Entry[]>();
  entries.forEach((entry, at) => {
    append(groups, rootOf(at), entry);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function ascending(a: number, b: number): number {
  return a - b;
}
