/** Letters that words are made of where words are parted by blanks. */
const LATIN = /[a-z0-9_]/;

/** Characters one may write for another; each stands for exactly one, so that offsets stay true. */
const SAME: Readonly<Record<string, string>> = { '\u3000': ' ', '\u00a0': ' ', '￥': '¥', '\t': ' ', '\n': ' ', '\r': ' ' };

/** Lower case, half width, one unit for one unit. */
export function foldedUnits(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? '';
    const code = text.charCodeAt(at);
    const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (SAME[unit] ?? unit);
    const lower = half.toLowerCase();
    folded += lower.length === 1 ? lower : half;
  }
  return folded;
}

/** A table of words that finds the longest one at a place. A word of letters ends where its letters end: "cpcs" is no "cpc". */
export class Words<Meaning> {
  readonly #byStart = new Map<string, { word: string; meaning: Meaning }[]>();

  constructor(entries: Iterable<readonly [meaning: Meaning, words: readonly string[]]>) {
    for (const [meaning, words] of entries)
      for (const word of words) {
        const start = word[0] ?? '';
        const same = this.#byStart.get(start) ?? [];
        same.push({ word, meaning });
        this.#byStart.set(start, same);
      }
    for (const same of this.#byStart.values()) same.sort((a, b) => b.word.length - a.word.length);
  }

  at(folded: string, offset: number): { length: number; meaning: Meaning } | undefined {
    for (const { word, meaning } of this.#byStart.get(folded[offset] ?? '') ?? []) {
      if (!folded.startsWith(word, offset)) continue;
      const next = folded[offset + word.length] ?? '';
      if (LATIN.test(word.at(-1) ?? '') && LATIN.test(next)) continue;
      return { length: word.length, meaning };
    }
    return undefined;
  }
}
