import { browser } from 'wxt/browser';
import type { PageKind } from '../../utils/marketplaces/ids';
import { locate } from '../../utils/marketplaces/locate';
import type { MessageName } from '../../utils/messages/protocol';
import { WATCH_PORT } from '../../utils/messages/watch';
import { createControls } from '../../utils/page/controls';
import { locatePage, watchPage } from '../../utils/page/index';
import { learn, lessonsFor } from '../../utils/page/lessons';
import type { Parts } from '../../utils/page/parts';
import { fitting } from '../../utils/reading/fit';
import type { Reading } from '../../utils/reading/reading';
import { fetchLessons, fetchPart, READER_PARTS } from './part';
import { serveWatch } from './serve-watch';

/** A page is left alone this long after its reader has started. */
const LET_LOAD_MS = 500;
/** While someone watches, the background gets what the page shows this long after it last changed. */
const SUBMIT_AFTER_MS = 1_500;

/** false when the extension was reloaded under this page: nobody is there any more. */
function alive(): boolean {
  return browser.runtime?.id !== undefined;
}

/**
 * Hands a reading to the background. A page that outlives its extension is no error: it only cannot be told.
 * @returns whether it was taken
 */
async function submit(reading: Reading, visit: string): Promise<boolean> {
  const envelope = { name: 'reading.submit' satisfies MessageName, payload: { reading, visit } };
  try {
    const answer: { ok?: boolean } | undefined = await browser.runtime.sendMessage(envelope);
    return answer?.ok === true;
  } catch {
    return false;
  }
}

/**
 * The reader of one page. By itself it reads once, when the page has come to rest, and again after the address changes without a load; while a
 * panel watches, it follows every change. On pages it does not know it does nothing.
 * @returns whether this reader can still speak to its extension
 */
export function startReader(parts: Parts): () => boolean {
  const controls = createControls();
  const visit = crypto.randomUUID();
  let glance: AbortController | undefined;
  let watchers = 0;
  let submitted = '';
  let timer: number | undefined;

  const hand = (reading: Reading) => {
    const text = JSON.stringify({ ...reading, at: 0 });
    if (text === submitted || !READER_PARTS.has(reading.pageKind) || reading.notRead.some(({ reason }) => reason === 'loading')) return;
    submitted = text;
    void submit(reading, visit).then((taken) => {
      // Not taken: the next settled reading is submitted even if it says the same.
      if (!taken && submitted === text) submitted = '';
    });
  };

  let asked: Promise<boolean> | undefined;
  /** What was taught is asked for once; true where there is anything. */
  const lessons = () => {
    asked ??= fetchLessons().then((taught) => {
      if (taught.length > 0) learn(parts, taught);
      return taught.length > 0;
    });
    return asked;
  };

  /** Not now: a page that is loading has better things to do. */
  const look = () => {
    glance?.abort();
    const mine = new AbortController();
    glance = mine;
    window.setTimeout(() => {
      void lessons().then(() => mine.signal.aborted || glanceAt(mine));
    }, LET_LOAD_MS);
  };

  const glanceAt = (mine: AbortController) => {
    // What a shell shows is told by the page when it has come to rest; until then it may be any of its modules.
    const kind = locate(window.location, parts.marketplaces, () => true)?.page.kind;
    if (watchers > 0 || !kind || !READER_PARTS.has(kind) || !alive()) return;
    const watch = watchPage({
      document,
      controls,
      parts,
      ready: (wanted) => isHere(wanted, () => watch.again()),
      patient: true,
      signal: mine.signal,
      onReading(reading, settled) {
        if (!settled) return;
        mine.abort();
        hand(fitting(reading));
      },
    });
  };

  /** Is the reader of this page kind here? If not it is sent for, and `arrived` is called when it is. */
  const isHere = (kind: PageKind, arrived: () => void): boolean => {
    const part = parts.readers.has(kind) ? undefined : READER_PARTS.get(kind);
    const taught = !parts.taught && lessonsFor(parts, window.location, locatePage(document, window.location, parts)).length > 0;
    const wanted = [...(part ? [part] : []), ...(taught ? (['taught'] as const) : [])];
    if (wanted.length === 0) return true;
    void Promise.all(wanted.map(fetchPart)).then((here) => {
      if (here.every(Boolean)) arrived();
    });
    return false;
  };

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== WATCH_PORT || port.sender?.id !== browser.runtime.id) return;
    glance?.abort();
    watchers += 1;
    let waiting: Reading | undefined;
    const handIn = () => {
      window.clearTimeout(timer);
      if (waiting) hand(waiting);
      waiting = undefined;
    };
    serveWatch(port, controls, parts, isHere, {
      onReading(reading) {
        waiting = reading;
        window.clearTimeout(timer);
        timer = window.setTimeout(handIn, SUBMIT_AFTER_MS);
      },
      // What a fix changes must be in the history as it was, or there is nothing to compare with.
      beforeFix: handIn,
      lessons: lessons(),
    });
    port.onDisconnect.addListener(() => {
      watchers -= 1;
      // What was shown last is still handed in by the timer; a page left half loaded is looked at once more.
      if (submitted === '') look();
    });
  });

  let address = window.location.href;
  const moved = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    look();
  };
  window.navigation?.addEventListener('currententrychange', moved);
  window.addEventListener('popstate', moved);
  window.addEventListener('hashchange', moved);
  look();
  return alive;
}
