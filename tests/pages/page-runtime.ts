/**
 * What the pages of the demo seller centre run on: a small form library that treats its inputs as React does. The function is written into the
 * pages as text, so it may not refer to anything outside itself.
 */
export type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** For tests: what a page did. It is `window.demo` in the page. */
interface DemoPage {
  /** Labels of the page's own buttons that were pressed. */
  pressed: string[];
  /** What the form would save, by name of the field. */
  state: Record<string, string>;
  /** How often all inputs were thrown away and built anew. */
  remounts: number;
  /** Draws the form again from its state, as any update somewhere else on the page does. */
  render(): void;
}

declare global {
  interface Window {
    demo: DemoPage;
  }
}

export interface PageRuntime {
  demo: DemoPage;
  /** Builds an element; `false` and undefined attributes are left out. */
  h(tag: string, attributes: Attributes, ...children: Child[]): HTMLElement;
  on(element: HTMLElement, type: string, listener: (event: Event) => void): HTMLElement;
  /** A controlled input or textarea bound to `state[name]`. */
  control(name: string, attributes?: Attributes, tag?: 'input' | 'textarea'): HTMLElement;
  /** A span that is drawn anew with every render. */
  live(attributes: Attributes, text: () => string): HTMLElement;
  /** Called after a change made by a person (or by whoever acts like one): the name of the field. */
  onChange(listener: (name: string) => void): void;
  /** Replaces every shown control whose name passes by a new element, as a rebuilt component does. */
  remount(which: (name: string) => boolean): void;
  /** Replaces those controls by empty ones after `emptyAt` ms and fills them again after `filledAt` ms. */
  wipe(which: (name: string) => boolean, emptyAt: number, filledAt: number): void;
  /** A button of the page that only records that it was pressed. */
  button(label: string, attributes: Attributes): HTMLElement;
  /** Length as the Chinese marketplaces' counters have it: a wide character is two. */
  weight(text: string): number;
}

export function createPageRuntime(initial: Record<string, string>): PageRuntime {
  interface Tracker {
    name: string;
    value: string;
    build(): HTMLElement;
  }
  type TextControl = HTMLInputElement | HTMLTextAreaElement;

  const trackers = new Map<TextControl, Tracker>();
  const lives = new Map<HTMLElement, () => string>();
  const listeners: ((name: string) => void)[] = [];
  const state: Record<string, string> = { ...initial };

  function setAll(element: HTMLElement, attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === false || value === undefined) continue;
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }

  function h(tag: string, attributes: Attributes, ...children: Child[]): HTMLElement {
    const element = document.createElement(tag);
    setAll(element, attributes);
    element.append(...children.filter((child) => child !== undefined));
    return element;
  }

  function on(element: HTMLElement, type: string, listener: (event: Event) => void): HTMLElement {
    element.addEventListener(type, listener);
    return element;
  }

  /** As React does: an own `value` on the element, so that what a script assigns is noted and the next `input` event finds nothing new. */
  function control(name: string, attributes: Attributes = {}, tag: 'input' | 'textarea' = 'input'): HTMLElement {
    const element = document.createElement(tag);
    setAll(element, attributes);
    const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value');
    const tracker: Tracker = { name, value: state[name] ?? '', build: () => control(name, attributes, tag) };
    element.value = tracker.value;
    if (tag === 'input') element.setAttribute('value', tracker.value);
    Object.defineProperty(element, 'value', {
      configurable: true,
      enumerable: false,
      get: () => native?.get?.call(element),
      set: (value: unknown) => {
        tracker.value = String(value);
        native?.set?.call(element, tracker.value);
      },
    });
    trackers.set(element, tracker);
    return element;
  }

  function live(attributes: Attributes, text: () => string): HTMLElement {
    const element = h('span', attributes, text());
    lives.set(element, text);
    return element;
  }

  function render(): void {
    for (const [element, tracker] of trackers) {
      const wanted = state[tracker.name] ?? '';
      if (element.value !== wanted) element.value = wanted;
      if (element.localName === 'input' && element.getAttribute('value') !== wanted) element.setAttribute('value', wanted);
    }
    for (const [element, text] of lives) {
      const wanted = text();
      if (element.textContent !== wanted) element.textContent = wanted;
    }
  }

  function shown(which: (name: string) => boolean): [TextControl, Tracker][] {
    for (const element of trackers.keys()) if (!element.isConnected) trackers.delete(element);
    return [...trackers].filter(([, tracker]) => which(tracker.name));
  }

  function remount(which: (name: string) => boolean): void {
    for (const [element, tracker] of shown(which)) {
      trackers.delete(element);
      element.replaceWith(tracker.build());
    }
    demo.remounts += 1;
    render();
  }

  function wipe(which: (name: string) => boolean, emptyAt: number, filledAt: number): void {
    const kept = new Map<string, string>();
    setTimeout(() => {
      for (const [, { name }] of shown(which)) {
        kept.set(name, state[name] ?? '');
        state[name] = '';
      }
      remount(which);
    }, emptyAt);
    setTimeout(() => {
      for (const [name, value] of kept) state[name] ||= value;
      remount(which);
    }, filledAt);
  }

  function button(label: string, attributes: Attributes): HTMLElement {
    return on(h('button', { type: 'button', ...attributes }, label), 'click', () => demo.pressed.push(label));
  }

  function weight(text: string): number {
    let total = 0;
    for (const character of text) total += (character.codePointAt(0) ?? 0) > 0x7f ? 2 : 1;
    return total;
  }

  document.addEventListener('input', (event) => {
    const element = event.target;
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
    const tracker = trackers.get(element);
    if (!tracker || element.value === tracker.value) return;
    tracker.value = element.value;
    state[tracker.name] = element.value;
    for (const listener of listeners) listener(tracker.name);
    render();
  });

  const demo: DemoPage = { pressed: [], state, remounts: 0, render };
  window.demo = demo;
  return { demo, h, on, control, live, onChange: (listener) => listeners.push(listener), remount, wipe, button, weight };
}
