import type { MarkOrder } from '../../messages/watch';
import { createCard } from './card';
import { type Box, holds, viewOf } from './geometry';
import type { Host } from './host';
import type { Plate } from './plate';
import type { PressAction } from './press';

/** How often the pointer is looked after while it moves; two looks on the same mark open the card, two beside it close it. Milliseconds. */
const LOOK = 140;
/** A press that moved further than this was a selection. */
const STEADY = 4;

interface Options {
  host: Host;
  plates(): Iterable<Plate>;
  onPress(key: string, action: PressAction): void;
  /** The card has opened, turned or closed: draw again. */
  stir(): void;
  signal: AbortSignal;
}

/** Opens and closes the card for pointer and keyboard. Marks themselves take no pointer: the caret goes where the operator puts it. */
export interface Presenter {
  /** Listens in a window that holds marked controls. */
  attend(view: Window): void;
  /** After a redraw: a card whose mark has gone goes too. */
  follow(): void;
  /** The boxes of the mark the card speaks of. */
  spoken(): readonly Box[];
  close(): void;
}

interface Spot {
  plate: Plate;
  order: MarkOrder;
}

export function createPresenter({ host, plates, onPress, stir, signal }: Options): Presenter {
  const top = host.element.ownerDocument.defaultView ?? window;
  const root = host.layer.getRootNode() as ShadowRoot;
  /** What the card shows. `held`: opened by keyboard, so the pointer does not close it. */
  let open: (Spot & { held: boolean }) | undefined;
  let pointer: { path: readonly EventTarget[]; x: number; y: number } | undefined;
  let pressed = { x: 0, y: 0 };
  let seen: Spot | 'nothing' | undefined;
  /** The mark whose card was sent away, with Escape or by typing on: it stays away until the pointer has been elsewhere. */
  let waved: MarkOrder | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const card = createCard(host.layer, {
    press(order, action) {
      close();
      onPress(order.key, action);
    },
    turn(to) {
      const next = open?.plate.standing()[to];
      if (open && next) show({ ...open, order: next }, open.held);
    },
  });

  function show(spot: Spot, held: boolean): void {
    const orders = spot.plate.standing();
    const at = orders.findIndex((order) => same(order, spot.order));
    const box = anchorOf(spot);
    if (at < 0 || !box) return;
    const focused = card.element.contains(root.activeElement);
    // While its buttons are changed the card itself keeps the focus.
    if (focused) card.element.focus();
    open = { ...spot, held };
    spot.plate.badge.element.ariaExpanded = 'true';
    card.show({ orders, at, box: inLayer(box) });
    if (focused) card.focus();
    stir();
  }

  function boxesOf({ plate, order }: Spot): readonly Box[] {
    return plate.stretches().find((stretch) => same(stretch.order, order))?.boxes ?? [];
  }

  /** Where the card stands: at the mark, or at its control while the mark is scrolled out. */
  function anchorOf(spot: Spot): Box | undefined {
    return boxesOf(spot)[0] ?? spot.plate.part();
  }

  function inLayer(box: Box): Box {
    const { x, y, scale } = host.settle();
    return { left: (box.left - x) / scale, top: (box.top - y) / scale, width: box.width / scale, height: box.height / scale };
  }

  function close(): void {
    const was = open;
    open = undefined;
    if (!was) return;
    const focused = card.element.contains(root.activeElement);
    was.plate.badge.element.ariaExpanded = 'false';
    if (focused) was.plate.badge.element.focus({ preventScroll: true });
    card.element.remove();
    stir();
  }

  function wave(): void {
    waved = open?.order;
    close();
  }

  /** Whoever types wants to see the lines below. */
  function typedOn(event: Event): void {
    if (event.isTrusted && open && !open.held && event.composedPath()[0] !== host.element) wave();
  }

  function under(path: readonly EventTarget[], x: number, y: number): Spot | undefined {
    for (const plate of plates()) {
      if (!path.includes(plate.element)) continue;
      const view = viewOf(plate.element, top);
      if (!view) return undefined;
      const at = { x: x * view.scale + view.x, y: y * view.scale + view.y };
      // The shortest of several marks under the pointer is the one meant.
      const hit = plate
        .stretches()
        .filter(({ boxes }) => boxes.some((box) => holds(box, at.x, at.y)))
        .sort((a, b) => a.order.text.length - b.order.text.length)[0];
      return hit && { plate, order: hit.order };
    }
    return undefined;
  }

  function look(): void {
    timer = undefined;
    if (signal.aborted || (pointer && pointer.path[0] === host.element && open)) return;
    const now = (pointer && under(pointer.path, pointer.x, pointer.y)) ?? 'nothing';
    const again = now === 'nothing' || seen === 'nothing' || !seen ? now === seen : same(now.order, seen.order);
    seen = now;
    if (!again) {
      lookSoon();
      return;
    }
    if (now === 'nothing') {
      waved = undefined;
      if (open && !open.held) close();
    } else if (!(open && same(open.order, now.order)) && !(waved && alike(waved, now.order))) show(now, false);
  }

  function lookSoon(): void {
    timer ??= setTimeout(look, LOOK);
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  // Inside our own root: the badges and the card.
  const badgeOf = (event: Event) => [...plates()].find(({ badge }) => event.target instanceof Node && badge.element.contains(event.target));
  const gravest = (plate: Plate): Spot | undefined => {
    const orders = plate.standing();
    const order = orders.find(({ outcome }) => outcome === 'fail') ?? orders.find(({ outcome }) => outcome === 'warn') ?? orders[0];
    return order && { plate, order };
  };
  const present = (plate: Plate | undefined, held: boolean) => {
    const spot = plate && gravest(plate);
    if (spot && (open?.plate !== plate || held)) show(spot, held);
  };
  let hover: ReturnType<typeof setTimeout> | undefined;
  root.addEventListener('pointerover', (event) => {
    clearTimeout(hover);
    const plate = badgeOf(event);
    if (plate) hover = setTimeout(() => present(plate, false), LOOK * 2);
  });
  root.addEventListener('focusin', (event) => {
    const plate = badgeOf(event);
    if (plate && (event.target as HTMLElement).matches(':focus-visible')) hover = setTimeout(() => present(plate, true), LOOK * 2);
  });
  root.addEventListener('focusout', (event) => {
    clearTimeout(hover);
    const to = (event as FocusEvent).relatedTarget as Node | null;
    if (open?.held && (!to || !root.contains(to))) close();
  });
  root.addEventListener('click', (event) => {
    const plate = badgeOf(event);
    if (!plate || !event.isTrusted) return;
    clearTimeout(hover);
    present(plate, true);
    card.focus();
  });

  return {
    attend(view) {
      const listen = { capture: true, passive: true, signal };
      const point = (event: PointerEvent | MouseEvent) => ({ path: event.composedPath(), x: event.clientX, y: event.clientY });
      view.addEventListener(
        'pointermove',
        (event) => {
          if (!event.isTrusted) return;
          pointer = point(event);
          lookSoon();
        },
        listen,
      );
      view.addEventListener(
        'pointerout',
        (event) => {
          if (!event.isTrusted || event.relatedTarget) return;
          pointer = undefined;
          lookSoon();
        },
        listen,
      );
      view.addEventListener('pointerdown', (event) => (pressed = { x: event.clientX, y: event.clientY }), listen);
      view.addEventListener(
        'click',
        (event) => {
          const steady = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) <= STEADY;
          if (!event.isTrusted || event.detail !== 1 || !steady) return;
          const { path, x, y } = point(event);
          const spot = under(path, x, y);
          if (spot) onPress(spot.order.key, { kind: 'open' });
        },
        listen,
      );
      view.addEventListener(
        'keydown',
        (event) => {
          if (!open || !event.isTrusted || event.isComposing) return;
          if (event.key === 'Escape') {
            // The card is the topmost layer; the page's own dialog below it stays.
            event.preventDefault();
            event.stopImmediatePropagation();
            wave();
          } else typedOn(event);
        },
        { capture: true, signal },
      );
      // Chinese comes out of an input method, which keeps its keys to itself.
      view.addEventListener('input', typedOn, listen);
    },
    spoken: () => (open ? boxesOf(open) : []),
    close,
    follow() {
      if (!open) return;
      const { plate, order } = open;
      const standing = [...plates()].includes(plate) ? plate.standing() : [];
      const still = standing.find((each) => same(each, order)) ?? standing.find((each) => alike(each, order));
      if (still) open.order = still;
      const box = still && anchorOf(open);
      if (box) card.place(inLayer(box));
      else close();
    },
  };
}

function same(a: MarkOrder, b: MarkOrder): boolean {
  return a.start === b.start && alike(a, b);
}

/** The same words of the same finding, though typing may have moved them. */
function alike(a: MarkOrder, b: MarkOrder): boolean {
  return a.key === b.key && a.control === b.control && a.text === b.text;
}
