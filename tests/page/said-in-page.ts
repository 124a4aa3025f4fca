/** What tells of a page around its tables, to be called inside a test page (see reading-room.ts). Tables are what bears data-table. */
import { taobaoPages } from '../../utils/marketplaces/taobao';
import { cardsAmong } from '../../utils/page/cards';
import { createControls } from '../../utils/page/controls';
import { readOrderPage } from '../../utils/page/order-page';
import { whole } from '../../utils/page/page-reader';
import { pagePrints } from '../../utils/page/prints';
import { drawsRowsInView } from '../../utils/page/rows-in-view';
import { saidAmong } from '../../utils/page/said';
import { surroundingsOf } from '../../utils/page/surroundings';
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

export const around = (mark: string) => whole(surroundingsOf(placeOf(mark)));

export const virtual = (mark: string): boolean => {
  const rows = placeOf(mark).elements.flatMap((element) => [...element.querySelectorAll('tbody tr,[role="row"],[data-row]')]);
  return drawsRowsInView(rows.filter((row) => row.textContent?.trim()));
};

export const cards = () => cardsAmong(pagePrints(document, marked(document)));
export const said = () => saidAmong(pagePrints(document, marked(document)), location);
export const orders = () => whole(readOrderPage(document, taobaoPages, location.hostname, createControls())).read;
