import { Terms } from '../text/terms';

/** A particular of goods with the words it is stated in; one entry a thing, whatever it is called. */
export interface Particular {
  id: string;
  words: readonly string[];
}

/** A particular named in a text. */
export interface Named {
  id: string;
  start: number;
  end: number;
}

export function entry(id: string, words: string): Particular {
  return { id, words: words.split('|') };
}

/** Particulars made ready for searching: the longest word where several fit, Latin words as whole words. */
export class Names {
  readonly #terms: Terms;
  readonly #ids: ReadonlyMap<string, string>;

  constructor(particulars: readonly Particular[]) {
    this.#ids = new Map(particulars.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
    this.#terms = new Terms(this.#ids.keys());
  }

  /** In the order they stand, without overlaps. */
  in(text: string): Named[] {
    return this.#terms.find(text).map(({ term, start, end }) => ({ id: this.#ids.get(term) ?? '', start, end }));
  }
}

/** What stands right before and right after a hit, for the words that change its meaning. */
export function around(text: string, { start, end }: { start: number; end: number }): { before: string; after: string } {
  return { before: text.slice(Math.max(0, start - 14), start), after: text.slice(end, end + 14) };
}
