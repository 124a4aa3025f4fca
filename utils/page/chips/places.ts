import { type Box, overlap, toTop, uncovered, type View, viewOf } from '../marks/geometry';
import { CHIP_HEIGHT } from './chip';

/** Where things of the page lie in our layer. Everything is measured anew at each beat. */
export interface Places {
  /** @param lies where the layer lies in the top window */
  begin(lies: { x: number; y: number; scale: number }): void;
  /** A cell that could be seen, in the top window; undefined where it lies outside of it or is not drawn. */
  of(cell: Element): Box | undefined;
  /** How wide a chip may be in a cell. */
  room(box: Box): number;
  /**
   * Where a chip stands: at the end of its cell, at its foot, where the cell itself is to be seen; undefined where something lies over it.
   * @param thorough what lies over it is asked anew, even where nothing has moved
   */
  beside(cell: Element, box: Box, width: number, thorough: boolean): { left: number; top: number } | undefined;
  /** An element in the layer's coordinates, however little of it shows. */
  whole(element: Element): Box | undefined;
}

const INSET = 5;

export function createPlaces(top: Window, host: Element): Places {
  let lies = { x: 0, y: 0, scale: 1 };
  let views = new Map<Window | null, View | undefined>();
  /** What was found of a cell when it last stood there. */
  const seen = new WeakMap<Element, { at: string; clear: boolean }>();

  function view(element: Element): View | undefined {
    const { defaultView } = element.ownerDocument;
    if (!views.has(defaultView)) views.set(defaultView, viewOf(element, top));
    return views.get(defaultView);
  }

  function isClear(cell: Element, { left, top: upper, width, height }: Box): boolean {
    const own = view(cell);
    if (!own) return false;
    const local = (x: number, y: number) => uncovered(cell, (x - own.x) / own.scale, (y - own.y) / own.scale, own, host);
    return local(left - 1, upper + 1) && local(left + width + 1, upper + height - 2);
  }

  return {
    begin(next) {
      lies = next;
      views = new Map();
    },
    of(cell) {
      const own = view(cell);
      if (!own) return undefined;
      const box = toTop(cell.getBoundingClientRect(), own);
      return overlap(box, { left: 0, top: 0, width: top.innerWidth, height: top.innerHeight }) && box;
    },
    room({ left, width }) {
      return Math.min(left + width, top.innerWidth) - INSET - left - 2;
    },
    beside(cell, { left, top: upper, width: wide, height }, width, thorough) {
      const right = Math.min(left + wide, top.innerWidth) - INSET;
      const chip = {
        left: right - width,
        top: upper + height - CHIP_HEIGHT - Math.min(3, Math.max(1, (height - CHIP_HEIGHT) / 2)),
        width,
        height: CHIP_HEIGHT,
      };
      if (chip.left <= left + 1 || height < CHIP_HEIGHT - 2) return undefined;
      const at = `${Math.round(chip.left)} ${Math.round(chip.top)}`;
      let known = seen.get(cell);
      if (thorough || known?.at !== at) {
        known = { at, clear: isClear(cell, chip) };
        seen.set(cell, known);
      }
      return known.clear ? { left: (chip.left - lies.x) / lies.scale, top: (chip.top - lies.y) / lies.scale } : undefined;
    },
    whole(element) {
      const own = view(element);
      const box = element.isConnected && own ? toTop(element.getBoundingClientRect(), own) : undefined;
      if (!box || box.width === 0 || box.height === 0) return undefined;
      const { x, y, scale } = lies;
      return { left: (box.left - x) / scale, top: (box.top - y) / scale, width: box.width / scale, height: box.height / scale };
    },
  };
}
