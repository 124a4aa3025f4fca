import type { Sliced } from './page-reader';

/** What a control is, as far as reading it goes. */
export type ControlKind =
  /** a native input or textarea that takes text */
  | 'text'
  /** an editable region, or the editable body of a frame */
  | 'rich'
  /** something that shows one chosen value: select, combobox */
  | 'choice'
  /** radio or checkbox */
  | 'tick'
  | 'file'
  | 'picture'
  | 'film'
  /** a custom element whose inside cannot be reached, with its loaded value in an attribute */
  | 'host'
  /** a frame of another origin */
  | 'closed';

export interface TextToken {
  kind: 'text-node';
  at: number;
  element: Element;
  text: string;
}

export interface ControlToken {
  kind: ControlKind;
  at: number;
  element: HTMLElement;
}

export type Token = TextToken | ControlToken;

/** Where an element stands: its parent in the composed tree and the half-open range of tokens inside it. */
interface Place {
  parent: Element | undefined;
  from: number;
  to: number;
}

/** A page flattened: every visible text and control in reading order, shadow roots and same-origin frames included. */
export interface Scan {
  tokens: readonly Token[];
  /** Everything that has to be observed: the document, each open shadow root, each frame's document. */
  roots: readonly (Document | ShadowRoot)[];
  placeOf(element: Element): Place | undefined;
  parentOf(element: Element): Element | undefined;
  inside(element: Element): readonly Token[];
  /** The page was larger than the reader takes in. */
  cut: boolean;
}

/** More than any form has; a hostile page cannot keep the reader busy beyond it. */
const MOST_ELEMENTS = 60_000;
const DEEPEST = 400;
/** Elements between two places where the scan may be interrupted. */
const AT_A_TIME = 100;
const NOT_READ = new Set([
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
]);
const NOT_READ_ROLES = new Set(['listbox', 'option', 'menu', 'tooltip']);
const TEXT_TYPES = new Set(['', 'text', 'search', 'number', 'tel', 'url', 'email', 'date', 'datetime-local', 'time']);
const INNER = 'input,textarea,select,button,img,iframe,video,[contenteditable],[role]';
const VALUE_HOST = /-(?:.*-)?(?:input|textarea|text-area|textfield|text-field|select|dropdown|combobox|editor)/;

function shown(element: Element, opaque: boolean): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: opaque });
}

function isEditable(element: HTMLElement): boolean {
  return element.isContentEditable || (element.localName === 'body' && element.ownerDocument.designMode === 'on');
}

/** A box of a few words that opens a list without saying so: it takes the focus, or its list lies hidden right after it and has these words. */
function opensSilently(element: HTMLElement): boolean {
  const list = element.nextElementSibling;
  const hidden = list && !list.checkVisibility() ? list : undefined;
  // A definition list of one term without a definition to be seen: a select box of old.
  const term =
    element.localName === 'dt' &&
    [...(element.parentElement?.children ?? [])].every((other) => other === element || !other.checkVisibility());
  const focus = term || (element.hasAttribute('tabindex') && element.tabIndex >= 0 && !element.hasAttribute('role'));
  if (!focus && !hidden) return false;
  const words = element.textContent?.trim() ?? '';
  if (!words || words.length > 60 || /^(?:a|button|label|h\d|th)$/.test(element.localName) || element.querySelector(INNER)) return false;
  return (
    focus ||
    [...(hidden?.querySelectorAll('li,[role="option"]') ?? [])].slice(0, 500).some((option) => option.textContent?.trim() === words)
  );
}

function opensList(element: Element): boolean {
  return element.getAttribute('role') === 'combobox' || element.getAttribute('aria-haspopup') === 'listbox';
}

function inputKind(input: HTMLInputElement): ControlKind | undefined {
  // The native tick box or file input is often not drawn; what is drawn is its parent.
  const stage = input.parentElement ?? input;
  if (input.type === 'file') return shown(stage, false) ? 'file' : undefined;
  if (input.type === 'checkbox' || input.type === 'radio') return shown(stage, false) ? 'tick' : undefined;
  if (!TEXT_TYPES.has(input.type)) return undefined;
  if (opensList(input)) return shown(input, false) ? 'choice' : undefined;
  return shown(input, true) ? 'text' : undefined;
}

function isPicture(element: HTMLElement): boolean {
  if (element.localName !== 'img')
    return /background(?:-image)?:\s*url\(/.test(element.getAttribute('style') ?? '') && shown(element, false);
  const image = element as HTMLImageElement;
  const icon = image.naturalWidth > 0 && image.naturalWidth <= 24 && image.naturalHeight <= 24;
  return !icon && image.getAttribute('src') !== null && shown(image, false);
}

/** What this element is to the reader; undefined = only a box around other things. */
function controlKind(element: HTMLElement): ControlKind | undefined {
  switch (element.localName) {
    case 'input':
      return inputKind(element as HTMLInputElement);
    case 'textarea':
      return shown(element, true) ? 'text' : undefined;
    case 'select':
      return shown(element, false) ? 'choice' : undefined;
    case 'img':
      return isPicture(element) ? 'picture' : undefined;
    case 'video':
      return shown(element, false) ? 'film' : undefined;
  }
  if (/^(?:switch|radio|checkbox)$/.test(element.getAttribute('role') ?? '') && !element.querySelector('input'))
    return shown(element, false) ? 'tick' : undefined;
  if (element.isContentEditable) return shown(element, false) ? 'rich' : undefined;
  // The input of a box that opens a list is often there for the keyboard only.
  if (opensList(element) && ![...element.querySelectorAll('input')].some((input) => opensList(input) || shown(input, true)))
    return shown(element, false) ? 'choice' : undefined;
  if (
    element.localName.includes('-') &&
    !element.shadowRoot &&
    VALUE_HOST.test(element.localName) &&
    !element.querySelector('input,textarea,select')
  ) {
    return shown(element, false) ? 'host' : undefined;
  }
  if (element.hasAttribute('style') && !element.firstElementChild && isPicture(element)) return 'picture';
  return opensSilently(element) ? 'choice' : undefined;
}

export function* scan(document: Document): Sliced<Scan> {
  const tokens: Token[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  const places = new Map<Element, Place>();
  let budget = MOST_ELEMENTS;

  function* frame(element: HTMLIFrameElement, depth: number): Sliced<void> {
    if (!shown(element, false)) return;
    let inner: Document | null = null;
    try {
      inner = element.contentDocument;
    } catch {
      inner = null;
    }
    const body = inner?.body;
    if (!inner || !body) {
      tokens.push({ kind: 'closed', at: tokens.length, element });
      return;
    }
    roots.push(inner);
    if (!isEditable(body) && body.querySelector('input,textarea,select,[contenteditable]')) {
      yield* visit(body, element, depth + 1);
      return;
    }
    const from = tokens.length;
    tokens.push({ kind: 'rich', at: from, element: body });
    places.set(body, { parent: element, from, to: from + 1 });
  }

  function* visit(element: Element, parent: Element | undefined, depth: number): Sliced<void> {
    if (budget <= 0 || depth > DEEPEST || NOT_READ.has(element.localName)) return;
    budget -= 1;
    if (budget % AT_A_TIME === 0) yield;
    if (element.getAttribute('aria-hidden') === 'true' && !element.querySelector('[aria-modal="true"]')) return;
    if (NOT_READ_ROLES.has(element.getAttribute('role') ?? '')) return;
    const from = tokens.length;
    const place: Place = { parent, from, to: from };
    places.set(element, place);
    const html = element as HTMLElement;
    const kind = controlKind(html);
    if (kind) tokens.push({ kind, at: tokens.length, element: html });
    if (element.localName === 'iframe') yield* frame(element as HTMLIFrameElement, depth);
    else if (kind !== 'rich' && element.localName !== 'textarea' && element.localName !== 'select') yield* children(element, depth);
    place.to = tokens.length;
  }

  function* children(element: Element, depth: number): Sliced<void> {
    let nodes: Iterable<Node> = element.childNodes;
    if (element.shadowRoot) {
      roots.push(element.shadowRoot);
      nodes = element.shadowRoot.childNodes;
    } else if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) nodes = assigned;
    }
    let seen: boolean | undefined;
    for (const node of nodes) {
      if (node.nodeType === Node.ELEMENT_NODE) yield* visit(node as Element, element, depth + 1);
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const text = (node as Text).data.trim();
      if (!text) continue;
      // `display: contents` boxes (slots) are never "visible" themselves; the text in them is judged by the next box up.
      seen ??= element.localName === 'slot' || shown(element, false);
      if (seen) tokens.push({ kind: 'text-node', at: tokens.length, element, text });
    }
  }

  if (document.body) yield* visit(document.body, undefined, 0);
  return {
    tokens,
    roots,
    placeOf: (element) => places.get(element),
    parentOf: (element) => places.get(element)?.parent,
    inside(element) {
      const place = places.get(element);
      return place ? tokens.slice(place.from, place.to) : [];
    },
    cut: budget <= 0,
  };
}
