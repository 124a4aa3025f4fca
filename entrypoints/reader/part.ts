import { browser } from 'wxt/browser';
import type { PageKind } from '../../utils/marketplaces/ids';
import type { MessageName, Payload } from '../../utils/messages/protocol';
import type { Lesson } from '../../utils/reading/lesson';

/** The scripts a page gets only when it needs them. */
type Part = Payload<'part.load'>['part'];

/** Which of them reads a kind of page; the other kinds are known by their address only. */
export const READER_PARTS: ReadonlyMap<PageKind, Part> = new Map([
  ['listing-editor', 'editor'],
  ['promotion-setup', 'promotions'],
  ['public-product', 'pages'],
  ['listing-list', 'tables'],
  ['ad-report', 'tables'],
  ['shop-report', 'tables'],
  ['order-list', 'orders'],
]);

const sentFor = new Map<Part, Promise<boolean>>();

/** What the operator has taught of this marketplace; none where nobody answers. */
export function fetchLessons(): Promise<readonly Lesson[]> {
  return browser.runtime.sendMessage({ name: 'lessons.read' satisfies MessageName, payload: {} }).then(
    (answer: { ok?: boolean; value?: readonly Lesson[] } | undefined) => (answer?.ok && answer.value) || [],
    () => [],
  );
}

/**
 * Asks the background to put a part into this page.
 * @returns whether it is here now; false when the extension was reloaded under the page
 */
export function fetchPart(part: Part): Promise<boolean> {
  const known = sentFor.get(part);
  if (known !== undefined) return known;
  const asked = browser.runtime.sendMessage({ name: 'part.load' satisfies MessageName, payload: { part } }).then(
    (answer: { ok?: boolean } | undefined) => answer?.ok === true,
    () => false,
  );
  sentFor.set(part, asked);
  void asked.then((here) => {
    // Not here: asked for again the next time it is needed.
    if (!here) sentFor.delete(part);
  });
  return asked;
}
