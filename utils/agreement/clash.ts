import type { Mark } from '../findings/finding';

/** What of the goods is stated in several places. */
export const CLASH_KINDS = [
  'size',
  'content',
  'rating',
  'quantity',
  'material',
  'colour',
  'model',
  'origin',
  'brand',
  'people',
  'season',
  'year',
] as const;
export type ClashKind = (typeof CLASH_KINDS)[number];

/** Two stretches of a listing that cannot both be true. */
export interface Clash {
  kind: ClashKind;
  /** The freer wording: the title before a selling point, a selling point before the form. */
  said: Mark;
  /** What it is held against: the form, the variants, a line of the description. */
  against: Mark;
  /** The wording shuts out what is filled in (纯棉, a number, "made in"), so that one of them is untrue. Else it is a question: 牛仔 beside 聚酯纤维. */
  firm: boolean;
}
