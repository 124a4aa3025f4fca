import type { Box } from './geometry';
import type { Stroke } from './plate';
import { underline } from './stroke';

/** Where the layer lies in the top window; everything drawn is brought into its coordinates. */
interface Lies {
  x: number;
  y: number;
  scale: number;
}

interface Drawing {
  strokes: readonly Stroke[];
  /** Stretches to be set off: what a flash shows, what the card speaks of. */
  tinted: readonly Box[];
  /** The control a flash shows. */
  ring: Box | undefined;
}

/** All lines of all controls in one picture, so that a redraw touches five attributes. */
export interface Canvas {
  /** Boxes are in the top window's coordinates. */
  draw(drawing: Drawing, lies: Lies): void;
  /** The next ring pulses from its beginning. */
  restartRing(): void;
}

const SVG = 'http://www.w3.org/2000/svg';

export function createCanvas(layer: HTMLElement): Canvas {
  const document = layer.ownerDocument;
  const svg = document.createElementNS(SVG, 'svg');
  svg.ariaHidden = 'true';
  const path = (name: string) => {
    const made = document.createElementNS(SVG, 'path');
    made.setAttribute('class', name);
    svg.append(made);
    return made;
  };
  const lines = { tint: path('tint'), review: path('review'), warn: path('warn'), fail: path('fail') };
  const ring = document.createElement('div');
  ring.className = 'ring';
  layer.append(svg);
  const drawn = new Map<Element, string>();

  function set(element: SVGPathElement, d: string): void {
    if (drawn.get(element) === d) return;
    drawn.set(element, d);
    element.setAttribute('d', d);
  }

  return {
    draw({ strokes, tinted, ring: ringed }, { x, y, scale }) {
      const own = (box: Box) => ({
        left: (box.left - x) / scale,
        top: (box.top - y) / scale,
        width: box.width / scale,
        height: box.height / scale,
      });
      for (const outcome of ['review', 'warn', 'fail'] as const) {
        const of = strokes.filter((stroke) => stroke.outcome === outcome);
        set(lines[outcome], of.map(({ box, floor }) => underline(outcome, own(box), (floor - y) / scale)).join(''));
      }
      set(
        lines.tint,
        tinted
          .map(own)
          .map(({ left, top, width, height }) => `M${left} ${top}h${width}v${height}h${-width}z`)
          .join(''),
      );
      if (!ringed) {
        ring.remove();
        return;
      }
      const { left, top, width, height } = own(ringed);
      Object.assign(ring.style, { left: `${left - 5}px`, top: `${top - 5}px`, width: `${width + 10}px`, height: `${height + 10}px` });
      // Right after the lines: badges and card stay above it.
      if (!ring.isConnected) svg.after(ring);
    },
    restartRing: () => ring.remove(),
  };
}
