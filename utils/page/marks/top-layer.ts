/** Modal dialogs, open popovers, full screen: drawn over everything else, and a modal one makes all outside it dead to the pointer. */
const TOP_LAYER = ':modal,:popover-open';

/** The innermost element of the top document's top layer that holds this element, through shadow roots and frames; undefined on the page itself. */
function layerOf(element: Element, top: Window): HTMLElement | undefined {
  let at: Element | null = element;
  while (at) {
    const layer: HTMLElement | null = at.ownerDocument === top.document ? at.closest<HTMLElement>(TOP_LAYER) : null;
    if (layer) return layer;
    at = above(at);
  }
  return undefined;
}

/** The element that holds the tree this element stands in: a shadow host or a frame of the same origin. */
function above(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Whether the middle of what shows of it is its own, and no other layer's. */
function inFront(layer: HTMLElement, top: Window): boolean {
  const { left, right, top: upper, bottom } = layer.getBoundingClientRect();
  const x = (Math.max(0, left) + Math.min(top.innerWidth, right)) / 2;
  const y = (Math.max(0, upper) + Math.min(top.innerHeight, bottom)) / 2;
  const hit = (layer.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return hit !== null && layer.contains(hit);
}

/** The layer in front that holds one of these controls, the inner of two that do; undefined where what is in front is the page. */
export function frontLayer(controls: Iterable<Element>, top: Window): HTMLElement | undefined {
  const layers = new Set<HTMLElement>();
  for (const control of controls) {
    const layer = layerOf(control, top);
    if (layer) layers.add(layer);
  }
  const front = [...layers].filter((layer) => inFront(layer, top));
  return front.find((layer) => !front.some((other) => other !== layer && layer.contains(other)));
}
