import type { FieldLabels } from '../marketplaces/marketplace';
import { type LabelBook, labelBook, REPEATED } from './labels';
import { accessibleName } from './names';
import type { Sliced } from './page-reader';
import { acceptedKinds, findOccurrences, isControl, type Match, matchAnchors, matchRow, type Occurrence, preferOpen } from './rows';
import type { ControlToken, Scan } from './scan';
import { mainSurface } from './surfaces';

/** Outcome for one field: its controls, or why there are none. */
export type Found = { match: Match } | { reason: 'labelNotFound' | 'ambiguous' | 'notMounted'; label?: string };

export interface Matching {
  found: ReadonlyMap<FieldLabels, Found>;
  occurrences: readonly Occurrence[];
  /** Does this control or label stand on the page itself, not in a drawer over it? */
  onPage(token: { element: Element }): boolean;
}

interface Candidates {
  anchored?: Match;
  named?: Match;
  /** Controls that print the label where their value will stand. */
  hinted?: Match;
  rows: Match[];
  ambiguous: boolean;
  label?: string;
}

/** 「请输入商品标题」: what asks for a value around its name. */
const ASKING = /^(?:请?(?:输入|填写|选择)|(?:please )?(?:enter|type|input|select|add)(?: (?:your|the|a|an))?)\s*/i;

const shares = (a: Match, b: Match): boolean => a.controls.some((control) => b.controls.includes(control));

function within(match: Match | undefined, keep: (control: ControlToken) => boolean): Match | undefined {
  if (!match) return undefined;
  const controls = match.controls.filter(keep);
  return controls.length === 0 ? undefined : { ...match, controls };
}

/** Rows that lead to the same controls are one row. */
function distinct(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches) if (!kept.some((other) => shares(match, other))) kept.push(match);
  return kept;
}

function* gather(
  scan: Scan,
  fields: readonly FieldLabels[],
  occurrences: readonly Occurrence[],
  book: LabelBook,
): Sliced<Map<FieldLabels, Candidates>> {
  const named = new Map<FieldLabels, { controls: ControlToken[]; label: string }>();
  const hinted: typeof named = new Map();
  for (const token of scan.tokens) {
    if (!isControl(token) || token.kind === 'picture' || token.kind === 'tick' || token.kind === 'file') continue;
    yield;
    const hint = token.element.getAttribute('placeholder') ?? '';
    for (const [names, name] of [
      [named, accessibleName(scan, token)],
      [hinted, hint.replace(ASKING, '')],
    ] as const) {
      const field = name ? book.fieldOf(name) : undefined;
      if (!field || !acceptedKinds(field).has(token.kind)) continue;
      const entry = names.get(field) ?? { controls: [], label: name };
      entry.controls.push(token);
      names.set(field, entry);
    }
  }
  const byField = new Map<FieldLabels, Occurrence[]>();
  for (const occurrence of occurrences) {
    const list = byField.get(occurrence.field) ?? [];
    list.push(occurrence);
    byField.set(occurrence.field, list);
  }
  const all = new Map<FieldLabels, Candidates>();
  for (const field of fields) {
    const candidates: Candidates = { rows: [], ambiguous: false };
    const anchored = matchAnchors(scan, field);
    if (anchored === 'many') candidates.ambiguous = true;
    else if (anchored) candidates.anchored = anchored;
    const own = named.get(field);
    if (own) candidates.named = { ...own, how: 'label' };
    const placed = hinted.get(field);
    if (placed) candidates.hinted = { ...placed, how: 'label' };
    for (const occurrence of byField.get(field) ?? []) {
      yield;
      candidates.label ??= occurrence.text;
      const row = matchRow(scan, occurrence, occurrences, book);
      if (row === 'many') candidates.ambiguous = true;
      else if (row) candidates.rows.push(row);
    }
    all.set(field, candidates);
  }
  return all;
}

/** Of several controls of one name the one that takes a value. */
function preferred(field: FieldLabels, named: Match | undefined): Match | undefined {
  if (!named || REPEATED.has(field.field) || field.as === 'dates') return named;
  return { ...named, controls: preferOpen(named.controls, (control) => [control]) };
}

/** One of several to choose from is no label, whatever it says: 「满减 / 折扣」, "Percentage off". */
function isOption(scan: Scan, { element, from }: Occurrence): boolean {
  const box = element.closest('label')?.control ?? scan.tokens[from - 1]?.element;
  return box?.matches('[type="radio"],[role="radio"]') ?? false;
}

/** One match or nothing. */
function decide(field: FieldLabels, { anchored, named, hinted, rows, ambiguous, label }: Candidates): Found {
  const repeated = REPEATED.has(field.field) || field.as === 'dates';
  const every = distinct(rows);
  const distinctRows = repeated ? every : preferOpen(every, ({ controls }) => controls);
  const said = label === undefined ? {} : { label };
  const best = anchored ?? named;
  if (best) {
    const row = distinctRows.find((candidate) => shares(candidate, best));
    if (anchored && !row && (distinctRows.length > 0 || (named && !shares(named, anchored)))) return { reason: 'ambiguous', ...said };
    if (!anchored && !repeated && best.controls.length > 1 && !row) return { reason: 'ambiguous', ...said };
    // Of a span of days, or of several bullets, the label may point to the first alone.
    const more = repeated ? row && best.controls.every((control) => row.controls.includes(control)) : !anchored && best.controls.length > 1;
    const controls = more && row ? row.controls : best.controls;
    return {
      match: {
        ...row,
        ...best,
        controls,
        label: best.label || row?.label || label || '',
        ...(best.row ? {} : row?.row ? { row: row.row } : {}),
      },
    };
  }
  if (repeated && distinctRows.length > 0) {
    const [first] = distinctRows;
    const controls = distinctRows.flatMap((row) => row.controls);
    if (first) return { match: distinctRows.length === 1 ? first : { controls, how: first.how, label: first.label } };
  }
  if (distinctRows.length === 1 && distinctRows[0]) return { match: distinctRows[0] };
  if (distinctRows.length > 1 || ambiguous) return { reason: 'ambiguous', ...said };
  if (hinted && (repeated || hinted.controls.length === 1)) return { match: hinted };
  return label === undefined ? { reason: 'labelNotFound' } : { reason: 'notMounted', label };
}

/**
 * Which controls hold which field. By attribute, accessible name and printed label; they must not contradict each other, no control may hold two
 * fields, and nothing in a drawer over the page counts.
 */
export function* matchFields(scan: Scan, fields: readonly FieldLabels[]): Sliced<Matching> {
  const book = labelBook(fields);
  const occurrences = findOccurrences(scan, book).filter(
    (occurrence) => !occurrence.element.closest('th,[role="columnheader"],button,a') && !isOption(scan, occurrence),
  );
  yield;
  const candidates = yield* gather(scan, fields, occurrences, book);
  yield;
  const every = [...candidates.values()].flatMap(({ anchored, named, hinted, rows }) => [anchored, named, hinted, ...rows]);
  const onPage = mainSurface(scan, new Set(every.flatMap((match) => match?.controls ?? [])));
  const found = new Map<FieldLabels, Found>();
  const claims = new Map<ControlToken, FieldLabels[]>();
  /** Known by what stands in the empty box only: any other claim is better. */
  const guessed = new Set<FieldLabels>();
  for (const [field, { anchored, named, hinted, rows, ambiguous, label }] of candidates) {
    const onlyAnchored = within(anchored, onPage);
    const onlyNamed = preferred(field, within(named, onPage));
    const onlyHinted = within(hinted, onPage);
    const decided = decide(field, {
      ...(onlyAnchored ? { anchored: onlyAnchored } : {}),
      ...(onlyNamed ? { named: onlyNamed } : {}),
      ...(onlyHinted ? { hinted: onlyHinted } : {}),
      rows: rows.map((row) => within(row, onPage)).filter((row) => row !== undefined),
      ambiguous,
      ...(label === undefined ? {} : { label }),
    });
    found.set(field, decided);
    if ('match' in decided && onlyHinted && decided.match === onlyHinted) guessed.add(field);
    if ('match' in decided && field.as !== 'group') {
      for (const control of decided.match.controls) claims.set(control, [...(claims.get(control) ?? []), field]);
    }
  }
  for (const claimants of claims.values()) {
    if (claimants.length < 2) continue;
    const firm = claimants.filter((field) => !guessed.has(field));
    const sure = firm.filter((field) => {
      const entry = found.get(field);
      return firm.length === 1 || (entry && 'match' in entry && entry.match.how === 'attribute');
    });
    for (const field of claimants) if (sure.length !== 1 || sure[0] !== field) found.set(field, { reason: 'ambiguous' });
  }
  return { found, occurrences, onPage };
}
