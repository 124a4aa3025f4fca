import type { MarketplaceId, PageKind } from '../../utils/marketplaces/ids';
import { findGoods } from './goods';
import type { Goods } from './goods-type';
import { drawPicture } from './pictures';
import { taobaoPublish } from './taobao-publish';

/** What the demo seller centre answers at an address. */
export interface Answer {
  status?: number;
  type: string;
  body: string | Uint8Array;
}

type Replica = (goods: Goods) => string;

/** The replica of each page kind, by marketplace and kind. */
const REPLICAS: Readonly<Record<string, Replica>> = {
  'taobao listing-editor': taobaoPublish,
};

/** Any goods in any replica. Throws when there is no replica of that page. */
export function pageFor(marketplace: MarketplaceId, pageKind: PageKind, goods: Goods): string {
  const replica = REPLICAS[`${marketplace} ${pageKind}`];
  if (!replica) throw new Error(`no replica of a ${marketplace} ${pageKind}`);
  return replica(goods);
}

/** What stands at an address of the demo seller centre; undefined where nobody answers. */
export function respond(url: URL): Answer | undefined {
  const drawn = drawPicture(url);
  if (drawn) return { type: 'image/png', body: drawn };
  if (url.pathname === '/favicon.ico') return { status: 204, type: 'image/png', body: '' };
  if (url.hostname === 'item.upload.taobao.com' && url.pathname === '/sell/v2/publish.htm')
    return html(pageFor('taobao', 'listing-editor', findGoods('taobao', url.searchParams.get('itemId'))));
  return undefined;
}

function html(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body };
}
