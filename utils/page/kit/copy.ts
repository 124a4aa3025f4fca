import { type CopiedPage, KIT_CAPS } from '../../reading/kit';
import { attributesOf, escaped } from './attributes';
import { layoutOf } from './layout';
import { type Wording, wordingOf } from './wording';

/** Elements that hold code, pictures or other documents: left out, or left empty. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'link',
  'meta',
  'base',
  'noscript',
  'template',
  'object',
  'embed',
  'head',
  'title',
  'source',
  'track',
  'param',
  'form-data',
]);
const EMPTY = new Set(['svg', 'canvas', 'video', 'audio', 'math', 'picture', 'map']);
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr']);
/** A form of its own would send itself somewhere. */
const BOXED = new Set(['form', 'html', 'body', 'frameset', 'frame']);
const LABELS = /^(?:label|legend|button|h[1-6]|summary|dt)$/;
const LABEL_ROLES = /^(?:columnheader|button|heading|tab)$/;
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const MOST_ELEMENTS = 60_000;
const DEEPEST = 300;
/** Children of one kind under one parent: rows beyond it look like those before. */
const MOST_ALIKE = 120;
const AT_A_TIME = 40;

interface Copying {
  wording: Wording;
  html: string[];
  length: number;
  elements: number;
  cut: boolean;
}

/**
 * Copies the page with its structure, labels and headers; of its values only the shape. Open shadow roots become declarative templates, frames of
 * the same origin their own document inside.
 *
 * @param labels texts by which the reader finds its way
 * @param seed of the placeholders
 * @yields now and then, the number of elements done
 */
export function* copyPage(document: Document, labels: readonly string[], seed: number): Generator<number, CopiedPage, undefined> {
  const wording = wordingOf(labels, seed);
  yield* noteValues(document, wording, 0);
  const copying: Copying = { wording, html: [], length: 0, elements: 0, cut: false };
  write(copying, `<!doctype html><html${attributesOf(document.documentElement, wording)}><head></head><body>`);
  if (document.body) yield* children(copying, document.body, 0, false);
  return { html: `${copying.html.join('')}</body></html>`, kept: wording.kept(), ...(copying.cut ? { cut: true } : {}) };
}

function* noteValues(root: Document | ShadowRoot, wording: Wording, depth: number): Generator<number, void, undefined> {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1;
    if (count > MOST_ELEMENTS) return;
    if (count % AT_A_TIME === 0) yield 0;
    if (LEFT_OUT.has(element.localName)) continue;
    const { value } = element as Partial<HTMLInputElement>;
    if (typeof value === 'string' && element.localName !== 'button' && element.localName !== 'li') wording.note(value);
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && !holdsLabels(element)) wording.note(node.nodeValue ?? '');
    }
    const inside = element.shadowRoot ?? frameOf(element);
    if (inside && depth < DEEPEST) yield* noteValues(inside, wording, depth + 1);
  }
}

function write(copying: Copying, markup: string): void {
  copying.html.push(markup);
  copying.length += markup.length;
}

/** The document of a frame that may be entered. */
function frameOf(element: Element): Document | undefined {
  if (element.localName !== 'iframe') return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** Texts here are labels: a header of a column, a caption, what is pressed. The head of a row is its value. */
function holdsLabels(element: Element): boolean {
  if (element.localName === 'th') return element.closest('thead') !== null || !element.parentElement?.querySelector('td');
  const role = element.getAttribute('role');
  return role === null || role === '' ? LABELS.test(element.localName) : LABEL_ROLES.test(role);
}

function* children(copying: Copying, parent: Element | ShadowRoot, depth: number, labels: boolean): Generator<number, void, undefined> {
  const alike = new Map<string, number>();
  for (const node of [...parent.childNodes]) {
    if (copying.length > KIT_CAPS.html - 10_000 || copying.elements > MOST_ELEMENTS || depth > DEEPEST) {
      copying.cut = true;
      return;
    }
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      if (text.trim() === '') write(copying, ' ');
      else write(copying, escaped(labels ? copying.wording.label(text) : copying.wording.text(text)));
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const seen = (alike.get(element.localName) ?? 0) + 1;
      alike.set(element.localName, seen);
      if (seen > MOST_ALIKE) copying.cut = true;
      else yield* copyElement(copying, element, depth + 1, labels);
    }
  }
}

function* copyElement(copying: Copying, element: Element, depth: number, inLabel: boolean): Generator<number, void, undefined> {
  const tag = element.localName;
  if (LEFT_OUT.has(tag) || !/^[a-z][\w-]*$/.test(tag)) return;
  copying.elements += 1;
  if (copying.elements % AT_A_TIME === 0) yield copying.elements;
  const { wording } = copying;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const layout = style ? layoutOf(element, style) : '';
  const name = BOXED.has(tag) ? 'div' : tag;
  write(copying, `<${name}${attributesOf(element, wording)}${layout ? ` style="${escaped(layout)}"` : ''}${stateOf(element, wording)}`);
  const frame = frameOf(element);
  if (frame) {
    const inner: Copying = { ...copying, html: [] };
    if (frame.body) yield* children(inner, frame.body, depth, false);
    const editable = frame.designMode === 'on' || frame.body?.isContentEditable ? ' contenteditable="true"' : '';
    write(copying, ` srcdoc="${escaped(`<body${editable}>${inner.html.join('')}`)}"></iframe>`);
    copying.elements = inner.elements;
    copying.cut ||= inner.cut;
    return;
  }
  write(copying, '>');
  if (VOID.has(tag)) return;
  if (tag === 'textarea') write(copying, escaped(wording.text((element as HTMLTextAreaElement).value)));
  else if (!EMPTY.has(tag) && tag !== 'iframe') {
    if (element.shadowRoot) {
      write(copying, '<template shadowrootmode="open">');
      yield* children(copying, element.shadowRoot, depth, false);
      write(copying, '</template>');
    }
    const editable = (element as Partial<HTMLElement>).isContentEditable === true;
    yield* children(copying, element, depth, !editable && (holdsLabels(element) || (inLabel && !holdsControl(element))));
  }
  write(copying, `</${name}>`);
}

/** What a label wraps beside its words. */
function holdsControl(element: Element): boolean {
  return element.localName === 'select' || element.localName === 'textarea' || element.localName === 'option';
}

/** What a control holds now; its attribute tells only what it held when the page was drawn. */
function stateOf(element: Element, wording: Wording): string {
  switch (element.localName) {
    case 'img':
      return ` src="${BLANK}" width="${(element as HTMLImageElement).width}" height="${(element as HTMLImageElement).height}"`;
    case 'option':
      return (element as HTMLOptionElement).selected ? ' selected' : '';
    case 'input': {
      const { type, value, checked } = element as HTMLInputElement;
      if (type === 'checkbox' || type === 'radio') return checked ? ' checked' : '';
      if (type === 'button' || type === 'submit' || type === 'reset') return ` value="${escaped(wording.label(value))}"`;
      if (type === 'password' || type === 'hidden' || type === 'file' || value === '') return '';
      return ` value="${escaped(wording.text(value))}"`;
    }
    default:
      return '';
  }
}
