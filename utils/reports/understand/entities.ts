import type { Entity } from '../../ads/source';
import { totalsLabel } from '../../figures/totals';
import type { ReportColumn } from './layout';

/** What each column of names or ids says of a row's entity, most telling first: of two columns of one field the first that is filled counts. */
const FIELDS: Readonly<Record<string, keyof Entity>> = {
  campaign: 'campaign',
  campaign_id: 'campaignId',
  ad_group: 'adGroup',
  ad_group_id: 'adGroupId',
  title: 'item',
  item: 'item',
  sku_name: 'item',
  item_id: 'itemId',
  asin: 'itemId',
  sku_id: 'itemId',
  asin_parent: 'itemId',
  sku: 'sku',
  variation: 'sku',
  keyword: 'keyword',
  target: 'keyword',
  match_type: 'matchType',
  search_term: 'searchTerm',
  search_query: 'searchTerm',
  placement: 'placement',
  material: 'creative',
  material_id: 'creative',
  creative: 'creative',
};
const IDS: ReadonlySet<string> = new Set(['campaignId', 'adGroupId', 'itemId']);
/** Columns of ids that name no entity: nothing is told apart by them, and a damaged one still spoils its row. */
const OTHER_IDS: ReadonlySet<string> = new Set(['order_id']);
/** Columns that are named, and by which no sum is told from a row: every row may leave them blank. */
const BY_THE_WAY: ReadonlySet<string> = new Set(['match_type', 'placement', 'creative', 'title', 'sku']);

const NAMED_ID = /(?:^|[^\p{L}])id(?:$|[^\p{L}])|ID$|编号|編號|kode |mã |código|артикул|номер|item number|asin/iu;
const NOTHING = /^[-–—\s]*$/;
const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+?\d+$/i;
const LONG = /^\d{16,20}$/;
/** Digits that a spreadsheet keeps of a number. */
const KEPT = 15;
/** So many zeros at the end of a long id are a spreadsheet's, whatever the other ids look like. */
const MANY_ZEROS = /0{6}$/;

/** Whether the digits of an id behind the fifteenth are gone. */
export function looksRounded(id: string): boolean {
  return LONG.test(id) && /^0+$/.test(id.slice(KEPT));
}

/** @param rounded all ids of the column end in zeros */
export function isDamaged(id: string, rounded: boolean): boolean {
  return SCIENTIFIC.test(id) || (looksRounded(id) && (rounded || MANY_ZEROS.test(id)));
}

interface EntityColumn {
  index: number;
  name: string;
  field: keyof Entity | undefined;
  id: boolean;
  rounded: boolean;
  key: boolean;
}

/** One entity met, and what its cells say of the row beside it. */
export interface Met {
  at: number;
  /** Its name is a word for a sum. */
  total: boolean;
  /** It has an id of its own. */
  hasId: boolean;
  /** A column by which rows are told apart is blank. */
  blank: boolean;
  damaged: { column: string; text: string } | undefined;
}

/** All entities of a file, each once; rows name them by number. */
export class Entities {
  readonly all: Entity[] = [];
  private readonly met = new Map<string, Met>();
  private readonly columns: readonly EntityColumn[];

  constructor(columns: readonly ReportColumn[]) {
    this.columns = columns.flatMap(({ index, name, metric, rounded }) => {
      if (metric === undefined) return [];
      const own = FIELDS[metric];
      if (own === undefined && !OTHER_IDS.has(metric)) return [];
      const field = own === 'item' && NAMED_ID.test(name) ? 'itemId' : own === 'campaign' && NAMED_ID.test(name) ? 'campaignId' : own;
      const id = field === undefined || IDS.has(field);
      return [{ index, name, field, id, rounded: rounded === true, key: field !== undefined && !BY_THE_WAY.has(metric) }];
    });
  }

  get indices(): number[] {
    return this.columns.map(({ index }) => index);
  }

  of(row: readonly string[]): Met {
    let key = '';
    for (const { index } of this.columns) key += `${row[index] ?? ''}\u0001`;
    const known = this.met.get(key);
    if (known) return known;
    const met = this.meet(row);
    this.met.set(key, met);
    return met;
  }

  private meet(row: readonly string[]): Met {
    const entity: Entity = {};
    let named = this.columns.length === 0;
    const met: Met = { at: this.all.length, total: false, hasId: false, blank: false, damaged: undefined };
    for (const { index, name, field, id, rounded, key } of this.columns) {
      const text = (row[index] ?? '').trim().replace(/^="([^"]*)"$/, '$1');
      if (NOTHING.test(text)) {
        if (key) met.blank = true;
        continue;
      }
      named = true;
      if (id && isDamaged(text, rounded)) met.damaged ??= { column: name, text };
      if (!id && key && totalsLabel(text) && !this.namesMore(row, index, field)) met.total = true;
      if (id && /\d/.test(text)) met.hasId = true;
      if (id && totalsLabel(text)) met.total = true;
      if (field !== undefined && entity[field] === undefined) entity[field] = text;
    }
    if (!named) met.blank = true;
    this.all.push(entity);
    return met;
  }

  /** An ad group called "All" is no sum where the row goes on to name a keyword or search term of it. */
  private namesMore(row: readonly string[], labelled: number, of: keyof Entity | undefined): boolean {
    if (of !== 'adGroup') return false;
    return this.columns.some(({ index, field }) => {
      if (index === labelled || (field !== 'keyword' && field !== 'searchTerm')) return false;
      const text = (row[index] ?? '').trim();
      return /\p{L}/u.test(text) && !totalsLabel(text);
    });
  }
}
