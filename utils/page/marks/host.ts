/** Our one element in the page. Its shadow root is closed: the page sees an empty box. */
export interface Host {
  element: HTMLElement;
  /** Everything is drawn in here, in the top window's coordinates. */
  layer: HTMLElement;
  /** Where the host is to stand from now on: inside a dialog or popover of the page, which it is drawn over, or on the page. */
  stand(inside: HTMLElement | undefined): void;
  /** Puts the host where it belongs, also after the page has thrown it out, and says where the layer really lies (a page may transform or zoom its root). */
  settle(): { x: number; y: number; scale: number };
  remove(): void;
}

/** @param style of everything drawn in the layer, which it lays out as `.layer` */
export function createHost(document: Document, style: string): Host {
  const element = document.createElement('div');
  const plain = { all: 'initial', position: 'fixed', inset: '0 auto auto 0', width: '0', height: '0', 'z-index': '2147483647' };
  for (const [name, value] of Object.entries(plain)) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const layer = root.appendChild(document.createElement('div'));
  layer.className = 'layer';
  if (!adopt(root, style)) root.append(Object.assign(document.createElement('style'), { textContent: style }));
  for (const type of ['click', 'keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown']) {
    // The page has nothing to do with presses on our buttons: its shortcuts and its "click outside closes" stay still.
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  let inside: HTMLElement | undefined;

  /**
   * A modal dialog lies over every z-index and makes all outside it dead: the host has to be in it, and in the browser's top layer itself, so that
   * the dialog neither cuts it off nor moves it.
   */
  function goHome(): void {
    const home = inside?.isConnected ? inside : document.documentElement;
    if (element.parentNode !== home) home.append(element);
    if (home === document.documentElement) element.removeAttribute('popover');
    else if (!element.matches(':popover-open')) {
      element.popover = 'manual';
      element.showPopover();
    }
  }

  return {
    element,
    layer,
    stand(next) {
      inside = next;
    },
    settle() {
      goHome();
      const box = layer.getBoundingClientRect();
      return { x: box.left, y: box.top, scale: box.width / layer.offsetWidth || 1 };
    },
    remove: () => element.remove(),
  };
}

/**
 * Adds a constructed style sheet; the answer takes it away again. undefined where the browser refuses (Firefox bars content scripts from
 * adoptedStyleSheets, bug 1928865).
 */
export function adopt(root: Document | ShadowRoot, css: string): (() => void) | undefined {
  const view = (root.ownerDocument ?? root).defaultView as (Window & typeof globalThis) | null;
  if (!view) return undefined;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  } catch {
    return undefined;
  }
}
