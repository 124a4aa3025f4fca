import type { ColumnChanger } from './redesign-columns';
import type { RedesignPlan } from './redesign-plan';

/**
 * Runs first in a page and rebuilds whatever the page puts into its document or into open shadow roots: now, and after every later change.
 * Elements are moved, wrapped and renamed but never copied, so the page's own references and listeners go on working.
 */
export function redesignPage(
  plan: RedesignPlan,
  createColumns: (plan: RedesignPlan, box: (...children: Node[]) => HTMLElement) => ColumnChanger,
): void {
  const CONTROLS = 'input:not([type=hidden],[type=radio],[type=checkbox],[type=file]),textarea,select';
  const NO_ROW = new Set(['TR', 'TD', 'TH', 'LI', 'OPTION', 'LABEL', 'BUTTON', 'SCRIPT', 'STYLE', 'TEMPLATE', 'ASIDE']);
  const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list'];
  const SEMANTIC = ['attr-field-id', 'name'];
  /** Names of columns and rows that join the parts of a table: renamed everywhere alike. */
  const JOINS = ['col-id', 'row-id'];
  let state = plan.seed >>> 0;

  /** mulberry32: the same seed gives the same page. */
  function random(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  }
  function word(): string {
    return `x${Math.floor(random() * 36 ** 6).toString(36)}`;
  }
  const renamed = new Map<string, string>();
  const ours = new Set<string>();
  function rename(old: string): string {
    if (ours.has(old)) return old;
    const name = renamed.get(old) ?? word();
    renamed.set(old, name);
    ours.add(name);
    return name;
  }
  function box(...children: Node[]): HTMLElement {
    const element = document.createElement('div');
    element.className = rename(word());
    element.append(...children);
    made.add(element);
    return element;
  }

  const made = new WeakSet<Element>();
  const wrapped = new WeakSet<Element>();
  const grouped = new WeakSet<Element>();
  const columns = createColumns(plan, box);

  function isComponent(element: Element): boolean {
    return element.localName.includes('-') && element.shadowRoot !== null;
  }

  function isRow(element: Element): boolean {
    if (NO_ROW.has(element.tagName) || made.has(element) || element.querySelector('thead,[role=columnheader]')) return false;
    if (element.hasAttribute('attr-field-id')) return true;
    const holdsControl = [...element.querySelectorAll('*')].some(
      (inner) => isComponent(inner) || inner.matches('input,textarea,select,iframe,img'),
    );
    return holdsControl && (element.textContent ?? '').trim().length > 1;
  }

  /** Rows of as many boxes each are no form but a list drawn without table elements: their order tells something. */
  function isList(rows: readonly Element[]): boolean {
    const [first] = rows;
    return first !== undefined && first.childElementCount >= 4 && rows.every((row) => row.childElementCount === first.childElementCount);
  }

  /** Rows change places among themselves, get a box of their own, and a row nobody knows joins them. */
  function regroup(parent: Element): void {
    if (grouped.has(parent)) return;
    if (parent.closest('[role=table],[role=grid],[role=treegrid]')) return;
    const rows = [...parent.children].filter(isRow);
    if (rows.length < 3 || isList(rows)) return;
    grouped.add(parent);
    const places = rows.map((row) => {
      const place = document.createComment('');
      row.before(place);
      return place;
    });
    for (let index = rows.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      const [one, two] = [rows[index], rows[other]];
      if (one && two) {
        rows[index] = two;
        rows[other] = one;
      }
    }
    places.forEach((place, index) => {
      const row = rows[index];
      if (row) place.replaceWith(box(row));
    });
    const label = document.createElement('span');
    label.textContent = plan.unknownField[0];
    const input = document.createElement('input');
    input.setAttribute('value', plan.unknownField[1]);
    rows[0]?.parentElement?.after(box(box(label), box(input)));
  }

  function wrapControl(element: Element): void {
    if (wrapped.has(element) || made.has(element) || random() < 0.3) return;
    wrapped.add(element);
    const place = document.createComment('');
    element.before(place);
    const outer = random() < 0.5 ? box(element) : box(box(element));
    outer.style.flex = '1';
    place.replaceWith(outer);
  }

  function strip(element: Element, referenced: ReadonlySet<string>): void {
    const classes = element.getAttribute('class');
    if (classes) element.setAttribute('class', classes.split(/\s+/).filter(Boolean).map(rename).join(' '));
    if (element.id && !ours.has(element.id)) {
      if (referenced.has(element.id)) element.id = rename(element.id);
      else element.removeAttribute('id');
    }
    for (const reference of REFERENCES) {
      const value = element.getAttribute(reference);
      if (value) element.setAttribute(reference, value.split(/\s+/).map(rename).join(' '));
    }
    for (const { name } of [...element.attributes]) {
      if (name.startsWith('data-')) element.removeAttribute(name);
      else if (JOINS.includes(name)) element.setAttribute(name, rename(element.getAttribute(name) ?? ''));
      else if (plan.removeSemantic && SEMANTIC.includes(name)) {
        if (element.matches('[type=radio]')) element.setAttribute(name, rename(element.getAttribute(name) ?? ''));
        else element.removeAttribute(name);
      }
    }
    if (element.localName === 'style')
      element.textContent = (element.textContent ?? '').replace(/\.([a-z_][\w-]*)/gi, (_, name: string) => `.${rename(name)}`);
  }

  /** A label with its star or colon stays one. */
  function inOtherWords(text: string): string {
    const label = text
      .trim()
      .replace(/[*：:]+$/, '')
      .trim();
    const other = Object.hasOwn(plan.words, label) ? plan.words[label] : undefined;
    return other === undefined ? text : text.replace(label, other);
  }

  function relabel(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Text && !node.parentElement?.closest('script,style,textarea,[contenteditable]')) {
        const other = inOtherWords(node.data);
        if (other !== node.data) node.data = other;
      } else if (node instanceof Element) {
        for (const name of ['title', 'aria-label', 'placeholder', 'label']) {
          const value = node.getAttribute(name);
          if (value) node.setAttribute(name, inOtherWords(value));
        }
      }
    }
  }

  function rebuild(root: Element | ShadowRoot): void {
    const elements = [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')].filter(
      (element) => !element.closest('[contenteditable]') && element.localName !== 'script',
    );
    for (const element of elements) regroup(element);
    if (root instanceof Element && root.parentElement) regroup(root.parentElement);
    for (const element of elements) {
      if (element.matches(CONTROLS) || isComponent(element)) wrapControl(element);
    }
    columns.change(elements);
    relabel(root);
    const home = root.getRootNode();
    const referenced = new Set<string>();
    if (home instanceof Document || home instanceof ShadowRoot)
      for (const reference of REFERENCES)
        for (const element of home.querySelectorAll(`[${reference}]`))
          for (const id of (element.getAttribute(reference) ?? '').split(/\s+/)) referenced.add(id);
    for (const element of elements) strip(element, referenced);
  }

  const shadows: ShadowRoot[] = [];
  let started = false;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && node.isConnected && !made.has(node)) rebuild(node);
    // What was just moved is no news.
    observer.takeRecords();
  });
  function watch(root: Node): void {
    observer.observe(root, { childList: true, subtree: true });
  }
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
    const root = attachShadow.call(this, init);
    if (init.mode === 'open') {
      shadows.push(root);
      if (started) watch(root);
    }
    return root;
  };
  addEventListener('DOMContentLoaded', () => {
    started = true;
    // Shadow roots that stood in the markup itself were attached by nobody.
    const within = (root: ParentNode): void => {
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        if (!shadowRoot) continue;
        if (!shadows.includes(shadowRoot)) shadows.push(shadowRoot);
        within(shadowRoot);
      }
    };
    within(document);
    for (const root of [document.documentElement, ...shadows]) {
      rebuild(root);
      watch(root);
    }
  });
}
