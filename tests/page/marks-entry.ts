import { createControls } from '../../utils/page/controls';
import { applyFix } from '../../utils/page/fix';
import { createMarks } from '../../utils/page/marks';

/** What a marks test drives from the isolated world, as the content script does. `$` reaches into frames and open shadow roots with " >> ". */
const presses: { key: string; action: unknown }[] = [];
const controls = createControls();
const stopper = new AbortController();
let closed: ShadowRoot | undefined;

// Only this world's attachShadow is watched: the page's own world stays as it is.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  if (init.mode === 'closed') closed = root;
  return root;
};

function $(path: string): HTMLElement {
  let scope: Document | ShadowRoot = document;
  let element: Element | null = null;
  for (const step of path.split(' >> ')) {
    element = scope.querySelector(step);
    scope = element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument ?? scope;
  }
  if (!element) throw new Error(`nothing matches ${path}`);
  return element as HTMLElement;
}

const kit = {
  $,
  controls,
  presses,
  applyFix,
  marks: createMarks({ document, controls, onPress: (key, action) => presses.push({ key, action }), signal: stopper.signal }),
  abort: () => stopper.abort(),
  root: () => closed,
  id: (path: string) => controls.idOf($(path)),
};

export type Kit = typeof kit;
Object.assign(globalThis, { kit });
