import type { Page } from 'puppeteer';

/** Measures from here on how long the page could not answer at most; the figure is `beat.held` of the page, and may be set back to 0 there. */
export function watchHeld(page: Page): Promise<void> {
  return page.evaluate(() => {
    let last = performance.now();
    const beat = { held: 0 };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      beat.held = Math.max(beat.held, now - last);
      last = now;
      setTimeout(() => port2.postMessage(0));
    };
    port2.postMessage(0);
    Object.assign(globalThis, { beat });
  });
}
