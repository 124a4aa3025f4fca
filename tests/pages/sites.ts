import { optionalHosts } from '../../utils/marketplaces/hosts';
import type { MarketplaceId, PageKind } from '../../utils/marketplaces/ids';
import { type AmazonLayout, amazonEditor } from './amazon-editor';
import { ALL_CENTRE_PAGES } from './centres';
import { directory, routed } from './directory';
import { douyinCreate } from './douyin-create';
import { findGoods } from './goods';
import type { Goods } from './goods-type';
import { drawPicture, isShared } from './pictures';
import { pinduoduoAdd } from './pinduoduo-add';
import { amazonProduct, ebayItem, taobaoItem, unknownPage } from './public-pages';
import { taobaoList } from './taobao-list';
import { taobaoPublish } from './taobao-publish';

/** What the demo seller centre answers at an address. */
export interface Answer {
  status?: number;
  type: string;
  body: string | Uint8Array;
  headers?: Readonly<Record<string, string>>;
}

interface Site {
  marketplace: MarketplaceId;
  pageKind: PageKind;
  host: string;
  /** Tested against the pathname; a first group is the item's id. */
  path: RegExp;
  /** The query parameter with the item's id. */
  query?: string;
  replica: (goods: Goods, url?: URL) => string;
}

const SITES: readonly Site[] = [
  {
    marketplace: 'taobao',
    pageKind: 'listing-editor',
    host: 'item.upload.taobao.com',
    path: /^\/sell\/v2\/publish\.htm$/,
    query: 'itemId',
    replica: taobaoPublish,
  },
  {
    marketplace: 'taobao',
    pageKind: 'listing-list',
    host: 'myseller.taobao.com',
    path: /^\/home\.htm\/(?:SellManage\/(?:on_sale|in_stock)|material-center)$/,
    replica: taobaoList,
  },
  { marketplace: 'taobao', pageKind: 'public-product', host: 'item.taobao.com', path: /^\/item\.htm$/, query: 'id', replica: taobaoItem },
  {
    marketplace: 'douyin',
    pageKind: 'listing-editor',
    host: 'fxg.jinritemai.com',
    path: /^\/ffa\/g\/create$/,
    query: 'product_id',
    replica: douyinCreate,
  },
  {
    marketplace: 'pinduoduo',
    pageKind: 'listing-editor',
    host: 'mms.pinduoduo.com',
    path: /^\/goods\/goods_add\/index$/,
    query: 'id',
    replica: pinduoduoAdd,
  },
  {
    marketplace: 'amazon',
    pageKind: 'listing-editor',
    host: 'sellercentral.amazon.com',
    path: /^\/abis\/listing\/edit$/,
    query: 'asin',
    replica: (goods, url) => amazonEditor(goods, layoutOf(url)),
  },
  {
    marketplace: 'amazon',
    pageKind: 'public-product',
    host: 'www.amazon.com',
    path: /^\/(?:[^/]+\/)?dp\/([A-Z0-9]{10})/,
    replica: amazonProduct,
  },
  { marketplace: 'ebay', pageKind: 'public-product', host: 'www.ebay.com', path: /^\/itm\/(?:[^/]+\/)?(\d+)/, replica: ebayItem },
];

/** Where the list of all pages stands. */
export const DIRECTORY = 'https://myseller.taobao.com/demo';

function standsAt(address: string, { hostname, pathname }: URL): boolean {
  const page = new URL(address);
  return page.hostname === hostname && page.pathname === pathname;
}

/** Any goods in any replica. Throws when there is no replica of that page. */
export function pageFor(marketplace: MarketplaceId, pageKind: PageKind, goods: Goods): string {
  const site = SITES.find((candidate) => candidate.marketplace === marketplace && candidate.pageKind === pageKind);
  if (!site) throw new Error(`no replica of a ${marketplace} ${pageKind}`);
  return site.replica(goods);
}

/** What stands at an address of the demo seller centre; undefined where no marketplace answers. */
export function respond(url: URL): Answer | undefined {
  const drawn = drawPicture(url);
  // Amazon's pictures may be read by every page that asks for them so; those of the others may not.
  if (drawn) return { type: 'image/png', body: drawn, ...(isShared(url) ? { headers: { 'access-control-allow-origin': '*' } } : {}) };
  if (url.pathname === '/favicon.ico') return { status: 204, type: 'image/png', body: '' };
  if (url.href === DIRECTORY) return html(directory(ALL_CENTRE_PAGES));
  const here = ALL_CENTRE_PAGES.filter((page) => standsAt(page.url, url));
  const asked = here.filter((page) => new URL(page.url).search === url.search);
  if (asked.length > 0) return html(routed(asked));
  for (const site of SITES) {
    const match = site.host === url.hostname ? site.path.exec(url.pathname) : null;
    if (match) return html(site.replica(findGoods(site.marketplace, site.query ? url.searchParams.get(site.query) : match[1]), url));
  }
  if (here.length > 0) return html(routed(here));
  return isMarketplace(url.hostname) ? html(unknownPage(url.hostname)) : undefined;
}

function layoutOf(url: URL | undefined): AmazonLayout {
  return url?.searchParams.get('layout') === 'legacy' ? 'legacy' : 'new';
}

function isMarketplace(hostname: string): boolean {
  return optionalHosts().some((pattern) => hostname.endsWith(pattern.slice('https://*'.length, -'/*'.length)));
}

function html(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body };
}
