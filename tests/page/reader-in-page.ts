/** The reader's entry inside a test page: what tests call in its isolated world (see reading-room.ts). */
import { ALL_PAGES } from '../../utils/marketplaces/forms';
import type { PictureSeen } from '../../utils/messages/watch';
import { createControls } from '../../utils/page/controls';
import { readEditorPage } from '../../utils/page/editor-page';
import { readPage, watchPage } from '../../utils/page/index';
import { readOrderPage } from '../../utils/page/order-page';
import { whole } from '../../utils/page/page-reader';
import type { Parts } from '../../utils/page/parts';
import { pictureAddress } from '../../utils/page/picture-address';
import { lookAtPictures } from '../../utils/page/pixels';
import { readProductPage } from '../../utils/page/product-page';
import { readPromotionPage } from '../../utils/page/promotion-page';
import { readTablePage } from '../../utils/page/table-page';
import type { Reading } from '../../utils/reading/reading';

const controls = createControls();
const parts: Parts = {
  marketplaces: [...ALL_PAGES],
  readers: new Map([
    ['listing-editor', readEditorPage],
    ['promotion-setup', readPromotionPage],
    ['public-product', readProductPage],
    ['listing-list', readTablePage],
    ['ad-report', readTablePage],
    ['shop-report', readTablePage],
    ['order-list', readOrderPage],
  ]),
};

/** Listeners and observers of this world that are still on; counted from before the reader starts. */
let open = 0;
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, listener, options) {
  const signal = typeof options === 'object' ? options.signal : undefined;
  if (signal && !signal.aborted) {
    open += 1;
    listen.call(signal, 'abort', () => {
      open -= 1;
    });
  }
  listen.call(this, type, listener, options);
};
const observe = MutationObserver.prototype.observe;
const disconnect = MutationObserver.prototype.disconnect;
const observing = new Set<MutationObserver>();
MutationObserver.prototype.observe = function (target, options) {
  observing.add(this);
  observe.call(this, target, options);
};
MutationObserver.prototype.disconnect = function () {
  observing.delete(this);
  disconnect.call(this);
};

export const listening = (): number => open + observing.size;

const reported: Reading[] = [];
const waiting = new Set<() => void>();
let stopper = new AbortController();

export const read = (): Reading => whole(readPage(document, location, Date.now(), controls, parts)).reading;

/** Reads in slices, and lets something happen in the page after each. */
export function readWhile(between: () => void): Reading {
  const reading = readPage(document, location, Date.now(), controls, parts);
  for (;;) {
    const slice = reading.next();
    if (slice.done) return slice.value.reading;
    between();
  }
}

/** What is seen of these pictures, in the order it is told. */
export async function look(srcs: readonly string[]): Promise<[src: string, seen: PictureSeen][]> {
  const told: [string, PictureSeen][] = [];
  await lookAtPictures(document, srcs, (src, seen) => told.push([src, seen]), stopper.signal);
  return told;
}

/** Addresses of all pictures as readings have them. */
export const addresses = (): string[] => [...document.images].map(pictureAddress);

export function watch(): void {
  stopper = new AbortController();
  watchPage({
    document,
    controls,
    parts,
    signal: stopper.signal,
    onReading(reading) {
      reported.push(reading);
      for (const look of waiting) look();
    },
  });
}

export const stop = (): void => stopper.abort();
export const readings = (): Reading[] => reported;

/** Resolves with the first reading from now on, the last one reported included, that satisfies the condition. */
export function until(condition: (reading: Reading) => boolean): Promise<Reading> {
  return new Promise((resolve) => {
    const look = () => {
      const last = reported.at(-1);
      if (!last || !condition(last)) return;
      waiting.delete(look);
      resolve(last);
    };
    waiting.add(look);
    look();
  });
}
