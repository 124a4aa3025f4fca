import type { MarketplaceId, PageKind } from '../marketplaces/ids';
import type { LengthUnit } from '../text/length';
import type { FieldName } from './fields';
import type { LessonOutcome } from './lesson';
import type { DrawnCard, DrawnTable, SaidFact, UnreadTable } from './table';

/** How a value was found, most trusted first. Printed beside the value and stored with it. */
export type How =
  /** an attribute of the page that names the field and does not translate (attr-field-id, name=, data-testid) */
  | 'attribute'
  /** the accessible name: label[for], wrapping label, aria-label, aria-labelledby */
  | 'label'
  /** the nearest label text inside the row that holds this one control */
  | 'row'
  /** structured data of a public page: JSON-LD, microdata, meta */
  | 'structured'
  /** the page's own well-known element (public pages only) */
  | 'element'
  /** a frame of the same origin (rich text editors) */
  | 'frame'
  /** by a lesson of the operator's (lesson.ts); only where nothing above told */
  | 'taught'
  /** pasted by the operator where the page could not be read */
  | 'pasted';

/** A limit the page itself shows; it wins over our dated table. */
export interface ShownLimit {
  max: number;
  /** Characters used as the page counts them, where it prints a counter. */
  used?: number;
  /** The page's unit, inferred by comparing its counter with the text; absent when it cannot be told. */
  unit?: LengthUnit;
  from: 'maxlength' | 'counter' | 'hint';
}

/** One picture slot that holds a picture. Sizes in CSS-independent pixels of the file; absent until the picture has loaded. */
export interface ImageFact {
  /** The address as the page has it (without query where it is only a thumbnail parameter is NOT stripped: as is). data: URLs are shortened to at most 64 characters (utils/page/picture-address.ts). */
  src: string;
  width?: number;
  height?: number;
  alt?: string;
}

/** What the page shows of the main video. Absent = not told. */
export interface VideoFact {
  /** Length in seconds, of the film itself or as printed beside it. */
  seconds?: number;
  /** Size of its pictures in pixels. */
  width?: number;
  height?: number;
  /** A cover picture is set. */
  cover?: boolean;
}

/** One field as read. A field that occurs several times (bullets, attributes) is several entries in page order. */
export interface ReadField {
  field: FieldName;
  /** The printed name where the canonical field holds many: attributes ("材质成分"), SKU columns. */
  name?: string;
  /** The visible text of the control, exactly as it stands (line breaks \n); of picture fields their words (picture-words.ts). '' is a field that was read and is empty. */
  text: string;
  /** Rich text only: the markup, scripts and styles removed by the reader. */
  html?: string;
  /** Picture fields; rows of variants where their table shows pictures (empty: this one has none). */
  images?: readonly ImageFact[];
  /** The video field, where the slot holds one. */
  video?: VideoFact;
  /** Picture fields: number of slots shown, filled or not; absent when it cannot be told. */
  slots?: number;
  /** The label as printed on the page. */
  label: string;
  how: How;
  required?: boolean;
  limit?: ShownLimit;
  /** The value may lag behind the page: a host attribute whose inner control could not be reached, or a field another tab of the form has put away. */
  stale?: boolean;
  /**
   * Handle of the control in this page, given out by the reader for marks and fixes; meaningless in another page or after a reload. Absent on
   * public pages and on controls that are not text.
   */
  control?: string;
  /** The control takes text from a fix (not disabled, not read-only, not rich text). */
  writable?: boolean;
}

/** Why a field that this page kind should have was not read. */
export type NotReadReason =
  /** nothing on the page bears the label */
  | 'labelNotFound'
  /** several candidates, none of them certain */
  | 'ambiguous'
  /** the label is there, its control is not (not opened, not scrolled to, another tab of the form) */
  | 'notMounted'
  /** the page is still filling in its values */
  | 'loading'
  /** it stands in a frame or shadow root the reader may not enter */
  | 'closed'
  /** larger than the reader takes in */
  | 'tooLarge';

export interface NotRead {
  field: FieldName;
  reason: NotReadReason;
  /** The printed label looked for or found. */
  label?: string;
}

/** Share of what the page kind should have; printed as "读到 14/18". */
export interface Coverage {
  read: number;
  expected: number;
}

/**
 * What the reader saw: plain JSON, no conclusions. Every check runs on a stored Reading exactly as on the live page.
 */
export interface Reading {
  schema: 1;
  marketplace: MarketplaceId | 'unknown';
  pageKind: PageKind;
  /** origin + path + the query parameters that identify the item; tracking and session parameters are dropped. */
  url: string;
  /** The marketplace's own id of the product, where the URL or the page shows it. */
  itemId?: string;
  /** BCP 47 language of the listing's text as far as the page tells ('zh', 'en', 'de' …). */
  language: string;
  /** Epoch milliseconds. */
  at: number;
  fields: readonly ReadField[];
  notRead: readonly NotRead[];
  tables: readonly DrawnTable[];
  /** Tables that stand on the page and were not read. */
  unread?: readonly UnreadTable[];
  cards?: readonly DrawnCard[];
  said?: readonly SaidFact[];
  /** What came of the lessons that hold for this page. */
  lessons?: readonly LessonOutcome[];
  /** Of forms: fields read of those expected. Of table pages: rows read of those the page says there are. */
  coverage: Coverage;
}

/** Most that a reader takes in or a message may carry, in UTF-16 units. A longer text is `tooLarge`, never cut silently. */
export const READING_CAPS = {
  text: 200_000,
  html: 1_000_000,
  fields: 600,
  images: 200,
  label: 200,
  url: 2_000,
  tables: 40,
  rows: 20_000,
  columns: 200,
  cell: 2_000,
  cards: 200,
  said: 60,
  lessons: 100,
} as const;
