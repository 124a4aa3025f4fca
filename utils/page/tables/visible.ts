/** What is never part of what a page says. */
const UNSPOKEN = new Set([
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
const LAID_OVER = new Set(['tooltip', 'menu', 'listbox', 'dialog']);
const SEEN = { visibilityProperty: true, opacityProperty: true };

/** Drawn at all: not display:none or invisible, itself or by what it lies in. Asked of the browser, never guessed from classes. */
export function isShown(element: Element): boolean {
  return element.checkVisibility(SEEN);
}

/** Put away from the eye or laid over the page: tooltips, menus, what only a screen reader is told. */
export function isAside(element: Element): boolean {
  if (UNSPOKEN.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  return (role !== null && LAID_OVER.has(role)) || element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('popover');
}
