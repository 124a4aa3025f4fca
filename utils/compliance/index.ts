import type { Finding } from '../findings/finding';
import type { MarketplaceId } from '../marketplaces/ids';
import type { FieldName } from '../reading/fields';
import type { Reading } from '../reading/reading';

/** Version of the rules as a whole: stored beside findings, so that a change of colour can be told from a change of text. */
export const RULE_PACK_VERSION = '2026.11.22';

/** What the checker must know about a text besides its words. */
export interface TextContext {
  /** BCP 47; told from the script of the text when absent. */
  language?: string;
  /** The goods offered, in plain words or a marketplace's category path; unknown goods turn the rules that depend on them into `review`. */
  goodsCategory?: string;
  marketplace?: MarketplaceId | 'unknown';
  /** Canonical field the text stands in; 'title' when absent. */
  field?: FieldName;
  /** Local day YYYY-MM-DD: rules and articles have dates. */
  day: string;
}

export interface ReadingContext {
  day: string;
  /** Overrides what the category field of the reading says. */
  goodsCategory?: string;
}

/** Everything the rules have to say of one text, in the order it stands there. */
export function checkText(_text: string, _context: TextContext): Finding[] {
  return [];
}

/** Every text of a reading checked; the same offence in two fields is two findings. */
export function checkReading(_reading: Reading, _context: ReadingContext): Finding[] {
  return [];
}
