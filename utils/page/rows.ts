import type { FieldLabels } from '../marketplaces/marketplace';
import type { How } from '../reading/reading';
import { type LabelBook, REPEATED, saysNothing } from './labels';
import type { ControlKind, ControlToken, Scan, TextToken, Token } from './scan';

/** A printed label that names a field, and where it stands. */
export interface Occurrence {
  field: FieldLabels;
  element: Element;
  /** Token positions of the label's text, `to` exclusive. */
  from: number;
  to: number;
  text: string;
}

/** Controls that one way of looking assigns to a field. */
export interface Match {
  controls: readonly ControlToken[];
  how: How;
  /** Smallest box that holds label and controls: counters and hints are looked for in here only. */
  row?: Element;
  label: string;
  occurrence?: Occurrence;
}

const ACCEPTED: Record<NonNullable<FieldLabels['as']>, ReadonlySet<ControlKind>> = {
  text: new Set<ControlKind>(['text', 'rich', 'choice', 'tick', 'host', 'closed']),
  rich: new Set<ControlKind>(['text', 'rich', 'host', 'closed']),
  choice: new Set<ControlKind>(['text', 'choice', 'tick', 'host']),
  images: new Set<ControlKind>(['picture', 'film', 'file']),
  group: new Set<ControlKind>(['text', 'rich', 'choice', 'tick', 'host']),
  dates: new Set<ControlKind>(['text', 'choice', 'host']),
};

export const acceptedKinds = (field: FieldLabels): ReadonlySet<ControlKind> => ACCEPTED[field.as ?? 'text'];

export const isText = (token: Token): token is TextToken => token.kind === 'text-node';
export const isControl = (token: Token): token is ControlToken => token.kind !== 'text-node';

/** Every known label on the page. A label split over several text nodes ("Item " + "Name") is found by the text of its box. */
export function findOccurrences(scan: Scan, book: LabelBook): Occurrence[] {
  const found: Occurrence[] = [];
  const boxes = new Set<Element>();
  for (const token of scan.tokens) {
    if (!isText(token) || token.text.length > 120) continue;
    const field = book.fieldOf(token.text);
    if (field) {
      found.push({ field, element: token.element, from: token.at, to: token.at + 1, text: token.text });
      continue;
    }
    const box = scan.placeOf(token.element);
    if (!box || box.to - box.from < 2 || box.to - box.from > 4 || boxes.has(token.element)) continue;
    boxes.add(token.element);
    const parts = scan.inside(token.element);
    if (!parts.every(isText)) continue;
    const text = parts.map((part) => part.text).join(' ');
    const whole = book.fieldOf(text);
    if (whole) found.push({ field: whole, element: token.element, from: box.from, to: box.to, text });
  }
  return found;
}

/** Takes what the operator enters: not a disabled copy, not the catalogue's value beside one's own. */
const takes = ({ element }: ControlToken): boolean =>
  !(element as HTMLInputElement).readOnly && !element.matches(':disabled,[aria-disabled="true"],[aria-readonly="true"]');

/** Where only one of several takes anything, that one; else all. */
export function preferOpen<T>(all: readonly T[], controlsOf: (one: T) => readonly ControlToken[]): readonly T[] {
  const open = all.filter((one) => controlsOf(one).some(takes));
  return open.length === 1 ? open : all;
}

/** Could this text be the label of another row? When in doubt yes: a value not read is better than a wrong one. */
function claimsARow(token: TextToken, label: Element, book: LabelBook): boolean {
  if (saysNothing(token.text)) return false;
  if (book.fieldOf(token.text) !== undefined) return true;
  if (/[:：]\s*$/.test(token.text) || token.element.localName === 'label') return true;
  // Help inside the label itself, or with figures and stops in it, claims nothing.
  if (label.closest('label')?.contains(token.element)) return false;
  return token.element.localName === label.localName && token.text.length <= 20 && !/[\d，。,.!;；]/.test(token.text);
}

/** Of the controls of one row, those that hold this field; `'many'` when that cannot be told. */
function choose(field: FieldLabels, controls: readonly ControlToken[]): readonly ControlToken[] | 'many' | undefined {
  const kinds = acceptedKinds(field);
  const fitting = controls.filter((control) => kinds.has(control.kind));
  if (fitting.length === 0) return undefined;
  if (field.as === 'images' || field.as === 'group') return fitting;
  if (field.as === 'dates') return fitting.length < 5 ? fitting : 'many';
  const only = (...wanted: ControlKind[]) => fitting.filter((control) => wanted.includes(control.kind));
  const order: ControlToken[][] =
    field.as === 'rich'
      ? [only('rich'), only('text', 'host'), only('closed')]
      : [only('text', 'rich', 'host'), only('choice'), only('closed')];
  if (field.as === 'choice') order.unshift(only('choice'));
  for (const every of order) {
    const group = preferOpen(every, (control) => [control]);
    if (group.length === 1 || (group.length > 1 && REPEATED.has(field.field))) return group;
    if (group.length > 1) return 'many';
  }
  const ticks = only('tick');
  return ticks.length > 0 ? ticks : undefined;
}

/** Smallest box around the label that holds a control this field may have. */
function nearestRow(scan: Scan, occurrence: Occurrence): Element | undefined {
  const kinds = acceptedKinds(occurrence.field);
  let box: Element | undefined = occurrence.element;
  while (box) {
    if (scan.inside(box).some((token) => isControl(token) && kinds.has(token.kind))) return box;
    box = scan.parentOf(box);
  }
  return undefined;
}

/** Unlabelled controls right after the row that repeat the field: the second to fifth bullet. */
function widen(scan: Scan, row: Element): Element {
  let wide = row;
  for (let parent = scan.parentOf(wide); parent; parent = scan.parentOf(wide)) {
    const own = scan.placeOf(wide);
    const added = scan.inside(parent).filter((token) => own && (token.at < own.from || token.at >= own.to));
    if (!added.every((token) => (isText(token) ? saysNothing(token.text) : token.kind === 'text' || token.kind === 'host'))) break;
    wide = parent;
  }
  return wide;
}

/**
 * The controls of the row a label stands in.
 * @returns 'many' when the row holds several and nothing tells which; undefined when this text labels no control (a tab, a heading, a row
 * whose control is not there)
 */
export function matchRow(scan: Scan, occurrence: Occurrence, others: readonly Occurrence[], book: LabelBook): Match | 'many' | undefined {
  const nearest = nearestRow(scan, occurrence);
  if (!nearest) return undefined;
  const row = REPEATED.has(occurrence.field.field) ? widen(scan, nearest) : nearest;
  const place = scan.placeOf(row);
  if (!place) return undefined;
  const foreign = others.some(
    (other) =>
      other.field.field !== occurrence.field.field && other.from >= place.from && other.to <= place.to && !partOf(other, occurrence),
  );
  if (foreign && occurrence.field.as !== 'group') return matchNext(scan, occurrence);
  const controls = scan.inside(row).filter(isControl);
  const chosen = choose(occurrence.field, controls);
  if (!chosen || chosen === 'many') return chosen && (matchNext(scan, occurrence) ?? 'many');
  const first = chosen[0]?.at ?? 0;
  const between = scan.tokens
    .slice(Math.min(occurrence.to, first + 1), Math.max(first, occurrence.from))
    .filter(isText)
    .filter(({ element }) => element.closest('label')?.control?.matches('[type="radio"],[type="checkbox"]') !== true);
  if (occurrence.field.as !== 'group' && between.some((token) => claimsARow(token, occurrence.element, book))) {
    // A shown value stands between label and input in many select boxes; that box holds nothing else.
    if (!(chosen.length === 1 && chosen[0]?.kind === 'choice' && between.length === 1 && sharesBox(scan, between[0], chosen[0])))
      return undefined;
  }
  return { controls: chosen, how: howFrom(chosen), row, label: occurrence.text, occurrence };
}

function partOf(inner: Occurrence, outer: Occurrence): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

const howFrom = (controls: readonly ControlToken[]): How => (controls[0]?.element.localName === 'body' ? 'frame' : 'row');

/** Text and control stand alone together in a box: the select shows the text. */
function sharesBox(scan: Scan, text: TextToken | undefined, control: ControlToken): boolean {
  if (!text) return false;
  let box: Element | undefined = scan.parentOf(control.element);
  while (box) {
    const place = scan.placeOf(box);
    if (!place) return false;
    if (place.from <= text.at && place.to > text.at)
      return scan.inside(box).filter((token) => isText(token) && !saysNothing(token.text)).length === 1;
    box = scan.parentOf(box);
  }
  return false;
}

/**
 * Labels and controls in one flat box: the control follows its label directly, on the same line or right below it.
 */
function matchNext(scan: Scan, occurrence: Occurrence): Match | undefined {
  const kinds = acceptedKinds(occurrence.field);
  const following = scan.tokens.slice(occurrence.to, occurrence.to + 6).find((token) => isControl(token) || !saysNothing(token.text));
  if (!following || !isControl(following) || !kinds.has(following.kind)) return undefined;
  if (occurrence.field.as === 'images' || occurrence.field.as === 'group') return undefined;
  const label = occurrence.element.getBoundingClientRect();
  const control = following.element.getBoundingClientRect();
  // A floating label stands on its control, which comes before it.
  const before = scan.tokens[occurrence.from - 1];
  const under = before && isControl(before) ? before.element.getBoundingClientRect() : undefined;
  if (under && under.bottom > label.top + 1 && under.right > label.left + 1) return undefined;
  const sameLine = control.top < label.bottom && control.bottom > label.top;
  const below = control.top >= label.top && control.top - label.bottom <= 16 && Math.abs(control.left - label.left) <= 40;
  if (!sameLine && !below) return undefined;
  return { controls: [following], how: howFrom([following]), label: occurrence.text, occurrence };
}

/** The controls an anchor attribute leads to. */
export function matchAnchors(scan: Scan, field: FieldLabels): Match | 'many' | undefined {
  if (!field.anchors?.length) return undefined;
  const selector = field.anchors.join(',');
  const found = new Set<ControlToken>();
  let row: Element | undefined;
  let label = '';
  for (const root of scan.roots) {
    for (const element of root.querySelectorAll(selector)) {
      const inside = scan.inside(element).filter(isControl);
      if (inside.length === 0) continue;
      row ??= element;
      label ||= scan.inside(element).find((token): token is TextToken => isText(token) && !saysNothing(token.text))?.text ?? '';
      for (const control of inside) found.add(control);
    }
  }
  if (found.size === 0) return undefined;
  const chosen = choose(
    field,
    [...found].sort((a, b) => a.at - b.at),
  );
  if (!chosen || chosen === 'many') return chosen;
  return {
    controls: chosen,
    how: 'attribute',
    label: label.length <= 60 ? label : '',
    ...(row && !acceptedOnly(scan, row) ? { row } : {}),
  };
}

/** The anchor sits on the control itself: there is no row to look for counters in yet. */
function acceptedOnly(scan: Scan, element: Element): boolean {
  return !scan.inside(element).some(isText);
}
