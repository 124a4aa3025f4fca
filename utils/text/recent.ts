/**
 * What was worked out for the last few texts: while a title is typed, the description and the form beside it are the same at every keystroke, but
 * come as new objects from the page.
 *
 * @typeParam Value what is kept for a text; it may depend on the text alone
 */
export class Recent<Value> {
  readonly #kept = new Map<string, Value>();

  /** @param most texts kept; the one asked for longest ago goes first */
  constructor(readonly most: number) {}

  get(text: string, make: () => Value): Value {
    const found = this.#kept.get(text);
    const value = found === undefined ? make() : found;
    if (found !== undefined) this.#kept.delete(text);
    else if (this.#kept.size >= this.most) for (const oldest of this.#kept.keys()) if (this.#kept.delete(oldest)) break;
    this.#kept.set(text, value);
    return value;
  }
}
