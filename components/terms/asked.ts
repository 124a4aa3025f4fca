import type { Order, TermRow } from '../../utils/ads/analysis/terms';
import type { Step } from '../../utils/ads/explain';
import type { Condition } from '../../utils/ads/filter/condition';
import type { Negation } from '../../utils/ads/negate';
import type { Tally } from '../../utils/ads/tally';
import type { TitleTerm } from '../../utils/ads/title-terms';
import type { Language, Texts } from '../../utils/locales/language';
import type { TableFormat } from '../ui/save';

/** Which terms, and in which order. */
export interface Wanted {
  condition: Condition;
  order: Order;
}

/** A row with what it is known by while rows are filtered, sorted and read anew. */
export interface TermLine extends TermRow {
  key: string;
}

/** The rows in sight of those that are wanted. */
export interface Seen {
  /** Rows of the table, and how many of them are wanted. */
  all: number;
  count: number;
  /** Of the wanted rows; null where one of them does not know the figure. */
  sums: Tally;
  /** Place of the first row in sight among the wanted. */
  from: number;
  rows: readonly TermLine[];
}

/** A list to take away: how long it is, and its first rows. */
export interface FoundList<Row> {
  count: number;
  rows: readonly Row[];
}

/** A term to exclude, with the calculation behind it. */
interface NegateLine {
  key: string;
  term: string;
  campaign?: string;
  spend: number;
  negation: Negation;
  steps: readonly Step[];
}

export type TermList = 'negate' | 'title';

/** What the desk asks of the table that the Worker holds. */
export type TermsAsked =
  /** `to` is not included */
  | { kind: 'look'; wanted: Wanted; from: number; to: number }
  | { kind: 'negate' }
  | { kind: 'title'; titleWords: readonly string[] }
  /** every term of a list, a line each */
  | { kind: 'copy'; list: TermList; titleWords: readonly string[] }
  /** a file; its words come along, since a Worker has none */
  | {
      kind: 'save';
      what: TermList | 'table';
      wanted: Wanted;
      titleWords: readonly string[];
      format: TableFormat;
      language: Language;
      texts: Texts;
    };

export type TermsFound =
  | { kind: 'look'; seen: Seen }
  | { kind: 'negate'; list: FoundList<NegateLine> & { spend: number } }
  | { kind: 'title'; list: FoundList<TitleTerm> }
  | { kind: 'copy'; text: string }
  | { kind: 'save'; bytes: Uint8Array<ArrayBuffer> };
