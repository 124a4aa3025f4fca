import type { PageKind } from '../marketplaces/ids';
import type { Located } from '../marketplaces/locate';
import type { Reading } from '../reading/reading';
import type { Controls } from './controls';
import { type LinesNow, type Sliced, whole } from './page-reader';
import type { Parts } from './parts';
import { locatePage, type PageRead, readPage } from './read';
import { coverageOf, createSettler, QUIET_MS } from './settle';

export interface WatchOptions {
  document: Document;
  controls: Controls;
  parts: Parts;
  /**
   * Asked before a page is read: true = its reader is here (or there is none for this kind). false = it has been sent for, and again() will be
   * called when it is.
   */
  ready?(kind: PageKind): boolean;
  /** Nobody waits for the reading: the page is left alone until it has come to rest. */
  patient?: boolean;
  /** After it aborts nothing listens, observes or waits any more. */
  signal: AbortSignal;
  /** A reading that differs from the one before. `settled`: the page has come to rest and this is what it means. */
  onReading(reading: Reading, settled: boolean): void;
  /** Every reading of a page of tables, also one that says what the last one said: its rows may be drawn by other elements now. */
  onRows?(reading: Reading, linesNow: LinesNow): void;
}

export interface Watch {
  /** Reads now and reports even when nothing has changed. */
  again(): void;
}

/** A burst of keystrokes or mutations becomes one reading. */
const DEBOUNCE_MS = 120;
/** A page that never rests is still read this often. */
const LONGEST_WAIT_MS = 500;
/** A reading is interrupted after this long, and goes on when the browser is idle again. */
const SLICE_MS = 10;
/** Readings quicker than this are not sliced: the operator is typing. */
const AT_ONCE_MS = 30;
/** A page that never comes to rest is read after this long all the same. */
const MOST_PATIENCE_MS = 10_000;
/** Reading what only the page itself changed takes at most one part in this many of the time. */
const SHARE = 20;
/** Scrolled rows are read this long after they came into view, and take at most one part in so many of the time while the operator scrolls. */
const SCROLL_MS = 80;
const SCROLL_SHARE = 4;
const ATTRIBUTES = [
  'value',
  'src',
  'title',
  'style',
  'class',
  'hidden',
  'maxlength',
  'aria-hidden',
  'aria-label',
  'open',
  'disabled',
  'readonly',
];

/** When a reading was begun, and the milliseconds of work so far. */
interface Clock {
  started: number;
  spent: number;
}

const withoutTime = (reading: Reading): string => JSON.stringify({ ...reading, at: 0 });

/** Something of ours, or another extension's, drawn beside the body: no part of the page. */
function besideTheBody({ target }: MutationRecord, document: Document): boolean {
  const top = document.documentElement;
  return target === top || (target.parentNode === top && target !== document.body && target !== document.head);
}

function saysNothingNow(target: EventTarget | undefined): target is HTMLElement {
  const element = target as Partial<HTMLInputElement> | undefined;
  return (element?.value ?? element?.textContent ?? '').trim() === '';
}

/** Reads the page and goes on reading it: while the operator types, the page renders, or its address changes without a load. */
export function watchPage({ document, controls, parts, ready, patient = false, signal, onReading, onRows }: WatchOptions): Watch {
  const window = document.defaultView;
  if (!window || signal.aborted) return { again() {} };
  const settler = createSettler();
  const observed = new WeakSet<Node>();
  const emptied = new WeakSet<EventTarget>();
  /** The page last read: its address, and what stands there (a shell puts another module under the same address). */
  let address = window.location.href;
  let last: Located | undefined;
  let raw = '';
  let changedAt = performance.now();
  let reported = '';
  let reportedSettled = false;
  let waitingSince: number | undefined;
  let timer: number | undefined;
  let quietTimer: number | undefined;
  let idle: number | undefined;
  let later: number | undefined;
  let lastTook = 0;
  let warm = false;
  /** The last reading held a table of which only the rows in view are drawn. */
  let inViewOnly = false;
  let scrollTimer: number | undefined;
  /** Still waiting for the page to rest for the first time; since when. */
  let waiting = patient;
  let restTimer: number | undefined;
  const begun = performance.now();

  const observer = new MutationObserver((records) => {
    if (records.every((record) => besideTheBody(record, document))) return;
    if (waiting) rest();
    else soon(Math.max(DEBOUNCE_MS, Math.min(lastTook * SHARE, 2_000)));
  });

  const observe = (read: PageRead) => {
    for (const root of read.roots) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
      for (const type of ['input', 'change']) root.addEventListener(type, typed, { capture: true, passive: true, signal });
      root.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
    }
  };

  const take = (force = false) => {
    if (signal.aborted) return;
    cancelIdle();
    const started = performance.now();
    const here = locatePage(document, window.location, parts);
    const another = last && (last.page !== here?.page || last.itemId !== here?.itemId);
    if (another) settler.forget();
    if (another || window.location.href !== address) changedAt = started;
    address = window.location.href;
    last = here;
    const kind = here?.page.kind;
    if (kind && ready?.(kind) === false) return;
    const reading = readPage(document, window.location, Date.now(), controls, parts, here);
    if (warm && lastTook < AT_ONCE_MS) finish(whole(reading), { started, spent: 0 }, force);
    else slice(reading, { started, spent: 0 }, force);
  };

  /** The first reading runs code the browser has not compiled yet, and a large page takes long: one slice to an idle moment, so that none is a long task. */
  function slice(reading: Sliced<PageRead>, clock: Clock, force: boolean): void {
    if (signal.aborted) return;
    const began = performance.now();
    let next = reading.next();
    while (!next.done && performance.now() - began < SLICE_MS) next = reading.next();
    const spent = clock.spent + performance.now() - began;
    if (next.done) {
      warm = true;
      finish(next.value, { ...clock, spent }, force);
    } else inIdle(() => slice(reading, { ...clock, spent }, force));
  }

  function finish(read: PageRead, { started, spent }: Clock, force: boolean): void {
    observe(read);
    const seen = withoutTime(read.reading);
    if (seen !== raw) {
      if (raw !== '' || !patient) changedAt = started;
      raw = seen;
    }
    const quiet = document.readyState === 'complete' && started - changedAt >= QUIET_MS;
    const settled = settler.settle(read.reading, {
      quiet,
      emptiedByHand: (control) => control !== undefined && emptied.has(controls.get(control) ?? document),
    });
    const reading = read.expected.length > 0 ? { ...settled, coverage: coverageOf(read.expected, settled.fields) } : settled;
    inViewOnly = reading.tables.some(({ virtual }) => virtual);
    lastTook = spent || performance.now() - started;
    if (read.linesNow) onRows?.(reading, read.linesNow);
    const text = withoutTime(reading);
    if (force || text !== reported || (quiet && !reportedSettled)) {
      reported = text;
      reportedSettled = quiet;
      onReading(reading, quiet);
    }
    window?.clearTimeout(quietTimer);
    if (!quiet && read.roots.length > 0 && !signal.aborted)
      quietTimer = window?.setTimeout(take, Math.max(50, QUIET_MS - (performance.now() - changedAt)) + 10);
  }

  function inIdle(work: () => void): void {
    if (window?.requestIdleCallback) idle = window.requestIdleCallback(work, { timeout: 300 });
    else later = window?.setTimeout(work, 0);
  }

  function cancelIdle(): void {
    if (idle !== undefined) window?.cancelIdleCallback?.(idle);
    window?.clearTimeout(later);
    idle = undefined;
  }

  const whenIdle = () => {
    waitingSince = undefined;
    timer = undefined;
    inIdle(() => take());
  };

  function soon(delay: number): void {
    if (signal.aborted) return;
    if (waiting) {
      rest();
      return;
    }
    const now = performance.now();
    waitingSince ??= now;
    window?.clearTimeout(timer);
    timer = window?.setTimeout(whenIdle, Math.max(0, Math.min(delay, waitingSince + Math.max(LONGEST_WAIT_MS, delay) - now)));
  }

  function typed(event: Event): void {
    const target = event.composedPath()[0];
    // Only the operator's own hand counts: a framework that wipes a field sends events too, but none the browser trusts.
    if (target && event.isTrusted) {
      if (saysNothingNow(target)) emptied.add(target);
      else emptied.delete(target);
    }
    soon(DEBOUNCE_MS);
  }

  /** Of a table that draws only the rows in view, each part is read while it is in view: not once at the end of the scrolling. */
  function scrolled(): void {
    if (!inViewOnly || signal.aborted || waiting) return;
    scrollTimer ??= window?.setTimeout(
      () => {
        scrollTimer = undefined;
        take();
      },
      Math.max(SCROLL_MS, lastTook * SCROLL_SHARE),
    );
  }

  const moved = () => soon(DEBOUNCE_MS);
  const passive = { capture: true, passive: true, signal } as const;
  window.addEventListener('click', moved, passive);
  window.addEventListener('focusout', moved, passive);
  window.addEventListener('popstate', moved, { signal });
  window.addEventListener('hashchange', moved, { signal });
  window.addEventListener('load', moved, passive);
  window.navigation?.addEventListener('currententrychange', moved, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
      window.clearTimeout(quietTimer);
      window.clearTimeout(restTimer);
      window.clearTimeout(scrollTimer);
      cancelIdle();
    },
    { once: true },
  );
  /** Reads once nothing has moved for a while; a page that never rests is read all the same. */
  function rest(): void {
    const now = performance.now();
    changedAt = now;
    window?.clearTimeout(restTimer);
    const left = Math.max(0, Math.min(QUIET_MS, begun + MOST_PATIENCE_MS - now));
    restTimer = window?.setTimeout(() => {
      if (document.readyState !== 'complete' && performance.now() - begun < MOST_PATIENCE_MS) return rest();
      waiting = false;
      whenIdle();
    }, left);
  }
  if (patient) {
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['value', 'src'] });
    rest();
  } else soon(0);
  return { again: () => take(true) };
}
