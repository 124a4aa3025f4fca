/** One term found in a text, with UTF-16 offsets of the text as given. */
export interface TermHit {
  start: number;
  end: number;
  /** The term as it stands in the list. */
  term: string;
}

const LETTER = /[\p{L}\p{N}]/u;
const LATIN = /[a-z0-9\u00c0-\u024f]/;

/** The text flattened last: hundreds of lists are looked for in the same title one after the other. */
let last = { text: '', flat: '' };

/**
 * Lower case with every UTF-16 offset kept: a letter whose lower case is longer stays as it is. Hyphen, underscore and no-break space read as a
 * space, so that "best-selling" is "best selling".
 */
function flattened(text: string): string {
  if (last.text !== text) last = { text, flat: flatten(text) };
  return last.flat;
}

function flatten(text: string): string {
  const lower = text.toLowerCase();
  const kept = lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => lowerUnit(text[i] ?? '')).join('');
  return kept.replace(/[-_\u00a0\u2010-\u2012]/g, ' ');
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/**
 * A list of terms made ready for searching. Latin terms match whole words, with an ending -s or -es; Chinese terms match anywhere. At one place the
 * longest term wins, and hits do not overlap.
 */
export class Terms {
  /** By their first two units, or by the only one: a list of two thousand words has few that begin alike. */
  readonly #byStart = new Map<number, { flat: string; term: string; latin: boolean }[]>();

  constructor(terms: Iterable<string>) {
    for (const term of new Set(terms)) {
      const flat = flattened(term);
      if (flat === '') continue;
      const start = startAt(flat, 0);
      const list = this.#byStart.get(start) ?? [];
      list.push({ flat, term, latin: LATIN.test(flat.at(-1) ?? '') });
      this.#byStart.set(start, list);
    }
    for (const list of this.#byStart.values()) list.sort((a, b) => b.flat.length - a.flat.length);
  }

  find(text: string): TermHit[] {
    const flat = flattened(text);
    const hits: TermHit[] = [];
    for (let start = 0; start < flat.length; start++) {
      const longer = this.#byStart.get(startAt(flat, start));
      const single = start + 1 < flat.length ? this.#byStart.get(flat.charCodeAt(start)) : undefined;
      if (!longer && !single) continue;
      const first = flat[start] ?? '';
      const inWord = LATIN.test(first) && start > 0 && LATIN.test(flat[start - 1] ?? '');
      if (inWord) continue;
      const candidates = longer && single ? [...longer, ...single] : (longer ?? single ?? []);
      for (const candidate of candidates) {
        if (!flat.startsWith(candidate.flat, start)) continue;
        const end = candidate.latin ? wordEnd(flat, start + candidate.flat.length) : start + candidate.flat.length;
        if (end === undefined) continue;
        hits.push({ start, end, term: candidate.term });
        start = end - 1;
        break;
      }
    }
    return hits;
  }
}

/** The first two units at a place as one number, or the last one alone: no text is cut out for it. */
function startAt(flat: string, at: number): number {
  return at + 1 < flat.length ? flat.charCodeAt(at) + (flat.charCodeAt(at + 1) + 1) * 0x1_0000 : flat.charCodeAt(at);
}

/** Where the word ends that has matched up to `at`: there, or after a plural ending; undefined inside a longer word. */
function wordEnd(flat: string, at: number): number | undefined {
  for (const ending of ["'s", '’s', '', 's', 'es']) {
    const end = at + ending.length;
    if (!flat.startsWith(ending, at)) continue;
    const next = flat[end];
    if (next === undefined || !LETTER.test(next) || !LATIN.test(next)) return end;
  }
  return undefined;
}

/** Terms written as one string: separated by line breaks or commas, blanks inside a term kept. */
export function termList(written: string): string[] {
  return written
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== '');
}
