import type { FieldName } from '../../reading/fields';
import type { ReadField } from '../../reading/reading';
import type { SearchWord } from '../../shop/search-words';
import { formOf, partsOf } from './phrase';

/** How a word stands in a text: as one unbroken phrase, with all its parts, with some of them, not at all. */
export type Found = 'exact' | 'parts' | 'some' | 'none';

/** Where words are looked for, and the fields each stands for. */
export const COLUMNS = ['title', 'bullet', 'attributes', 'description', 'search_terms'] as const;
type Column = (typeof COLUMNS)[number];
const FIELDS_OF: Readonly<Record<Column, readonly FieldName[]>> = {
  title: ['title'],
  bullet: ['bullet', 'item_highlights'],
  attributes: ['attributes', 'brand'],
  description: ['description'],
  search_terms: ['search_terms', 'tags'],
};
/** A word counts as found in one of these; shop searches weigh little of what only the description says. */
const COUNTING: readonly Column[] = ['title', 'bullet', 'attributes', 'search_terms'];
/** What else the listing says of the goods. */
const OTHER_FACTS: readonly FieldName[] = ['category', 'item_type', 'product_type', 'sku', 'subtitle', 'short_title', 'guide_title'];

/** Most words one listing is looked at by, the most searched: what comes behind them is hardly searched. */
const MOST_WORDS = 500;

export interface WordRow {
  word: string;
  /** Searches; absent where the list gave none. */
  volume?: number;
  /** Share of all searches, 0 to 1. */
  share: number;
  at: Readonly<Record<Column, Found>>;
  /** `found`: stands where it counts. `fits`: does not, and what the listing says of the goods bears it out. `unsaid`: nothing says it of the goods. */
  state: 'found' | 'fits' | 'unsaid';
}

/** The words of a list beside one listing. */
export interface Coverage {
  /** The most searched first. */
  rows: readonly WordRow[];
  /** Shares of all searches, 0 to 1; the three add up to 1. */
  found: number;
  fits: number;
  unsaid: number;
}

interface Sought {
  word: SearchWord;
  form: string;
  parts: readonly string[];
  share: number;
}

const prepared = new WeakMap<readonly SearchWord[], readonly Sought[]>();

/** The most searched words of a list made ready for looking up, and the share of the searches each has. A word without a figure weighs as the least searched one. */
function soughtOf(words: readonly SearchWord[]): readonly Sought[] {
  let sought = prepared.get(words);
  if (!sought) {
    const most = words.slice(0, MOST_WORDS);
    const volumes = most.flatMap(({ volume }) => volume ?? []);
    const least = volumes.length === 0 ? 1 : Math.min(...volumes);
    const total = most.reduce((sum, { volume = least }) => sum + volume, 0);
    sought = most.map((word) => ({
      word,
      form: formOf(word.word),
      parts: partsOf(word.word).slice(0, MOST_PARTS),
      share: total === 0 ? 1 / most.length : (word.volume ?? least) / total,
    }));
    prepared.set(words, sought);
  }
  return sought;
}

interface Looked {
  found: Found;
  /** The parts that stand there, one bit each. */
  parts: number;
}

/** Parts of a word that are looked at; no search has more. */
const MOST_PARTS = 30;

/** How a phrase stands in a text that is in the form of formOf. */
function lookIn(form: string, { form: phrase, parts }: Pick<Sought, 'form' | 'parts'>): Looked {
  if (phrase === '' || form === '') return { found: 'none', parts: 0 };
  if (form.includes(phrase)) return { found: 'exact', parts: allOf(parts) };
  let found = 0;
  for (const [index, part] of parts.entries()) if (form.includes(part)) found |= 1 << index;
  return { found: found === 0 ? 'none' : found === allOf(parts) ? 'parts' : 'some', parts: found };
}

function allOf(parts: readonly string[]): number {
  return 2 ** parts.length - 1;
}

/** How a phrase stands in a text. */
export function findPhrase(text: string, phrase: string): Found {
  return lookIn(keptForm(text), { form: formOf(phrase), parts: partsOf(phrase).slice(0, MOST_PARTS) }).found;
}

/** Forms of texts made last: several lists are held against the same texts, and while one field is typed in, the others stay as they are. */
const forms = new Map<string, string>();
const MOST_FORMS = 64;

function keptForm(text: string): string {
  let form = forms.get(text);
  if (form === undefined) {
    form = formOf(text);
    if (forms.size >= MOST_FORMS) forms.delete(forms.keys().next().value ?? '');
    forms.set(text, form);
  }
  return form;
}

const asWords = new WeakMap<readonly string[], readonly SearchWord[]>();

/** Which of the words stand in a text with all their parts. @param words the same array for the same words, because it is made ready once */
export function wholeIn(text: string, words: readonly string[]): readonly boolean[] {
  const list = asWords.get(words) ?? words.map((word) => ({ word }));
  asWords.set(words, list);
  return lookThrough(soughtOf(list), text).map(({ found }) => isWhole(found));
}

/** Columns looked through last, by list and text: while one field is typed in, the others stay as they are. */
const looked = new WeakMap<readonly Sought[], Map<string, readonly Looked[]>>();
const MOST_LOOKED = 24;

function lookThrough(sought: readonly Sought[], text: string): readonly Looked[] {
  const known = looked.get(sought) ?? new Map<string, readonly Looked[]>();
  looked.set(sought, known);
  let found = known.get(text);
  if (!found) {
    const form = keptForm(text);
    found = sought.map((one) => lookIn(form, one));
    if (known.size >= MOST_LOOKED) known.delete(known.keys().next().value ?? '');
    known.set(text, found);
  }
  return found;
}

function textOf(fields: readonly ReadField[], wanted: readonly FieldName[]): string {
  return fields.flatMap(({ field, text }) => (wanted.includes(field) && text.trim() !== '' ? [text] : [])).join('\n|\n');
}

/** What was worked out last of each reading: two audits and the panel ask for it. */
const covered = new WeakMap<readonly ReadField[], { words: readonly SearchWord[]; coverage: Coverage }>();

/**
 * Looks a list's words up in a listing.
 *
 * @param words the most searched first; the same array for the same list, because it is made ready once
 */
export function coverageOf(fields: readonly ReadField[], words: readonly SearchWord[]): Coverage {
  const known = covered.get(fields);
  if (known?.words === words) return known.coverage;
  const sought = soughtOf(words);
  const columns = COLUMNS.map((column) => lookThrough(sought, textOf(fields, FIELDS_OF[column])));
  const elsewhere = lookThrough(sought, textOf(fields, OTHER_FACTS));
  const rows = sought.map(({ word, parts, share }, index): WordRow => {
    const at = Object.fromEntries(COLUMNS.map((column, number) => [column, columns[number]?.[index]?.found ?? 'none'])) as WordRow['at'];
    const found = COUNTING.some((column) => isWhole(at[column]));
    // What the listing says of the goods may stand in several fields: 通勤 in the attributes, 风衣 in the title.
    const said = [...columns, elsewhere].reduce((mask, column) => mask | (column[index]?.parts ?? 0), 0);
    const fits = parts.length > 0 && said === allOf(parts);
    return { ...word, share, at, state: found ? 'found' : fits ? 'fits' : 'unsaid' };
  });
  const shareOf = (state: WordRow['state']) => rows.reduce((sum, row) => (row.state === state ? sum + row.share : sum), 0);
  const coverage = { rows, found: shareOf('found'), fits: shareOf('fits'), unsaid: shareOf('unsaid') };
  covered.set(fields, { words, coverage });
  return coverage;
}

/** All parts stand there. */
export function isWhole(found: Found): boolean {
  return found === 'exact' || found === 'parts';
}
