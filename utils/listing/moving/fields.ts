import type { Marketplace } from '../../marketplaces/marketplace';
import type { FieldName } from '../../reading/fields';
import type { ReadField, Reading } from '../../reading/reading';

/** Where a field of the listing ends up: under the same name, under another, or nowhere, because the marketplace has no place for it. */
interface Put {
  from: FieldName;
  to: FieldName | 'nowhere';
  /** How many entries. */
  count: number;
}

export interface Carried {
  /** The listing as the form there would hold it; fields it asks for and nobody has filled in are empty. */
  reading: Reading;
  put: readonly Put[];
  /** Fields there that nothing here fills: empty here, or no part of a listing here. */
  missing: readonly FieldName[];
  /** Fields there that listings here have too, but that were not read. */
  unread: readonly FieldName[];
}

/** Fields every marketplace's listing has, whatever its form calls them. */
const EVERYWHERE: ReadonlySet<FieldName> = new Set(['title', 'attributes', 'images']);
/** Where a text goes for want of its own field, the nearest first. */
const NEAREST: Readonly<Partial<Record<FieldName, readonly FieldName[]>>> = {
  item_highlights: ['subtitle', 'bullet', 'description'],
  bullet: ['description'],
  subtitle: ['item_highlights', 'promo_text'],
  guide_title: ['short_title'],
  short_title: ['guide_title'],
  promo_text: ['subtitle'],
  search_terms: ['tags'],
  tags: ['search_terms'],
};
/** Its own on every marketplace and chosen anew there: what stands here says nothing of it. */
const OWN_THERE: ReadonlySet<FieldName> = new Set([
  'seller_code',
  'shop_category',
  'shipping',
  'delivery_time',
  'publish_time',
  'rating',
  'reviews',
]);
const MONEY: ReadonlySet<FieldName> = new Set(['price', 'single_price', 'list_price']);
/** Texts and pictures that a form asks for; named where nothing here fills them. */
const WANTED: readonly FieldName[] = [
  'short_title',
  'guide_title',
  'subtitle',
  'item_highlights',
  'bullet',
  'description',
  'description_images',
  'search_terms',
  'tags',
  'brand',
  'images',
  'images_3x4',
  'image_white',
  'image_long',
  'video',
];
const PICTURES: ReadonlySet<FieldName> = new Set(['images', 'images_3x4', 'image_white', 'image_long', 'video', 'description_images']);

/** A line of a list: "• soft", "- 吸水", "【材质】棉". */
const LISTED = /^\s*(?:[•·▪●◆■✓✔*–-]\s*|(?=【))(\S.{3,})$/u;
/** Fewer lines are no list of selling points. */
const LEAST_LISTED = 2;
const MOST_BULLETS = 10;
const LEAST_REST = 60;

/**
 * Puts a listing into the fields of another marketplace. Words are moved, never changed: what has no place is named, and what was not read here is
 * not read there.
 */
export function carried(reading: Reading, source: Marketplace | undefined, target: Marketplace): Carried {
  const has = (field: FieldName) => EVERYWHERE.has(field) || target.fields.some((known) => known.field === field);
  const filled = reading.fields.filter((field) => !isEmpty(field) && !OWN_THERE.has(field.field));
  const put: Put[] = [];
  const kept: ReadField[] = [];
  const toText = new Map<FieldName, string[]>();
  for (const [name, entries] of grouped(filled)) {
    const to = placeFor(name, has, reading, target);
    put.push({ from: name, to, count: entries.length });
    if (to === name) kept.push(...entries.map(bare));
    else if (to !== 'nowhere') toText.set(to, [...(toText.get(to) ?? []), ...entries.map(({ text }) => text)]);
  }
  const description = kept.find(({ field }) => field === 'description');
  if (description && has('bullet') && !kept.some(({ field }) => field === 'bullet')) {
    const { points, rest } = listIn(description.text);
    if (points.length > 0) {
      // what would hardly be a description any more keeps its list as well
      if (rest.length >= LEAST_REST) kept.splice(kept.indexOf(description), 1, text('description', rest));
      kept.push(...points.map((point) => text('bullet', point)));
      put.push({ from: 'description', to: 'bullet', count: points.length });
    }
  }
  for (const [to, texts] of toText) add(kept, to, texts);
  const wanted = WANTED.filter((field) => has(field) && !kept.some((one) => one.field === field && !isEmpty(one)));
  const isUnread = (field: FieldName) =>
    reading.fields.every((read) => read.field !== field) && (source?.fields.some((known) => known.field === field) ?? PICTURES.has(field));
  const unread = wanted.filter(isUnread);
  const missing = wanted.filter((field) => !isUnread(field));
  const empty = missing.filter((field) => !kept.some((one) => one.field === field));
  const fields = [...kept, ...empty.map((field) => (PICTURES.has(field) ? { ...text(field, ''), images: [] } : text(field, '')))];
  const there: Reading = {
    schema: 1,
    marketplace: target.id,
    pageKind: 'listing-editor',
    url: '',
    language: reading.language,
    at: reading.at,
    fields,
    notRead: unread.map((field) => ({ field, reason: 'labelNotFound' })),
    tables: [],
    coverage: { read: fields.length, expected: fields.length + unread.length },
  };
  return { reading: there, put, missing, unread };
}

function placeFor(name: FieldName, has: (field: FieldName) => boolean, { language }: Reading, target: Marketplace): FieldName | 'nowhere' {
  // another language is another currency
  if (MONEY.has(name) && language.startsWith('zh') !== (target.language === 'zh')) return 'nowhere';
  if (has(name)) return name;
  return NEAREST[name]?.find(has) ?? 'nowhere';
}

function grouped(fields: readonly ReadField[]): Map<FieldName, ReadField[]> {
  const groups = new Map<FieldName, ReadField[]>();
  for (const field of fields) groups.set(field.field, [...(groups.get(field.field) ?? []), field]);
  return groups;
}

/** Texts moved to a field: tags and search words as they are, selling points one each, a description as lines in front of what stands there. */
function add(kept: ReadField[], to: FieldName, texts: readonly string[]): void {
  if (to === 'bullet' || to === 'tags') {
    const split = to === 'tags' ? texts.flatMap((one) => one.split(/[,，;；\n]/)).map((one) => one.trim()) : texts;
    kept.push(...split.filter((one) => one !== '').map((one) => text(to, one)));
    return;
  }
  const standing = kept.findIndex(({ field }) => field === to);
  if (to === 'description') {
    const lines = texts.map((one) => `• ${one}`).join('\n');
    const whole = standing < 0 ? lines : `${lines}\n\n${kept[standing]?.text ?? ''}`;
    kept.splice(standing < 0 ? kept.length : standing, standing < 0 ? 0 : 1, text(to, whole));
  } else if (standing < 0) kept.push(text(to, texts.join(' ')));
}

function listIn(description: string): { points: string[]; rest: string } {
  const points: string[] = [];
  const rest = description.split('\n').filter((line) => {
    const point = points.length < MOST_BULLETS ? LISTED.exec(line)?.[1] : undefined;
    if (point !== undefined) points.push(point.trim());
    return point === undefined;
  });
  return points.length < LEAST_LISTED ? { points: [], rest: description } : { points, rest: rest.join('\n').trim() };
}

function isEmpty({ text: written, images }: ReadField): boolean {
  return written.trim() === '' && !images?.length;
}

function text(field: FieldName, written: string): ReadField {
  return { field, text: written, label: '', how: 'pasted' };
}

/** The field without what only the page here knows of it: its control, its counter, whether it must be filled in. */
function bare({ field, name, text: written, html, images, label }: ReadField): ReadField {
  return {
    field,
    text: written,
    label,
    how: 'pasted',
    ...(name === undefined ? {} : { name }),
    ...(html === undefined ? {} : { html }),
    ...(images === undefined ? {} : { images }),
  };
}
