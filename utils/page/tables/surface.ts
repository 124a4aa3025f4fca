const OVER = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
/** A fixed box this high above the page and not all over it is a drawer. */
const HIGH = 100;

/** The box around an element, out of shadow roots and frames too. */
function parentOf(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot || 'host' in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? undefined;
}

function isDrawer(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'fixed' || !(Number(style.zIndex) >= HIGH)) return false;
  const box = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  return box.width < clientWidth * 0.95 || box.height < clientHeight * 0.8;
}

/** Layers an element lies in: `over` the page for certain, or boxes of their own that may be the page. */
function layersOf(element: Element): { over: boolean; boxes: Element[] } {
  const boxes: Element[] = [];
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    if (at.matches(OVER)) return { over: true, boxes };
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (!style) continue;
    if (isDrawer(at, style)) return { over: true, boxes };
    if (style.position === 'fixed' || at.localName === 'aside') boxes.push(at);
  }
  return { over: false, boxes };
}

/**
 * The elements that stand on the page itself and not in something laid over it: another product's drawer bears the same headers. A page that lies
 * in a fixed box as a whole is its own surface.
 */
export function onSurface<T extends { element: Element }>(all: readonly T[]): T[] {
  const layered = all.map((one) => ({ one, ...layersOf(one.element) })).filter(({ over }) => !over);
  const shallowest = Math.min(...layered.map(({ boxes }) => boxes.length));
  const here = layered.filter(({ boxes }) => boxes.length === shallowest);
  const count = new Map<Element | undefined, number>();
  for (const { boxes } of here) count.set(boxes[0], (count.get(boxes[0]) ?? 0) + 1);
  const main = [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
  return here.filter(({ boxes }) => boxes[0] === main).map(({ one }) => one);
}
