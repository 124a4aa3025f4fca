import type { Scan } from './scan';

/** The layers above or beside the page a control lies in, outermost first: dialogs, drawers, fixed boxes, searches. */
function layersOf(scan: Scan, element: Element, known: Map<Element, readonly Element[]>): readonly Element[] {
  const cached = known.get(element);
  if (cached) return cached;
  const parent = scan.parentOf(element);
  const above = parent ? layersOf(scan, parent, known) : [];
  const layer =
    element.localName === 'dialog' ||
    element.localName === 'aside' ||
    element.matches('[role="dialog"],[role="alertdialog"],[aria-modal="true"],[role="search"],[type="search"]') ||
    element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed';
  const layers = layer ? [...above, element] : above;
  known.set(element, layers);
  return layers;
}

/**
 * Which of these controls stand on the page itself and not in something laid over it: another product's drawer bears the same labels. A page
 * that lies in one fixed box as a whole is its own surface.
 * @returns the layer test; true for controls of the main surface
 */
export function mainSurface(scan: Scan, controls: Iterable<{ element: Element }>): (token: { element: Element }) => boolean {
  const known = new Map<Element, readonly Element[]>();
  const count = new Map<Element | undefined, number>();
  let shallowest = Number.POSITIVE_INFINITY;
  for (const { element } of controls) shallowest = Math.min(shallowest, layersOf(scan, element, known).length);
  for (const { element } of controls) {
    const layers = layersOf(scan, element, known);
    if (layers.length === shallowest) count.set(layers.at(-1), (count.get(layers.at(-1)) ?? 0) + 1);
  }
  const [main] = [...count].sort((a, b) => b[1] - a[1])[0] ?? [undefined];
  return ({ element }) => {
    const layers = layersOf(scan, element, known);
    return layers.length === shallowest && layers.at(-1) === main;
  };
}
