import type { Span } from '../../findings/finding';
import type { MarkOrder } from '../../messages/watch';
import type { Controls } from '../controls';
import { createCanvas } from './canvas';
import { createFlash, FLASH_LASTS, type Flash } from './flash';
import { createHighlights } from './highlights';
import { createHost } from './host';
import { OVERLAY_STYLE } from './look';
import { createMirror } from './mirror';
import { createPlate, type Plate, type Workshop } from './plate';
import { createPresenter } from './presenter';
import type { PressAction } from './press';
import { frontLayer } from './top-layer';

export interface MarksOptions {
  /** The top document: the one host element is appended to its root. */
  document: Document;
  controls: Controls;
  onPress(key: string, action: PressAction): void;
  /** After it aborts nothing of ours remains in the page. */
  signal: AbortSignal;
}

/** The findings in the page itself: marks under the words, a counter at the control, a card that says why. Nothing inside editors is changed. */
export interface Marks {
  /** Replaces all marks. An order whose words do not stand where it says is not drawn. */
  draw(orders: readonly MarkOrder[]): void;
  /** Scrolls the control into view and rings it twice; false when it is gone or not shown. Neither focus nor selection moves. */
  flash(control: string, span?: Span): boolean;
  clear(): void;
}

/** A layout may move without any event; this often it is looked after, in milliseconds, and never for more than a twentieth of the time. */
const HEARTBEAT = 300;
const SHARE = 20;
/** Redraws that follow an event come at most this often. */
const BREATH = 12;

export function createMarks({ document, controls, onPress, signal }: MarksOptions): Marks {
  const top = document.defaultView;
  let session: ReturnType<typeof openSession> | undefined;
  const close = () => {
    session?.close();
    session = undefined;
  };
  const open = () => {
    if (!session && top && !signal.aborted) session = openSession(top, controls, onPress);
    return session;
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    draw(orders) {
      if (orders.length > 0) open()?.draw(orders);
      else close();
    },
    flash: (control, span) => open()?.flash(control, span) ?? false,
    clear: close,
  };
}

/** From the first mark to the last: everything that is in the page meanwhile. */
function openSession(top: Window, controls: Controls, onPress: MarksOptions['onPress']) {
  const ended = new AbortController();
  const host = createHost(top.document, OVERLAY_STYLE);
  const workshop: Workshop = { top, host, mirror: createMirror(host.layer), highlights: createHighlights(), stir };
  const canvas = createCanvas(host.layer);
  const plates = new Map<string, Plate>();
  const windows = new Set<Window>();
  const presenter = createPresenter({ host, plates: () => plates.values(), onPress, stir, signal: ended.signal });
  let flash: (Flash & { until: number }) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let [last, cost] = [0, 0];

  function redraw(): void {
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
    const started = performance.now();
    for (const [id, plate] of plates) {
      if (controls.get(id) === plate.element) continue;
      plate.remove();
      plates.delete(id);
    }
    if (flash && flash.until <= Date.now()) flash = undefined;
    const shownControls = [...plates.values(), ...(flash ? [flash] : [])].map(({ element }) => element);
    host.stand(frontLayer(shownControls, top));
    const lies = host.settle();
    const strokes = [...plates.values()].flatMap((plate) => plate.draw());
    presenter.follow();
    const shown = flash?.boxes();
    canvas.draw({ strokes, ring: shown?.ring, tinted: [...(shown?.words ?? []), ...presenter.spoken()] }, lies);
    last = performance.now();
    cost = last - started;
    if (plates.size > 0 || flash) wake(Math.max(flash ? BREATH * 4 : HEARTBEAT, cost * SHARE));
  }

  function wake(wait: number): void {
    const at = performance.now() + wait;
    if (at >= due || ended.signal.aborted) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(redraw, wait);
  }

  function stir(): void {
    wake(Math.max(0, last + Math.max(BREATH, cost * 2) - performance.now()));
  }

  /** Scrolling comes once a frame, before it is painted: drawing at once leaves no lag. */
  function scrolled(): void {
    if (performance.now() - last > Math.max(BREATH, cost * 2)) redraw();
    else stir();
  }

  function attend(view: Window | null): void {
    if (!view || windows.has(view)) return;
    windows.add(view);
    const listen = { capture: true, passive: true, signal: ended.signal };
    view.addEventListener('scroll', scrolled, listen);
    for (const type of ['resize', 'input', 'change', 'focusin', 'focusout', 'transitionend', 'toggle', 'load'])
      view.addEventListener(type, stir, listen);
    presenter.attend(view);
  }

  return {
    draw(orders: readonly MarkOrder[]): void {
      const byControl = Map.groupBy(orders, (order) => order.control);
      for (const [id, plate] of plates) {
        if (byControl.has(id)) continue;
        plate.remove();
        plates.delete(id);
      }
      attend(top);
      for (const [id, own] of byControl) {
        const element = controls.get(id);
        if (!element) continue;
        let plate = plates.get(id);
        if (!plate) {
          plate = createPlate(element, workshop);
          plates.set(id, plate);
        }
        plate.set(own);
        attend(element.ownerDocument.defaultView);
      }
      redraw();
    },
    flash(control: string, span?: Span): boolean {
      const element = controls.get(control);
      if (!element) return false;
      host.stand(frontLayer([element], top));
      host.settle();
      const next = createFlash(element, span, workshop);
      if (!next.boxes()) return false;
      attend(top);
      attend(element.ownerDocument.defaultView);
      presenter.close();
      next.scrollThere();
      flash = { ...next, until: Date.now() + FLASH_LASTS };
      canvas.restartRing();
      redraw();
      return true;
    },
    close(): void {
      ended.abort();
      clearTimeout(timer);
      for (const plate of plates.values()) plate.remove();
      plates.clear();
      workshop.highlights.clear();
      host.remove();
    },
  };
}
