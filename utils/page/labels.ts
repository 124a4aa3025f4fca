import type { FieldLabels } from '../marketplaces/marketplace';
import type { FieldName } from '../reading/fields';

/** Fields of which a page shows several, each in a control of its own. */
export const REPEATED: ReadonlySet<FieldName> = new Set<FieldName>(['bullet', 'tags', 'search_terms']);

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ue000-\uf8ff\ufeff]/g;
const TAIL = /\s*(?:\d+\s*\/\s*\d+|\((?:必填|选填|可选|required|optional|obligatorio|opcional|обязательно)\)|必填|选填|[*:?!])\s*$/;
const HEAD = /^[\s*•·]+/;
const NOTHING_SAID =
  /^(?:[\s\p{P}\p{S}]*|\d+\s*(?:\/|of)\s*\d+|必填|选填|可选|required|optional|[元件个张]|rmb|cny|usd|eur|gbp|rp|rm|[a-z]{1,3}\s?\p{Sc}|руб)$/iu;

/** A label as it is compared: width folded, lower case, without required star, colon, "(必填)", counter, icon glyphs. */
export function normaliseLabel(text: string): string {
  let label = text.slice(0, 300).normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase().replace(HEAD, '');
  for (let pass = 0; pass < 4; pass += 1) {
    const shorter = label.replace(TAIL, '');
    if (shorter === label) break;
    label = shorter;
  }
  return label;
}

/** Answers already worked out; the same short texts are asked about at every reading. Forgotten whole when it grows. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const fresh = answer(text);
    if (known.size > 3_000) known.clear();
    if (text.length <= 120) known.set(text, fresh);
    return fresh;
  };
}

/** Stars, colons, currency signs, counters, "必填": text that names nothing. */
export const saysNothing = remembered((text) => text.length <= 40 && NOTHING_SAID.test(text.normalize('NFKC').replace(INVISIBLE, '')));

/** The labels of one marketplace, ready to be asked. */
export interface LabelBook {
  /** The field a printed text names: the exact label first, then a label followed by a bracket or colon. */
  fieldOf(text: string): FieldLabels | undefined;
}

const books = new WeakMap<readonly FieldLabels[], LabelBook>();

/** The book of one marketplace; made once, because its fields never change. */
export function labelBook(fields: readonly FieldLabels[]): LabelBook {
  const book = books.get(fields) ?? createLabelBook(fields);
  books.set(fields, book);
  return book;
}

function createLabelBook(fields: readonly FieldLabels[]): LabelBook {
  const exact = new Map<string, FieldLabels>();
  for (const field of fields) for (const label of field.labels) exact.set(normaliseLabel(label), field);
  const longestFirst = [...exact.keys()].sort((a, b) => b.length - a.length);
  return {
    fieldOf: remembered((text) => {
      if (text.length > 120) return undefined;
      const label = normaliseLabel(text);
      if (!label) return undefined;
      const known = exact.get(label);
      if (known) return known;
      for (const candidate of longestFirst) {
        if (!label.startsWith(candidate)) continue;
        const field = exact.get(candidate);
        const rest = label.slice(candidate.length);
        if (/^\s*[([【:,|]/.test(rest)) return field;
        if (field && REPEATED.has(field.field) && /^\s*#?\d{1,2}$/.test(rest)) return field;
      }
      return undefined;
    }),
  };
}
