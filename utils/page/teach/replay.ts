import type { FieldLabels } from '../../marketplaces/marketplace';
import type { Lesson, LessonOutcome, Recipe, Tried } from '../../reading/lesson';
import { READING_CAPS, type ReadField, type Reading } from '../../reading/reading';
import type { DrawnCard, DrawnTable } from '../../reading/table';
import type { Controls } from '../controls';
import { normaliseLabel } from '../labels';
import { type Sliced, whole } from '../page-reader';
import { isControl } from '../rows';
import { type Scan, scan } from '../scan';
import { shownValue } from '../values';
import { type FoundPlace, findTaught, printed } from './find';

/** What a page gave without lessons, as far as they go. */
type Content = Partial<Pick<Reading, 'fields' | 'notRead' | 'tables' | 'cards' | 'lessons'>>;

const WRITABLE = new Set(['text', 'search', 'url', 'tel', 'email', 'textarea']);

/** What reads a select box asks where its label stands, not which field it is. */
const ANY: FieldLabels = { field: 'attributes', labels: [] };

/** What a place says; undefined where it cannot be told for certain. */
export function taughtText(scanned: Scan, recipe: Recipe, { tokens, label, printed: at }: FoundPlace): string | undefined {
  const [token] = tokens;
  if (!token) return undefined;
  if (!isControl(token)) return printed(tokens).slice(0, READING_CAPS.cell);
  // A tick says whether it is set; which words belong to it is its label.
  if (recipe.kind === 'tick') return (token.element as HTMLInputElement).checked ? label : '';
  const shown = shownValue(scanned, token, {
    controls: [token],
    how: 'taught',
    label,
    ...(at ? { occurrence: { ...at, field: ANY } } : {}),
  });
  return typeof shown === 'string' ? undefined : shown.text;
}

/** What a lesson reads on the page as it stands, whatever else is known of it. */
export function tryRecipe(document: Document, recipe: Recipe): Tried {
  const scanned = whole(scan(document));
  const found = findTaught(scanned, recipe);
  if (typeof found === 'string') return { ok: false, error: found };
  const text = taughtText(scanned, recipe, found);
  return text === undefined ? { ok: false, error: 'ambiguous' } : { ok: true, label: found.label, text: text.slice(0, READING_CAPS.cell) };
}

/**
 * Adds what lessons read to what the page gave without them. What the reader found by its own tables stands; a lesson that leads nowhere, or to
 * several places, adds nothing and says so.
 */
export function* replayLessons(document: Document, lessons: readonly Lesson[], content: Content, controls: Controls): Sliced<Content> {
  const fields = [...(content.fields ?? [])];
  const cards = [...(content.cards ?? [])];
  const trouble = new Map<string, Reading['notRead'][number]>();
  const outcomes: LessonOutcome[] = [];
  let scanned: Scan | undefined;
  let tables = content.tables ?? [];
  for (const { id, teaches } of lessons.slice(0, READING_CAPS.lessons)) {
    if (teaches.kind === 'page') {
      outcomes.push({ lesson: id, state: 'read' });
      continue;
    }
    if (teaches.kind === 'column') {
      const named = tables.map(
        ({ columns }) => columns.filter(({ header }) => normaliseLabel(header) === normaliseLabel(teaches.header)).length,
      );
      // Two columns of one table under this header: neither is it for certain.
      const state = named.some((count) => count > 1) ? 'ambiguous' : named.includes(1) ? 'read' : 'gone';
      outcomes.push({ lesson: id, state });
      if (state === 'read') tables = tables.map((table) => withMetric(table, teaches));
      continue;
    }
    if (teaches.kind === 'field' ? isRead(fields, teaches) : cards.some((card) => sameLabel(card, teaches.find))) {
      outcomes.push({ lesson: id, state: 'known' });
      continue;
    }
    scanned ??= yield* scan(document);
    yield;
    const found = findTaught(scanned, teaches.find);
    const text = typeof found === 'string' ? undefined : taughtText(scanned, teaches.find, found);
    if (typeof found === 'string' || text === undefined) {
      const state = typeof found === 'string' ? found : 'ambiguous';
      outcomes.push({ lesson: id, state });
      if (teaches.kind === 'field' && state === 'ambiguous')
        trouble.set(teaches.field, { field: teaches.field, reason: 'ambiguous', label: teaches.find.labels[0] ?? '' });
      continue;
    }
    outcomes.push({ lesson: id, state: 'read' });
    if (teaches.kind === 'figure')
      cards.push({
        label: found.label.slice(0, READING_CAPS.label),
        lines: [text],
        ...(teaches.metric === undefined ? {} : { taught: teaches.metric }),
      });
    else fields.push(fieldFrom(teaches, found, text, controls));
  }
  const here = new Set(fields.map(({ field }) => field));
  const before = (content.notRead ?? []).filter(({ field }) => !here.has(field) && !trouble.has(field));
  return {
    ...content,
    fields,
    notRead: [...before, ...[...trouble.values()].filter(({ field }) => !here.has(field))],
    ...(content.tables ? { tables } : {}),
    ...(cards.length > 0 ? { cards: cards.slice(0, READING_CAPS.cards) } : {}),
    ...(outcomes.length > 0 ? { lessons: outcomes } : {}),
  };
}

function withMetric(table: DrawnTable, { header, metric }: Extract<Lesson['teaches'], { kind: 'column' }>): DrawnTable {
  const columns = table.columns.map((column) =>
    normaliseLabel(column.header) === normaliseLabel(header) ? { ...column, taught: metric } : column,
  );
  return { ...table, columns };
}

type FieldTeaching = Extract<Lesson['teaches'], { kind: 'field' }>;

function isRead(fields: readonly ReadField[], { field, name }: FieldTeaching): boolean {
  return fields.some((entry) => entry.field === field && (name === undefined || (entry.name ?? '') === name));
}

function sameLabel({ label }: DrawnCard, { labels }: Recipe): boolean {
  return labels.some((own) => normaliseLabel(own) === normaliseLabel(label));
}

function fieldFrom({ field, name }: FieldTeaching, { tokens, label }: FoundPlace, text: string, controls: Controls): ReadField {
  const [token] = tokens;
  const input = token && token.kind === 'text' ? (token.element as HTMLInputElement) : undefined;
  const writable = input !== undefined && !input.disabled && !input.readOnly && WRITABLE.has(input.type);
  return {
    field,
    ...(name === undefined ? {} : { name }),
    text,
    label: label.slice(0, READING_CAPS.label),
    how: 'taught',
    ...(input ? { control: controls.idOf(input), writable } : {}),
  };
}
