import type { PageKind } from '../marketplaces/ids';
import { type Address, locate } from '../marketplaces/locate';
import type { Reading } from '../reading/reading';
import type { Controls } from './controls';
import type { Parts } from './parts';
import { type PageRead, readPage } from './read';
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
  /** After it aborts nothing listens, observes or waits any more. */
  signal: AbortSignal;
  /** A reading that differs from the one before. `settled`: the page has come to rest and this is what it means. */
  onReading(reading: Reading, settled: boolean): void;
}

export interface Watch {
  /** Reads now and reports even when nothing has changed. */
  again(): void;
}

/** A burst of keystrokes or mutations becomes one reading. */
const DEBOUNCE_MS = 120;
/** A page that never rests is still read this often. */
const LONGEST_WAIT_MS = 500;
/** Reading what only the page itself changed takes at most one part in this many of the time. */
const SHARE = 20;
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
export function watchPage({ document, controls, parts, ready, signal, onReading }: WatchOptions): Watch {
  const window = document.defaultView;
  if (!window || signal.aborted) return { again() {} };
  const settler = createSettler();
  const observed = new WeakSet<Node>();
  const emptied = new WeakSet<EventTarget>();
  let address = window.location.href;
  let raw = '';
  let changedAt = performance.now();
  let reported = '';
  let reportedSettled = false;
  let waitingSince: number | undefined;
  let timer: number | undefined;
  let quietTimer: number | undefined;
  let idle: number | undefined;
  let lastTook = 0;

  const here = (address: Address) => locate(address, parts.marketplaces);

  const observer = new MutationObserver((records) => {
    if (records.every((record) => besideTheBody(record, document))) return;
    soon(Math.max(DEBOUNCE_MS, Math.min(lastTook * SHARE, 2_000)));
  });

  const observe = (read: PageRead) => {
    for (const root of read.roots) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
      for (const type of ['input', 'change']) root.addEventListener(type, typed, { capture: true, passive: true, signal });
    }
  };

  const take = (force = false) => {
    if (signal.aborted) return;
    idle = undefined;
    const started = performance.now();
    if (window.location.href !== address) {
      if (here(new URL(address))?.page !== here(window.location)?.page) settler.forget();
      address = window.location.href;
      changedAt = started;
    }
    const kind = here(window.location)?.page.kind;
    if (kind && ready?.(kind) === false) return;
    const read = readPage(document, window.location, Date.now(), controls, parts);
    observe(read);
    const seen = withoutTime(read.reading);
    if (seen !== raw) {
      raw = seen;
      changedAt = started;
    }
    const quiet = document.readyState === 'complete' && started - changedAt >= QUIET_MS;
    const settled = settler.settle(read.reading, {
      quiet,
      emptiedByHand: (control) => control !== undefined && emptied.has(controls.get(control) ?? document),
    });
    const reading = read.expected.length > 0 ? { ...settled, coverage: coverageOf(read.expected, settled.fields) } : settled;
    lastTook = performance.now() - started;
    const text = withoutTime(reading);
    if (force || text !== reported || (quiet && !reportedSettled)) {
      reported = text;
      reportedSettled = quiet;
      onReading(reading, quiet);
    }
    window.clearTimeout(quietTimer);
    if (!quiet && read.roots.length > 0)
      quietTimer = window.setTimeout(take, Math.max(50, QUIET_MS - (performance.now() - changedAt)) + 10);
  };

  const whenIdle = () => {
    waitingSince = undefined;
    timer = undefined;
    if (idle !== undefined) return;
    if (window.requestIdleCallback) idle = window.requestIdleCallback(() => take(), { timeout: 300 });
    else take();
  };

  function soon(delay: number): void {
    if (signal.aborted) return;
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
      if (idle !== undefined) window.cancelIdleCallback?.(idle);
    },
    { once: true },
  );
  soon(0);
  return { again: () => take(true) };
}
