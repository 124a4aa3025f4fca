import type { Mark, Place } from '../findings/finding';
import type { FieldName } from '../reading/fields';
import { placeOf } from '../reading/place';
import type { ReadField, Reading } from '../reading/reading';
import { Recent } from '../text/recent';

/**
 * Where a statement stands. `filled` is a value under a printed name: an attribute, the brand, a line "材质：纯棉" of a description or a selling
 * point; `variant` a value of the table of variants; the rest is free wording.
 */
export type Standing = 'title' | 'highlight' | 'filled' | 'variant' | 'sentence' | 'picture';

/** A stretch of a listing that states something of the goods. */
export interface Statement {
  text: string;
  place: Place;
  /** UTF-16 offset of `text` in the text of its place. */
  start: number;
  standing: Standing;
  /** The printed name of a filled value, without blanks and brackets around it. */
  label: string;
  /** Statements of one voice speak together: all selling points, all sentences of the description, all variants. */
  voice: string;
}

const TITLES: ReadonlySet<FieldName> = new Set(['title', 'short_title', 'guide_title', 'subtitle']);
const HIGHLIGHTS: ReadonlySet<FieldName> = new Set(['item_highlights', 'bullet']);
const PICTURES: ReadonlySet<FieldName> = new Set([
  'images',
  'images_3x4',
  'image_white',
  'image_long',
  'image_sellpoint',
  'description_images',
]);

/** What is looked at of one listing, so that none takes long; what comes later mostly repeats it. In UTF-16 units where not said otherwise. */
const MOST = {
  title: 1_000,
  highlight: 2_000,
  filled: 400,
  description: 20_000,
  lines: 300,
  line: 600,
  picture: 2_000,
  variants: 300,
} as const;

const LABELLED = /^[\s·•●■◆★☆\-*【[（(\d.、]{0,12}([^:：\n。，,;；]{1,30}?)\s?[\]】）)]?\s*[:：]\s*(\S.*)$/;
/** A label that names a field and not a sentence: few words. */
const MOST_WORDS = 4;

/** Everything a reading states, in the order it is trusted to be what the buyer reads first: titles, highlights, form, variants, description, pictures. */
export function statementsOf(reading: Reading): Statement[] {
  const found: Record<Standing, Statement[]> = { title: [], highlight: [], filled: [], variant: [], sentence: [], picture: [] };
  const counts = new Map<string, number>();
  for (const field of reading.fields) {
    const index = counts.get(field.field) ?? 0;
    counts.set(field.field, index + 1);
    for (const statement of statementsIn(field, placeOf(field, index))) {
      if (statement.text.trim() !== '') found[statement.standing].push(statement);
    }
  }
  const { title, highlight, filled, variant, sentence, picture } = found;
  return [...title, ...highlight, ...filled, ...variant.slice(0, MOST.variants), ...sentence, ...picture];
}

/** The same statements for the same text at the same place: what is read of them is kept by the statement (compare.ts, measures.ts). */
const recent = new Recent<readonly Statement[]>(120);

function statementsIn(field: ReadField, place: Place): readonly Statement[] {
  return recent.get(`${field.field}\n${place.index ?? ''}\n${field.name ?? ''}\n${field.text}`, () => stated(field, place));
}

function stated(field: ReadField, place: Place): Statement[] {
  const { field: name, text } = field;
  const whole = (standing: Standing, most: number, voice: string, label = ''): Statement[] => [
    { text: text.slice(0, most), place, start: 0, standing, label, voice },
  ];
  if (TITLES.has(name)) return whole('title', MOST.title, name);
  if (name === 'description') return linesOf(text.slice(0, MOST.description), place, 'sentence', name);
  if (HIGHLIGHTS.has(name)) return linesOf(text.slice(0, MOST.highlight), place, 'highlight', name);
  if (name === 'brand') return whole('filled', MOST.filled, 'brand', 'brand');
  if (name === 'attributes') return whole('filled', MOST.filled, `${name} ${labelOf(field.name ?? '')}`, labelOf(field.name ?? ''));
  // a variant is printed "白色 / M | 59.00 | 600": what it is called comes before its price and stock
  if (name === 'sku') return whole('variant', Math.max(0, text.indexOf(' | ') < 0 ? MOST.filled : text.indexOf(' | ')), name);
  return PICTURES.has(name) ? whole('picture', MOST.picture, 'picture') : [];
}

function labelOf(printed: string): string {
  return printed.replace(/^[\s*]+|[\s:：*]+$/g, '');
}

function linesOf(text: string, place: Place, standing: 'sentence' | 'highlight', voice: string): Statement[] {
  const found: Statement[] = [];
  let start = 0;
  for (const line of text.split('\n', MOST.lines)) {
    const head = line.slice(0, MOST.line);
    const [, name, value] = LABELLED.exec(head) ?? [];
    if (name !== undefined && value !== undefined && name.trim().split(/\s+/).length <= MOST_WORDS) {
      const label = labelOf(name);
      const at = start + head.length - value.length;
      found.push({ text: value.trimEnd(), place, start: at, standing: 'filled', label, voice: `${voice} ${label.toLowerCase()}` });
    } else found.push({ text: head, place, start, standing, label: '', voice });
    start += line.length + 1;
  }
  return found;
}

/** A mark over a part of a statement. */
export function markOf({ text, place, start }: Statement, from: number, to: number): Mark {
  return { place, start: start + from, end: start + to, text: text.slice(from, to) };
}
