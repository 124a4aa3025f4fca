/**
 * All places where one of many phrases stands in a text, overlaps included. Phrases are found by their first two UTF-16 units and compared
 * longest first: for phrases of a few characters this loads ten times faster than building an automaton, and looks up as fast
 * (tests/bench/compliance.bench.ts compares the two).
 */
export class Lookup<Value> {
  readonly #heads = new Map<number, { phrase: string; values: Value[] }[]>();
  readonly #known = new Map<string, Value[]>();

  add(phrase: string, value: Value): void {
    const known = this.#known.get(phrase);
    if (known) {
      known.push(value);
      return;
    }
    const values = [value];
    this.#known.set(phrase, values);
    const head = phrase.length === 1 ? phrase.charCodeAt(0) : headOf(phrase, 0);
    const bucket = this.#heads.get(head);
    if (bucket) bucket.push({ phrase, values });
    else this.#heads.set(head, [{ phrase, values }]);
  }

  get size(): number {
    return this.#known.size;
  }

  /** @param visit called for every occurrence, by rising start */
  find(text: string, visit: (value: Value, from: number, to: number) => void): void {
    for (let at = 0; at < text.length; at++) {
      this.#visit(text.charCodeAt(at), text, at, visit);
      if (at + 1 < text.length) this.#visit(headOf(text, at), text, at, visit);
    }
  }

  #visit(head: number, text: string, at: number, visit: (value: Value, from: number, to: number) => void): void {
    const bucket = this.#heads.get(head);
    if (!bucket) return;
    for (const { phrase, values } of bucket) {
      if (!text.startsWith(phrase, at)) continue;
      for (const value of values) visit(value, at, at + phrase.length);
    }
  }
}

/** Two units as one number; the first one is moved up by one so that no pair is taken for a single unit. */

function headOf(text: string, at: number): number {
  return (text.charCodeAt(at) + 1) * 0x10000 + text.charCodeAt(at + 1);
}
