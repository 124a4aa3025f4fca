/** What tells of a page around its tables, to be called inside a test page (see reading-room.ts). Tables are what bears data-table. */
import { taobaoPages } from '../../utils/marketplaces/taobao';
import { readCards } from '../../utils/page/cards';
import { createControls } from '../../utils/page/controls';
import { countsOf } from '../../utils/page/counts';
import { readOrderPage } from '../../utils/page/order-page';
import { whole } from '../../utils/page/page-reader';
import { pagesOf } from '../../utils/page/pagers';
import { drawsRowsInView } from '../../utils/page/rows-in-view';
import { readSaid } from '../../utils/page/said';
import { titleOf } from '../../utils/page/table-title';
import type { TablePlace } from '../../utils/page/tables/place';

/** Everything that bears data-table, open shadow roots and frames of the same origin included. */
function marked(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.hasAttribute('data-table') ? [element] : []),
    ...(element.shadowRoot ? marked(element.shadowRoot) : []),
    ...(element instanceof HTMLIFrameElement && element.contentDocument ? marked(element.contentDocument) : []),
  ]);
}

/** The place of the table drawn by what bears this mark. */
function placeOf(mark: string): TablePlace {
  const all = marked(document);
  const own = (element: Element) => element.getAttribute('data-table') === mark;
  return { elements: all.filter(own), others: all.filter((element) => !own(element)) };
}

export const around = (mark: string) => {
  const place = placeOf(mark);
  return { counts: countsOf(place), pages: pagesOf(place), title: titleOf(place) };
};

export const virtual = (mark: string): boolean => {
  const rows = placeOf(mark).elements.flatMap((element) => [...element.querySelectorAll('tbody tr,[role="row"],[data-row]')]);
  return drawsRowsInView(rows.filter((row) => row.textContent?.trim()));
};

export const cards = () => readCards(document, marked(document));
export const said = () => readSaid(document, location, marked(document));
export const orders = () => whole(readOrderPage(document, taobaoPages, location.hostname, createControls())).read;
