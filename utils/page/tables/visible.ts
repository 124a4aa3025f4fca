/** What is never part of what a page says. */
export const UNSPOKEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'canvas',
  'object',
  'embed',
  'datalist',
  'option',
  'optgroup',
  'textarea',
  'select',
  'iframe',
  'video',
  'audio',
]);
const LAID_OVER = '[role="tooltip"],[role="menu"],[role="listbox"],[role="dialog"],[popover],[aria-hidden="true"]';

/** Drawn at all: not display:none or invisible, itself or by what it lies in. Asked of the browser, never guessed from classes. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Put away from the eye or laid over the page: tooltips, menus, what only a screen reader is told. */
export function isAside(element: Element): boolean {
  return UNSPOKEN.has(element.localName) || (element.attributes.length > 0 && element.matches(LAID_OVER));
}

/** Nodes inside an element as the page composes them: a shadow root before its host's children, what is put into a slot instead of the slot. */
export function nodesIn(element: Element): Iterable<ChildNode | Node> & { readonly length: number } {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}
