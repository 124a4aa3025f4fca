import type { MarkOrder } from '../../messages/watch';
import type { Badge } from './badge';
import { createBadge } from './badge';
import { type Field, isField } from './field';
import { followTyping } from './follow-typing';
import { type Box, overlap, toTop, uncovered, type View, viewOf } from './geometry';
import type { Highlights } from './highlights';
import type { Host } from './host';
import type { Mirror } from './mirror';
import { readRichText } from './rich-text';

/** A mark that stands, with the boxes of its lines in the top window. */
interface Stretch {
  order: MarkOrder;
  boxes: readonly Box[];
}

/** What a redraw collects: marks the overlay must draw, and how far down each may reach. */
export type Stroke = { outcome: MarkOrder['outcome']; box: Box; floor: number };

export interface Workshop {
  top: Window;
  host: Host;
  mirror: Mirror;
  highlights: Highlights;
  /** Something moved or changed: draw again soon. */
  stir(): void;
}

/** The marks of one control. */
export interface Plate {
  element: HTMLElement;
  badge: Badge;
  set(orders: readonly MarkOrder[]): void;
  /** Measures anew and places the badge; the answer is what the overlay has to draw. */
  draw(): Stroke[];
  /** Orders whose words stand in the text, shown or scrolled out, in reading order. */
  standing(): readonly MarkOrder[];
  /** Those of them that show, with their places. */
  stretches(): Stretch[];
  /** What shows of the control, in the top window. */
  part(): Box | undefined;
  remove(): void;
}

/** Marks drawn on one control. More than this nobody reads, and each costs measuring. */
const MOST = 300;
const GRAVITY = { fail: 0, warn: 1, review: 2 } as const;

export function createPlate(element: HTMLElement, workshop: Workshop): Plate {
  const surface = isField(element) ? fieldSurface(element, workshop) : richSurface(element, workshop);
  const badge = createBadge(workshop.host.layer);
  let orders: readonly MarkOrder[] = [];
  let drawn: Stretch[] = [];

  const viewport = () => ({ left: 0, top: 0, width: workshop.top.innerWidth, height: workshop.top.innerHeight });

  function shows(): { view: View; box: Box; part: Box } | undefined {
    const view = viewOf(element, workshop.top);
    if (!view) return undefined;
    const box = toTop(element.getBoundingClientRect(), view);
    const part = overlap(box, viewport());
    if (!part || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return undefined;
    return { view, box, part };
  }

  function cornerShows({ view, box, part }: { view: View; box: Box; part: Box }, rightToLeft: boolean): boolean {
    const x = rightToLeft ? part.left + 4 : part.left + part.width - 4;
    const y = Math.max(box.top, part.top) + Math.min(6, part.height / 2);
    return uncovered(element, (x - view.x) / view.scale, (y - view.y) / view.scale, view, workshop.host.element);
  }

  return {
    element,
    badge,
    set(next) {
      const gravest = next.length > MOST ? [...next].sort((a, b) => GRAVITY[a.outcome] - GRAVITY[b.outcome]).slice(0, MOST) : next;
      orders = [...gravest].sort((a, b) => a.start - b.start || b.end - a.end);
      surface.set(orders);
    },
    draw() {
      const shown = shows();
      drawn = [];
      if (!shown) {
        badge.place(undefined, false);
        return [];
      }
      const standing = surface.standing();
      badge.count(standing);
      const rightToLeft = element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
      badge.place(standing.length > 0 && cornerShows(shown, rightToLeft) ? shown.part : undefined, rightToLeft);
      const { view } = shown;
      const floor = shown.box.top + shown.box.height - 1;
      const seen = (box: Box) => uncovered(element, box.left + box.width / 2, box.top + box.height / 2, view, workshop.host.element);
      drawn = surface.drawn().map(({ order, boxes }) => ({ order, boxes: boxes.filter(seen).map((box) => toTop(box, view)) }));
      return drawn.flatMap(({ order, boxes }) => boxes.map((box) => ({ outcome: order.outcome, box, floor })));
    },
    standing: () => surface.standing(),
    part: () => shows()?.part,
    stretches() {
      const shown = shows();
      if (!shown) return [];
      const painted = surface.painted().map(({ order, boxes }) => ({ order, boxes: boxes.map((box) => toTop(box, shown.view)) }));
      return [...drawn, ...painted].filter(({ boxes }) => boxes.length > 0);
    },
    remove() {
      surface.set([]);
      surface.close();
      badge.element.remove();
    },
  };
}

/** Where the words of a control lie. Boxes are in the control's own window. */
interface Surface {
  set(orders: readonly MarkOrder[]): void;
  /** Orders whose words still stand in the text. */
  standing(): readonly MarkOrder[];
  /** For the overlay to draw. */
  drawn(): Stretch[];
  /** Painted by the browser; only their places are of interest. */
  painted(): Stretch[];
  close(): void;
}

function fieldSurface(field: Field, { mirror }: Workshop): Surface {
  const words = followTyping(() => field.value);
  return {
    set: words.set,
    standing: words.standing,
    drawn() {
      const kept = words.standing();
      const boxes = mirror.measure(field, kept);
      return kept.map((order, index) => ({ order, boxes: boxes[index] ?? [] }));
    },
    painted: () => [],
    close() {},
  };
}

function richSurface(editor: HTMLElement, { highlights, stir }: Workshop): Surface {
  let orders: readonly MarkOrder[] = [];
  let placed: { order: MarkOrder; range: Range; painted: boolean }[] | undefined;
  const observer = new MutationObserver(() => {
    lift();
    stir();
  });
  observer.observe(editor, { childList: true, characterData: true, subtree: true });

  function lift(): void {
    for (const { range } of placed ?? []) highlights.remove(range);
    placed = undefined;
  }

  function place(): NonNullable<typeof placed> {
    if (placed) return placed;
    const text = readRichText(editor);
    placed = orders.flatMap((order) => {
      const range = text.find(order.text, order);
      return range ? [{ order, range, painted: highlights.add(range, order.outcome) }] : [];
    });
    return placed;
  }

  const stretches = (painted: boolean) =>
    place()
      .filter((each) => each.painted === painted)
      .map(({ order, range }) => ({ order, boxes: [...range.getClientRects()] }));

  return {
    set(next) {
      lift();
      orders = next;
    },
    standing: () => place().map(({ order }) => order),
    drawn: () => stretches(false),
    painted: () => stretches(true),
    close: () => observer.disconnect(),
  };
}
