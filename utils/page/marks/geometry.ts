/** A rectangle in CSS pixels. Which corner it counts from is said where it is made: a window of its own, or the top window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Placing {
  x: number;
  y: number;
  scale: number;
}

/** How the window an element lives in lies in the top window: top = local × scale + offset. */
export interface View extends Placing {
  /** The frames on the way up, innermost first, each with the place of its content in the window around it. */
  steps: readonly (Placing & { frame: HTMLElement })[];
}

/** Frames nested deeper than this are not marked. */
const DEEPEST = 8;

/** undefined when a frame on the way up is of another origin or gone. */
export function viewOf(element: Element, top: Window): View | undefined {
  const steps: (Placing & { frame: HTMLElement })[] = [];
  let whole: Placing = { x: 0, y: 0, scale: 1 };
  let view = element.ownerDocument.defaultView;
  while (view && view !== top && steps.length < DEEPEST) {
    const step = stepOut(view);
    if (!step) return undefined;
    whole = { x: whole.x * step.scale + step.x, y: whole.y * step.scale + step.y, scale: whole.scale * step.scale };
    steps.push(step);
    view = step.frame.ownerDocument.defaultView;
  }
  return view === top ? { ...whole, steps } : undefined;
}

function stepOut(view: Window): (Placing & { frame: HTMLElement }) | undefined {
  let frame: HTMLElement | null;
  try {
    frame = view.frameElement as HTMLElement | null;
  } catch {
    return undefined;
  }
  const style = frame?.ownerDocument.defaultView?.getComputedStyle(frame);
  if (!frame || !style) return undefined;
  const box = frame.getBoundingClientRect();
  const scale = scaleOf(frame, box);
  return {
    frame,
    scale,
    x: box.left + (frame.clientLeft + Number.parseFloat(style.paddingLeft)) * scale,
    y: box.top + (frame.clientTop + Number.parseFloat(style.paddingTop)) * scale,
  };
}

/** How much a transform or zoom enlarges an element. Its layout width is in whole pixels, so anything within 1 % of 1 is rounding. */
export function scaleOf(element: HTMLElement, box: Box): number {
  const scale = box.width / element.offsetWidth;
  return Number.isFinite(scale) && Math.abs(scale - 1) > 0.01 ? scale : 1;
}

export function toTop(box: Box, { x, y, scale }: Placing): Box {
  return { left: box.left * scale + x, top: box.top * scale + y, width: box.width * scale, height: box.height * scale };
}

/** What two boxes share, undefined when that is nothing. */
export function overlap(a: Box, b: Box): Box | undefined {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}

export function holds({ left, top, width, height }: Box, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** Whether the operator sees the element at this point of its own window: nothing but our own host lies over it there, or over its frames. */
export function uncovered(element: Element, x: number, y: number, view: View, host: Element): boolean {
  if (!seen(element, x, y, host)) return false;
  let at = { x, y };
  return view.steps.every((step) => {
    at = { x: at.x * step.scale + step.x, y: at.y * step.scale + step.y };
    return seen(step.frame, at.x, at.y, host);
  });
}

function seen(element: Element, x: number, y: number, host: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  let hit = root.elementFromPoint(x, y);
  if (hit === host) hit = root.elementsFromPoint(x, y).find((each) => each !== host) ?? null;
  return hit !== null && element.contains(hit);
}
