import type { TeachWords } from '../../messages/watch';
import type { Picked } from '../../reading/lesson';
import { createHost, type Host } from '../marks/host';
import { OVERLAY_STYLE } from '../marks/look';
import { whole } from '../page-reader';
import { scan } from '../scan';
import { derive } from './derive';

export interface PickerOptions {
  document: Document;
  words: TeachWords;
  /** After it aborts nothing of ours remains in the page. */
  signal: AbortSignal;
  /** What was picked; undefined when the operator gave up. Called once. */
  onEnd(picked: Picked | undefined): void;
}

const STYLE = `
.frame{position:absolute;border:2px solid #2563eb;border-radius:4px;background:#2563eb1f;box-shadow:0 0 0 2px #fffc;pointer-events:none}
.pick{position:absolute;inset:12px 12px auto;margin:auto;width:fit-content;max-width:calc(100vw - 24px);display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;
  padding:8px 12px;border-radius:10px;background:var(--paper);color:var(--ink);border:1px solid var(--line);box-shadow:0 8px 28px #0003}
.pick.low{inset:auto 12px 12px}
.pick small{color:var(--soft)}.pick .trouble{color:var(--fail);flex-basis:100%}
.pick button{border-radius:7px;padding:4px 12px;min-height:28px}
@media (forced-colors:active){.frame{border-color:Highlight;background:none}}`;

/** Presses that the page must not get while something is being pointed at. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;
const KEYS = new Set(['Escape', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
/** Elements larger than this share of the window are no single value. */
const SMALLEST = 4;

/**
 * Lets the operator point at something in the page: an outline follows the pointer, a press or Enter picks, Escape ends, arrows widen and narrow
 * the outline or go to the next thing. Nothing in the page is pressed by that and nothing of it is changed; only what the page itself has hung on its
 * window before can see that a key or button went down.
 */
export function startPicking({ document, words, signal, onEnd }: PickerOptions): void {
  const top = document.defaultView;
  if (!top || signal.aborted) return;
  const life = new AbortController();
  const host = createHost(document, OVERLAY_STYLE);
  const layer = host.layer;
  const frame = make(document, 'div', 'frame');
  const bar = make(document, 'div', 'pick');
  const style = Object.assign(document.createElement('style'), { textContent: STYLE });
  const trouble = make(document, 'span', 'trouble');
  trouble.setAttribute('role', 'status');
  const stop = make(document, 'button', '', words.stop) as HTMLButtonElement;
  stop.type = 'button';
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', words.say);
  bar.append(make(document, 'b', '', words.say), make(document, 'small', '', words.keys), stop, trouble);
  layer.append(style, frame, bar);
  host.settle();

  /** What is outlined, and what it was widened from. */
  let shown: Element[] = [];

  const end = (picked: Picked | undefined) => {
    if (life.signal.aborted) return;
    life.abort();
    host.remove();
    onEnd(picked);
  };

  const outline = (element: Element | undefined) => {
    const box = element ? boxIn(element, top) : undefined;
    frame.hidden = !box;
    if (!box) return;
    const lies = host.settle();
    Object.assign(frame.style, {
      left: `${(box.left - lies.x) / lies.scale - 3}px`,
      top: `${(box.top - lies.y) / lies.scale - 3}px`,
      width: `${box.width / lies.scale + 6}px`,
      height: `${box.height / lies.scale + 6}px`,
    });
    // The bar gives way to what is pointed at.
    bar.classList.toggle('low', box.top < 90 && box.height < top.innerHeight / 2);
  };

  const point = (element: Element | undefined) => {
    if (element && element === shown.at(-1)) return;
    shown = element ? [element] : [];
    outline(element);
  };

  const pick = () => {
    const element = shown.at(-1);
    if (!element) return;
    const picked = derive(whole(scan(document)), element);
    if (typeof picked === 'string') trouble.textContent = words.trouble[picked];
    else end(picked);
  };

  const turn = (key: string) => {
    const now = shown.at(-1);
    if (key === 'ArrowUp' && now) {
      const wider = parentOf(now);
      if (wider && wider !== document.documentElement) shown.push(wider);
    } else if (key === 'ArrowDown' && shown.length > 1) shown.pop();
    else if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const stops = whole(scan(document))
        .tokens.map(({ element }) => element)
        .filter((element, at, all) => element !== all[at - 1]);
      const at = now ? stops.indexOf(now as HTMLElement) : -1;
      const next = stops[(at + (key === 'ArrowRight' ? 1 : at < 0 ? 0 : stops.length - 1)) % Math.max(1, stops.length)];
      if (next) shown = [next];
      next?.scrollIntoView({ block: 'nearest' });
    }
    outline(shown.at(-1));
  };

  const ours = (event: Event) => event.composedPath().includes(host.element);
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Presses in a frame never reach the window around it, so each window is listened to. */
  const follow = (view: Window) => {
    const listen = { capture: true, signal: life.signal } as const;
    for (const type of PRESSES)
      view.addEventListener(
        type,
        (event) => {
          if (ours(event)) return;
          swallow(event);
          // No click follows on a control that is disabled.
          const dead = (shown.at(-1) as Partial<HTMLInputElement> | undefined)?.disabled === true;
          if (event.isTrusted && type === (dead ? 'pointerup' : 'click')) pick();
        },
        { ...listen, passive: false },
      );
    view.addEventListener('pointermove', (event) => !ours(event) && point(at(view.document, event.clientX, event.clientY, host)), listen);
    view.addEventListener(
      'keydown',
      (event) => {
        if (!KEYS.has(event.key) || !event.isTrusted || event.isComposing || (event.key === 'Enter' && ours(event))) return;
        swallow(event);
        trouble.textContent = '';
        if (event.key === 'Escape') end(undefined);
        else if (event.key === 'Enter') pick();
        else turn(event.key);
      },
      listen,
    );
    for (const type of ['scroll', 'resize']) view.addEventListener(type, () => outline(shown.at(-1)), { ...listen, passive: true });
  };
  for (const root of whole(scan(document)).roots) if ('defaultView' in root && root.defaultView) follow(root.defaultView);
  stop.addEventListener('click', (event) => event.isTrusted && end(undefined), { signal: life.signal });
  signal.addEventListener('abort', () => end(undefined), { once: true, signal: life.signal });
}

function make(document: Document, tag: string, className: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}

/** The innermost thing at a point of the top window: through open shadow roots and frames of the same origin, past our own host. */
function at(document: Document, x: number, y: number, host: Host): Element | undefined {
  let root: Document | ShadowRoot = document;
  let hit: Element | undefined;
  for (let depth = 0; depth < 12; depth += 1) {
    const next: Element | undefined = root.elementsFromPoint(x, y).find((element) => element !== host.element);
    if (!next || next === hit) break;
    hit = next;
    const inner: Document | ShadowRoot | null = next.shadowRoot ?? frameOf(next);
    if (!inner) break;
    if (!next.shadowRoot) {
      const { left, top } = next.getBoundingClientRect();
      [x, y] = [x - left - next.clientLeft, y - top - next.clientTop];
    }
    root = inner;
  }
  return hit && isSmall(hit) ? hit : undefined;
}

function frameOf(element: Element): Document | null {
  try {
    return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
  } catch {
    return null;
  }
}

function isSmall(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width >= SMALLEST && height >= SMALLEST && element !== element.ownerDocument.body && element !== element.ownerDocument.documentElement
  );
}

function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? undefined;
}

/** Where an element lies in the top window. */
function boxIn(element: Element, top: Window): { left: number; top: number; width: number; height: number } {
  const { left, top: upper, width, height } = element.getBoundingClientRect();
  let [x, y] = [left, upper];
  let view = element.ownerDocument.defaultView;
  while (view && view !== top) {
    const frame: Element | null = view.frameElement;
    if (!frame) break;
    const box = frame.getBoundingClientRect();
    [x, y] = [x + box.left + frame.clientLeft, y + box.top + frame.clientTop];
    view = frame.ownerDocument.defaultView;
  }
  return { left: x, top: y, width, height };
}
