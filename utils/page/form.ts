import type { FieldLabels } from '../marketplaces/marketplace';
import type { FieldName } from '../reading/fields';
import { pictureWords } from '../reading/picture-words';
import { type NotRead, type NotReadReason, READING_CAPS, type ReadField } from '../reading/reading';
import { isRequired, readAttributes } from './attributes';
import type { Controls } from './controls';
import { labelBook, REPEATED } from './labels';
import { limitOf } from './limits';
import { type Found, matchFields } from './matching';
import type { Sliced } from './page-reader';
import { emptySlots, imageFact, picturesOf } from './pictures';
import { printedValue } from './printed';
import { isControl, type Match, matchRow, type Occurrence } from './rows';
import type { ControlToken, Scan } from './scan';
import { readSkuRows } from './skus';
import { chipsBeside, type Shown, shownValue } from './values';
import { priceAndStock } from './variants';
import { videoIn } from './video';

export interface FormReading {
  fields: ReadField[];
  notRead: NotRead[];
}

const WRITABLE_TYPES = new Set(['text', 'search', 'url', 'tel', 'email', 'textarea']);
/** Promotion fields that a switch answers; of any other a switch beside it says nothing. */
const SWITCHED: ReadonlySet<FieldName> = new Set<FieldName>([
  'benefit.every',
  'limits.stockLocked',
  'scope.sameItem',
  'stack',
  'apportion',
]);
const MEASURED = /^(?:benefit|cond|limits|valid|window|claim|deposit|item)\b/;
/** Fields that a form may print instead of offering them: chosen on a page before. */
const PRINTED: ReadonlySet<FieldName> = new Set<FieldName>(['category']);
/** Details as an editor. */
const DETAILS: FieldLabels = { field: 'description', labels: [], as: 'rich' };
const cutLabel = (label: string): string => label.replace(/\s+/g, ' ').slice(0, READING_CAPS.label);

const isState = (shown: Shown): boolean => typeof shown === 'object' && /^(?:true|false)$/.test(shown.text);

function handle(control: ControlToken, controls: Controls): Pick<ReadField, 'control' | 'writable'> {
  if (control.kind === 'rich') return { control: controls.idOf(control.element), writable: false };
  if (control.kind !== 'text') return {};
  const input = control.element as HTMLInputElement;
  return { control: controls.idOf(input), writable: !input.disabled && !input.readOnly && WRITABLE_TYPES.has(input.type) };
}

/** Reads a product form: every field of the marketplace that can be told for certain, and why the others cannot. */
export function* readForm(scan: Scan, known: readonly FieldLabels[], controls: Controls): Sliced<FormReading> {
  const { found, occurrences, onPage } = yield* matchFields(scan, known);
  yield;
  const fields: ReadField[] = [];
  const missing = new Map<FieldName, NotRead>();
  const refuse = (field: FieldName, reason: NotReadReason, label?: string) =>
    missing.set(field, { field, reason, ...(label ? { label: cutLabel(label) } : {}) });

  const push = (field: FieldName, control: ControlToken, match: Match, shown: Shown, more: Partial<ReadField> = {}): boolean => {
    if (typeof shown === 'string') {
      refuse(field, shown === 'tooLarge' ? 'tooLarge' : 'ambiguous', match.label);
      return false;
    }
    const limit = ['text', 'rich', 'host'].includes(control.kind) ? limitOf(scan, control, match, shown.text) : undefined;
    const required = isRequired(scan, match.row, control.element);
    fields.push({
      field,
      ...shown,
      label: cutLabel(match.label),
      how: match.how,
      ...(required ? { required } : {}),
      ...(limit ? { limit } : {}),
      ...(control.kind === 'host' ? { stale: true } : {}),
      ...handle(control, controls),
      ...more,
    });
    return true;
  };

  const readText = (field: FieldLabels, match: Match) => {
    if (match.controls.every((control) => control.kind === 'closed')) return refuse(field.field, 'closed', match.label);
    if (field.as === 'dates') return readDates(field.field, match);
    if (field.field === 'tags' && readChips(field.field, match)) return;
    const usable = match.controls[0]?.kind === 'tick' ? match.controls.slice(0, 1) : match.controls;
    for (const control of usable) {
      if (control.kind === 'host' && !control.element.hasAttribute('value')) {
        refuse(field.field, 'closed', match.label);
        continue;
      }
      const shown = shownValue(scan, control, match);
      if (control.kind === 'tick' && isState(shown) && MEASURED.test(field.field) && !SWITCHED.has(field.field))
        return refuse(field.field, 'ambiguous', match.label);
      push(field.field, control, match, shown);
      if (control.kind === 'rich') readInnerImages(control.element, match);
      if (!REPEATED.has(field.field)) break;
    }
  };

  /** From and to as one text; two parts each where the hour has a box of its own. */
  const readDates = (field: FieldName, match: Match) => {
    const [first] = match.controls;
    const texts = match.controls
      .map((control) => shownValue(scan, control, match))
      .map((shown) => (typeof shown === 'string' ? '' : shown.text));
    if (!first || texts.length === 3) return refuse(field, 'ambiguous', match.label);
    const half = Math.ceil(texts.length / 2);
    const parts = [texts.slice(0, half).join(' '), texts.slice(half).join(' ')].map((text) => text.trim());
    push(field, first, match, { text: parts.filter(Boolean).join(' ~ ') });
  };

  /** Entries that stand beside the box for the next one, each with its own way of taking it out. */
  const readChips = (field: FieldName, match: Match): boolean => {
    const [control] = match.controls;
    if (!control || match.controls.length > 1) return false;
    const chips = chipsBeside(scan, control, match);
    for (const text of chips) push(field, control, match, { text });
    return chips.length > 0;
  };

  const readInnerImages = (element: HTMLElement, match: Match) => {
    const images = [...element.querySelectorAll('img')]
      .slice(0, READING_CAPS.images + 1)
      .map(imageFact)
      .filter((image) => image !== undefined);
    if (images.length > READING_CAPS.images) return refuse('description_images', 'tooLarge', match.label);
    if (images.length > 0) pushImages('description_images', match, { images });
  };

  const pushImages = (field: FieldName, match: Match, pictures: Pick<ReadField, 'images' | 'slots' | 'video'>) => {
    const required = isRequired(scan, match.row, undefined);
    const text = pictureWords(pictures.images ?? []);
    fields.push({ field, text, ...pictures, label: cutLabel(match.label), how: match.how, ...(required ? { required } : {}) });
  };

  const readPictures = (field: FieldLabels, match: Match) => {
    const pictures = picturesOf(scan, match);
    if (pictures === 'tooLarge') return refuse(field.field, 'tooLarge', match.label);
    const video = field.field === 'video' ? videoIn(match.row ? scan.inside(match.row) : match.controls) : undefined;
    pushImages(field.field, match, { ...pictures, ...(video ? { video } : {}) });
  };

  const readEmptySlots = (field: FieldLabels, label: Occurrence): boolean => {
    const slots = emptySlots(scan, label.element, label.from);
    if (!slots) return false;
    const match: Match = { controls: [], how: 'row', row: slots.row, label: label.text };
    pushImages(field.field, match, { images: [], ...(slots.slots === undefined ? {} : { slots: slots.slots }) });
    return true;
  };

  const readPrinted = (field: FieldLabels, label: Occurrence): boolean => {
    const text = PRINTED.has(field.field) && onPage(label) ? printedValue(scan, label, occurrences) : undefined;
    if (text !== undefined) fields.push({ field: field.field, text, label: cutLabel(label.text), how: 'row' });
    return text !== undefined;
  };

  const skuRows = readSkuRows(scan, onPage);
  yield;
  const inSkus = new Set(skuRows.flatMap((row) => row.controls));
  const taken = new Set<ControlToken>(inSkus);
  let brand: ControlToken | undefined;
  let title: ControlToken | undefined;
  let group: Element | undefined;
  for (const [field, entry] of found) {
    if (!('match' in entry)) continue;
    if (field.as === 'group') {
      // The variants are a group too, and have a table of their own.
      if (field.field === 'attributes') group = entry.match.row;
      continue;
    }
    if (field.field === 'title') title = entry.match.controls[0];
    for (const control of entry.match.controls) taken.add(control);
    if (field.field === 'brand') brand = entry.match.controls[0];
  }

  for (const [field, entry] of found) {
    if (field.as === 'group' || field.field === 'sku') continue;
    yield;
    const label = occurrences.filter((occurrence) => occurrence.field === field);
    if ('match' in entry) {
      if (field.field === 'description_images' && readDetails(label)) continue;
      if (field.as === 'images') readPictures(field, entry.match);
      else readText(field, entry.match);
      if (field.field === 'description_images') readBesidePictures(entry.match);
      continue;
    }
    if (field.field === 'description_images' && readDetails(label)) continue;
    const only = entry.reason === 'notMounted' && label.length === 1 ? label[0] : undefined;
    const shown = only && (field.as === 'images' ? readEmptySlots(field, only) : readPrinted(field, only));
    if (!shown) giveReason(field, entry);
  }

  /** Some forms have an editor where others have the pictures of the details: words, and pictures among them. */
  function readDetails(labels: readonly Occurrence[]): boolean {
    const [label] = labels.filter(onPage);
    if (!label || labels.length > 1 || known.some(({ field }) => field === 'description')) return false;
    const match = matchRow(scan, { ...label, field: DETAILS }, occurrences, labelBook(known));
    const [control, ...more] = match && match !== 'many' ? match.controls : [];
    if (!match || match === 'many' || control?.kind !== 'rich' || more.length > 0 || !onPage(control)) return false;
    if (match.row && scan.inside(match.row).some(({ kind }) => kind === 'picture' || kind === 'file')) return false;
    push('description', control, match, shownValue(scan, control, match));
    readInnerImages(control.element, match);
    return true;
  }

  /** The one box for text among the detail pictures, where the form has no description but these. */
  function readBesidePictures(match: Match): void {
    if (!match.row || known.some(({ field }) => field === 'description')) return;
    const boxes = scan
      .inside(match.row)
      .filter((token) => isControl(token) && (token.kind === 'rich' || token.element.localName === 'textarea'));
    const [box] = boxes.filter(isControl);
    if (box && boxes.length === 1 && onPage(box) && !taken.has(box)) push('description', box, match, shownValue(scan, box, match));
  }

  function giveReason(field: FieldLabels, entry: Exclude<Found, { match: Match }>): void {
    if (field.expected || entry.reason === 'ambiguous') refuse(field.field, entry.reason, entry.label);
  }

  yield;
  // A box that holds the title too is the form, not its group of attributes.
  if (group && title && scan.inside(group).includes(title)) group = undefined;
  for (const { name, required, match } of yield* readAttributes(scan, group, taken, brand, onPage)) {
    yield;
    const control = match.controls[0];
    if (control)
      push('attributes', control, match, shownValue(scan, control, match), { name: cutLabel(name), ...(required ? { required } : {}) });
  }
  // A row without a picture says something only where the table has pictures.
  const pictured = skuRows.some((row) => row.pictures.length > 0);
  for (const row of skuRows) {
    const images = pictured ? { images: row.pictures.flatMap((picture) => imageFact(picture.element) ?? []) } : {};
    fields.push({ field: 'sku', text: row.text.slice(0, READING_CAPS.text), ...images, label: '', how: 'row' });
  }
  for (const field of priceAndStock(skuRows, known)) {
    // An empty box of that name above the table fills its rows at one stroke.
    const empty = fields.findIndex((read) => read.field === field.field && read.text === '');
    if (empty >= 0) fields[empty] = field;
    else if (!fields.some((read) => read.field === field.field)) fields.push(field);
  }

  const read = new Set(fields.map((field) => field.field));
  for (const { field, expected } of known) if (expected && !read.has(field) && !missing.has(field)) refuse(field, 'labelNotFound');
  return { fields, notRead: [...missing.values()].filter(({ field, reason }) => !read.has(field) || reason === 'tooLarge') };
}
