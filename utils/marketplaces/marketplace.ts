import type { FieldName } from '../reading/fields';
import type { LengthUnit } from '../text/length';
import type { MarketplaceId, PageKind } from './ids';

/**
 * One page of a marketplace, told by the structure of its URL: host equality (or suffix with a leading dot), path, hash route. Query values
 * never decide, because login pages carry the target address in their query.
 */
export interface PagePattern {
  kind: PageKind;
  /** 'item.upload.taobao.com' exactly, '.lazada.sg' for that domain and any subdomain, '^…$' a RegExp's source where one page has a host in every country. */
  host: string;
  /** Source of a RegExp tested against the pathname (anchored by the entry itself). */
  path: string;
  /** Source of a RegExp tested against the hash, where the page keeps its route there. */
  hash?: string;
  /**
   * Where one address stands for several modules (a shell, a drawer over a list): one of these must be the page's visible title, heading, chosen
   * tab or last breadcrumb. Without `marker` the address alone decides.
   */
  marker?: readonly string[];
  /** Query parameters or a path group that name the item; the first that is present counts. */
  itemId?: { query?: readonly string[]; pathGroup?: number };
}

/** How one canonical field is found in one marketplace's pages. Texts and stable attributes, never class names. */
export interface FieldLabels {
  field: FieldName;
  /** Labels as printed, every language met; compared after trimming, folding width and dropping a required star or colon. */
  labels: readonly string[];
  /** Attributes of the page that name the field whatever its language: `name^=item_name`, `attr-field-id=商品标题`, `id=pg-title-input`. */
  anchors?: readonly string[];
  /** What kind of control carries it. Default 'text'. `dates`: two, from and to, under one label or each under its own. */
  as?: 'text' | 'rich' | 'images' | 'choice' | 'group' | 'dates';
  /** The page kind should have it: it counts in the coverage. */
  expected?: boolean;
}

/** A limit as dated data. `from`/`to` are local days YYYY-MM-DD, `to` exclusive. */
export interface DatedLimit {
  field: FieldName;
  /** What is limited. `length` of one text, `words` of one text, `count` of entries (bullets, images), `total` length of all entries. */
  of: 'length' | 'words' | 'count' | 'total';
  min?: number;
  /** The band the marketplace advises. */
  ideal?: readonly [number, number];
  max?: number;
  unit?: LengthUnit;
  /** Only for listings in these product types / categories (matched as substring, lower case), e.g. media on Amazon. */
  only?: readonly string[];
  except?: readonly string[];
  /** Only on these hosts and those below them: the store of a country that has a limit of its own. */
  hosts?: readonly string[];
  exceptHosts?: readonly string[];
  /** The field takes more than the rule allows: a larger `maxlength` of the page is then no permission, its counter still is. */
  takesMore?: true;
  from?: string;
  to?: string;
  cite: string;
  url?: string;
  seen: string;
  confidence: 'A' | 'B' | 'C';
}

/** A well-known element of a marketplace's public product page. `bullet`: each match is one; other fields: the first that says something. */
interface ProductElement {
  field: FieldName;
  /** Selectors, most specific first. */
  at: readonly string[];
  /** Left out of the text: headings, hidden prefixes. Of attributes: rows that hold it are none. */
  without?: string;
}

/** What the reader in the page needs to know of a marketplace: limits and hosts stay out of the content script. */
export type MarketplacePages = Pick<Marketplace, 'id' | 'pages' | 'fields' | 'product' | 'language'>;

/** Everything the product knows of one marketplace, as data. */
export interface Marketplace {
  id: MarketplaceId;
  /** Match patterns asked for when the operator switches the marketplace on, e.g. `https://*.taobao.com/*`. */
  hosts: readonly string[];
  pages: readonly PagePattern[];
  fields: readonly FieldLabels[];
  limits: readonly DatedLimit[];
  product?: readonly ProductElement[];
  /** Language the listings are written in unless the page says otherwise. */
  language: 'zh' | 'en' | 'pt' | 'ru' | 'es';
}
