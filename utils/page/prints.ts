/** A visible text of the page, or what a control shows. */
export interface Print {
  /** Width folded, on one line. */
  text: string;
  /** The same as it is printed. */
  raw: string;
  element: Element;
  control?: true;
  /** In a navigation, or in a box fixed over the page: not what the page itself is about. */
  beside?: 'nav' | 'over';
}

const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;
const MOST_TEXT = 200;
const NOT_READ = new Set(
  'script style template noscript head svg canvas object embed datalist option optgroup textarea video audio dialog aside'.split(' '),
);
const NOT_READ_ROLES = new Set('listbox option menu menuitem tooltip dialog alertdialog complementary contentinfo'.split(' '));
const INLINE = new Set('span b i em strong a label small button li p h1 h2 h3 h4 h5 h6 slot input select'.split(' '));
const NO_TEXT_TYPES = new Set('hidden password file image range color button submit reset'.split(' '));
const TABLES = 'table,[role="table"],[role="grid"],[role="treegrid"]';
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ue000-\uf8ff\ufeff]/g;

const oneLine = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** As texts are compared: width folded, icon glyphs out, one line. */
export const plain = (text: string): string => oneLine(text.normalize('NFKC'));

/** What an element is drawn in: slots, open shadow roots and frames of the same origin are looked through. */
export function boxAbove(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host;
  if (parent?.nodeType !== Node.DOCUMENT_NODE) return (parent as Element | null) ?? undefined;
  try {
    return (parent as Document).defaultView?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** What is drawn in an element; the other way round from boxAbove. */
export function drawnIn(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) return assigned;
  if (element.localName !== 'iframe' && element.localName !== 'frame') return [...element.childNodes];
  try {
    const body = (element as HTMLIFrameElement).contentDocument?.documentElement;
    return body ? [body] : [];
  } catch {
    return [];
  }
}

/** All boxes an element is drawn in, the element itself first. */
export function boxesOf(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box: Element | undefined = element; box && boxes.length < DEEPEST; box = boxAbove(box)) boxes.push(box);
  return boxes;
}

/** A box that laid out nothing to see: collapsed, or kept for screen readers alone. */
function clipped(element: Element, style: () => CSSStyleDeclaration): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (width <= 1 || height <= 1) && style().overflow !== 'visible' && style().display !== 'contents';
}

function controlText(element: Element): string {
  if (element.localName === 'select') return (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  const input = element as HTMLInputElement;
  if (NO_TEXT_TYPES.has(input.type)) return '';
  return input.type === 'checkbox' || input.type === 'radio' ? '' : input.value;
}

/**
 * The visible texts of some nodes in reading order. Tables, dialogs, menus, side columns and hidden templates are left out.
 * @param parent the element the nodes are drawn in
 * @param without elements left out as well
 */
export function printsOf(nodes: Iterable<Node>, parent: Element, without: ReadonlySet<Element>): Print[] {
  const prints: Print[] = [];
  const holding = new Set([...without].flatMap((element) => boxesOf(element)));
  let budget = MOST_ELEMENTS;

  function add(raw: string, element: Element, beside: Print['beside'], control?: true): void {
    const cut = raw.trimStart().slice(0, MOST_TEXT);
    const text = plain(cut);
    if (text || control) prints.push({ text, raw: oneLine(cut), element, ...(control && { control }), ...(beside && { beside }) });
  }

  function visit(element: Element, beside: Print['beside'], depth: number): void {
    budget -= 1;
    const role = element.getAttribute('role') ?? '';
    if (budget <= 0 || depth > DEEPEST || without.has(element) || NOT_READ.has(element.localName) || NOT_READ_ROLES.has(role)) return;
    if (element.getAttribute('aria-hidden') === 'true' || element.getAttribute('aria-modal') === 'true' || element.matches(TABLES)) return;
    let computed: CSSStyleDeclaration | undefined;
    const style = () => {
      computed ??= (element.ownerDocument.defaultView as Window).getComputedStyle(element);
      return computed;
    };
    if (clipped(element, style)) return;
    if (element.localName === 'nav' || role === 'navigation') beside ??= 'nav';
    if (!INLINE.has(element.localName) && !holding.has(element) && style().position === 'fixed') beside = 'over';
    if (element.localName === 'input' || element.localName === 'select') {
      if (shown(element)) add(controlText(element), element, beside, true);
    } else walk(drawnIn(element), element, beside, depth);
  }

  function walk(inside: Iterable<Node>, box: Element, beside: Print['beside'], depth: number): void {
    let seen: boolean | undefined;
    for (const node of inside) {
      if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element, beside, depth + 1);
      if (node.nodeType !== Node.TEXT_NODE || !/\S/.test((node as Text).data)) continue;
      seen ??= shown(box);
      if (seen) add((node as Text).data, box, beside);
    }
  }

  walk(nodes, parent, undefined, 0);
  return prints;
}

/** Boxes of `display: contents` (slots) are never "visible" themselves: they are judged by the next box up. */
function shown(element: Element): boolean {
  if (element.localName === 'slot') return true;
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** All visible texts of a page outside its tables. */
export function pagePrints(document: Document, tables: readonly Element[]): Print[] {
  return document.body ? printsOf([document.body], document.documentElement, new Set(tables)) : [];
}
