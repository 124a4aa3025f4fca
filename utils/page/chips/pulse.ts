import type { KnownRows, StandingRow } from './known-rows';

interface Options {
  top: Window;
  known: KnownRows;
  layer: HTMLElement;
  signal: AbortSignal;
  /** Draws everything anew. `thorough`: also what no event has told of. */
  beat(thorough: boolean): void;
  /** Whether what was drawn stands elsewhere now; asked often, so it looks at little. */
  moved(): boolean;
  /** Something changed in this row: nothing may stand beside it until it has been looked at. */
  stale(row: StandingRow): void;
}

/** When to draw: before the next frame wherever something has moved, and at most a sixtieth of the time where it is only the page’s own doing. */
export interface Pulse {
  /** Looks after the tables these rows stand in from now on. */
  attend(rows: readonly StandingRow[]): void;
  again(): void;
}

/** A layout may move without any event; this often it is looked after, in milliseconds. */
const HEARTBEAT = 500;
const SHARE = 60;
/** Of more changes at once, which rows they are in is not asked. */
const MOST_RECORDS = 400;

export function createPulse({ top, known, layer, signal, beat, moved, stale }: Options): Pulse {
  const roots = new Set<Node>();
  let [last, cost] = [0, 0];
  let frame: number | undefined;
  let glance: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let thorough = true;
  const observer = new MutationObserver(changed);

  function run(): void {
    clearTimeout(timer);
    timer = undefined;
    frame = undefined;
    if (signal.aborted) return;
    const started = performance.now();
    beat(thorough);
    thorough = false;
    layer.classList.remove('blind');
    last = performance.now();
    // The first beats run code that the browser has not compiled yet: what they cost says little.
    cost = Math.min(last - started, cost * 2 + 0.5);
    timer = setTimeout(again, Math.max(HEARTBEAT, cost * SHARE));
  }

  function soon(): void {
    frame ??= top.requestAnimationFrame(run);
  }

  /** The page's own doing waits its turn; until then nothing stands where it may be wrong. */
  function inTurn(): void {
    if (frame !== undefined) return;
    const wait = last + cost * SHARE - performance.now();
    if (wait <= 0) {
      soon();
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(soon, wait);
    // A banner far away may push everything down: that is seen before the frame is painted, turn or no turn.
    glance ??= top.requestAnimationFrame(() => {
      glance = undefined;
      if (frame === undefined && !signal.aborted && moved()) run();
    });
  }

  function again(): void {
    thorough = true;
    soon();
  }

  /** Runs right after what changed the page and before it is painted: whatever may now stand beside a wrong row is taken away at once. */
  function changed(records: readonly MutationRecord[]): void {
    if (records.length > MOST_RECORDS) {
      for (const row of known.rows()) row.stirred = true;
      layer.classList.add('blind');
      inTurn();
      return;
    }
    let ours = true;
    for (const { target } of records) {
      if (target === top.document.documentElement) continue;
      ours = false;
      if (known.holdsRows(target)) layer.classList.add('blind');
      else {
        const row = known.around(target);
        if (!row || row.stirred) continue;
        row.stirred = true;
        stale(row);
      }
    }
    if (!ours) inTurn();
  }

  const listen = { capture: true, passive: true, signal } as const;
  for (const type of ['scroll', 'resize', 'transitionrun', 'transitionend', 'animationend', 'toggle', 'load', 'focusin', 'focusout'])
    top.addEventListener(type, soon, listen);
  for (const type of ['input', 'change']) top.addEventListener(type, again, listen);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      for (const asked of [frame, glance]) if (asked !== undefined) top.cancelAnimationFrame(asked);
    },
    { once: true },
  );

  return {
    attend(rows) {
      for (const { anchor } of rows) {
        for (
          let root: Node | undefined = anchor.getRootNode();
          root && !roots.has(root);
          root = (root as Partial<ShadowRoot>).host?.getRootNode()
        ) {
          roots.add(root);
          observer.observe(root, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
            attributeFilter: ['class', 'style', 'hidden', 'value'],
          });
          // Scrolls in a shadow root or a frame are not told outside of it.
          if (root !== top.document) root.addEventListener('scroll', soon, listen);
        }
      }
    },
    again,
  };
}
