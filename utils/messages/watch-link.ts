import { type Browser, browser } from 'wxt/browser';
import type { Span } from '../findings/finding';
import { weigh } from '../history/weight';
import type { MarketplaceId } from '../marketplaces/ids';
import type { CopiedPage } from '../reading/kit';
import type { Lesson, LessonPlace, Picked, Tried } from '../reading/lesson';
import type { Reading } from '../reading/reading';
import { MESSAGE_CAP } from './protocol';
import { enabledSites, onSitesChanged, readerFiles, siteOf } from './sites';
import {
  type ChipOrder,
  type Edited,
  type FixResult,
  type FromReader,
  type MarkOrder,
  type PictureSeen,
  type TeachWords,
  type ToReader,
  WATCH_PORT,
} from './watch';
import { fromReaderSchema } from './watch-schema';

/** What the panel knows of the tab in front of its window. */
export type LinkState =
  /** Being asked; nothing is known yet. */
  | { kind: 'looking' }
  | { kind: 'reading'; tab: number; reading: Reading }
  /** The reader is there and the page is none it knows. */
  | { kind: 'nothingHere'; tab: number; reading: Reading }
  /** No reader in this page. The address is known only where the operator has granted the site. */
  | { kind: 'noReader'; url?: string; marketplace?: MarketplaceId; permitted: boolean };

/** `noAnswer`: the page did not say in time what became of the fix; nothing is known, so nothing may be claimed. */
export type LinkFixResult = FixResult | { ok: false; error: 'noAnswer' };

export interface FixOrder {
  control: string;
  span: Span;
  expected: string;
  replacement: string;
}

export type MarkPressed = Omit<Extract<FromReader, { type: 'markPressed' }>, 'type'>;

export interface LinkListener {
  onState(state: LinkState): void;
  onMarkPressed?(pressed: MarkPressed): void;
  /** What became of a look at one picture of the page. */
  onPicture?(src: string, seen: PictureSeen): void;
  /** A bid, budget or target is being edited in the page; undefined = not any more. */
  onEditing?(edited: Edited | undefined): void;
  onChipPressed?(row: string, action: 'open' | 'hide'): void;
}

/** `stopped`: called off, or another page has come in front. `gone`: the page cannot be asked any more. */
type KitAnswer = { ok: true; copy: CopiedPage } | { ok: false; error: 'stopped' | 'gone' };

/** What the operator pointed at; `stopped`: gave up, or another page has come in front. */
type PickAnswer = { ok: true; picked: Picked; place: Where } | { ok: false; error: 'stopped' };
export type Where = Pick<LessonPlace, 'host' | 'path' | 'hash'>;
export type TriedAnswer = Tried | { ok: false; error: 'noAnswer' };

export interface WatchLink {
  /** Lets the operator point at something in the page. Aborting ends it. */
  pick(words: TeachWords, signal: AbortSignal): Promise<PickAnswer>;
  /** What the page could be known by; undefined when it does not answer. */
  titles(): Promise<{ place: Where; titles: readonly string[] } | undefined>;
  /** What a lesson reads on this page now. */
  tryLesson(lesson: Lesson): Promise<TriedAnswer>;
  /** Tells the page what has been taught, so that it reads by it at once. */
  teach(lessons: readonly Lesson[]): void;
  /** Scrolls to a control in the page and flashes it. */
  show(control: string, span?: Span): void;
  /** Replaces all marks in the page. */
  drawMarks(marks: readonly MarkOrder[]): void;
  /** Replaces all chips beside rows of the page, and has edits followed from now on. */
  drawChips(chips: readonly ChipOrder[]): void;
  /** Scrolls to a row of a table in the page and rings it. */
  showRow(row: string): void;
  /** Puts a line beside the field that is being edited; '' takes it away. */
  note(text: string): void;
  /** Has the page look at the pixels of these pictures; each is answered through onPicture. */
  lookAtPictures(srcs: readonly string[]): void;
  /** Puts a fix into the field, at the operator's press. Answers within FIX_LIMIT. */
  applyFix(order: FixOrder): Promise<LinkFixResult>;
  /** Has the page copied without its values. @param tell is told the share done */
  copyPage(labels: readonly string[], tell: (share: number) => void, signal: AbortSignal): Promise<KitAnswer>;
  /** Asks for the page to be read again. */
  readAgain(): void;
  close(): void;
}

const FIX_LIMIT = 5_000;

/** A page that has just finished loading may start its registered reader a moment later than the tab says it is complete. */
const LATE_READER = 400;

/** Follows the tab in front of this window and speaks to the reader in it, until closed. */
export function watchActiveTab(listener: LinkListener): WatchLink {
  let closed = false;
  let line: { port: Browser.runtime.Port; tab: number } | undefined;
  /** Grows with every new look at the tab, so that late answers about an earlier one are dropped. */
  let look = 0;
  let lastFix = 0;
  const fixes = new Map<number, (result: LinkFixResult) => void>();
  let copying: { tell(share: number): void; answer(result: KitAnswer): void } | undefined;

  /** Questions about teaching that wait for their answer. */
  const tries = new Map<number, (result: TriedAnswer) => void>();
  let picking: ((answer: PickAnswer) => void) | undefined;
  let titling: ((answer: { place: Where; titles: readonly string[] } | undefined) => void) | undefined;

  const say = (message: ToReader): void => line?.port.postMessage(message);

  function hangUp(): void {
    line?.port.disconnect();
    line = undefined;
    for (const answer of fixes.values()) answer({ ok: false, error: 'noAnswer' });
    fixes.clear();
    for (const answer of tries.values()) answer({ ok: false, error: 'noAnswer' });
    tries.clear();
    picking?.({ ok: false, error: 'stopped' });
    titling?.(undefined);
    copying?.answer({ ok: false, error: 'stopped' });
  }

  /** Resolves true once the reader has spoken, false when nobody is there. */
  function connect(tab: number, mine: number): Promise<boolean> {
    return new Promise((resolve) => {
      const port = browser.tabs.connect(tab, { name: WATCH_PORT, frameId: 0 });
      line = { port, tab };
      let spoke = false;
      port.onMessage.addListener((raw: unknown) => {
        if (mine !== look || weigh(raw, MESSAGE_CAP) !== 'fine') return;
        const message = fromReaderSchema.safeParse(raw);
        if (!message.success) {
          // A copy that is not as ours are is none: nobody may wait for it.
          copying?.answer({ ok: false, error: 'gone' });
          return;
        }
        spoke = true;
        resolve(true);
        hear(message.data, tab);
      });
      port.onDisconnect.addListener(() => {
        // Reading lastError tells the browser that a missing receiver is expected here.
        void browser.runtime.lastError;
        if (line?.port === port) {
          line = undefined;
          hangUp();
          // The page that spoke is gone; what it said last must not stand as if it were still there.
          if (spoke) listener.onState({ kind: 'looking' });
        }
        resolve(false);
      });
      port.postMessage({ type: 'read' } satisfies ToReader);
    });
  }

  function hear(message: FromReader, tab: number): void {
    switch (message.type) {
      case 'reading':
      case 'nothingHere':
        listener.onState({ kind: message.type, tab, reading: message.reading });
        break;
      case 'fixed':
        fixes.get(message.id)?.(message.result);
        fixes.delete(message.id);
        break;
      case 'picture':
        listener.onPicture?.(message.src, message.seen);
        break;
      case 'kitShare':
        copying?.tell(message.share);
        break;
      case 'kit':
        copying?.answer({ ok: true, copy: message.copy });
        break;
      case 'kitGone':
        copying?.answer({ ok: false, error: 'gone' });
        break;
      case 'picked':
        picking?.(message.picked ? { ok: true, picked: message.picked, place: message.place } : { ok: false, error: 'stopped' });
        break;
      case 'titles':
        titling?.({ place: message.place, titles: message.titles });
        break;
      case 'tried':
        tries.get(message.id)?.(message.result);
        tries.delete(message.id);
        break;
      case 'editing':
        listener.onEditing?.(message.edited);
        break;
      case 'chipPressed':
        listener.onChipPressed?.(message.row, message.action);
        break;
      case 'markPressed':
        listener.onMarkPressed?.({ key: message.key, action: message.action });
    }
  }

  async function lookAgain(): Promise<void> {
    look += 1;
    const mine = look;
    hangUp();
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (closed || mine !== look) return;
    if (tab?.id === undefined) return listener.onState({ kind: 'noReader', permitted: false });
    const { id, url } = tab;
    const marketplace = url === undefined ? undefined : siteOf(url);
    const permitted = marketplace !== undefined && (await enabledSites()).includes(marketplace);
    if (closed || mine !== look) return;
    listener.onState({ kind: 'looking' });
    const current = () => !closed && mine === look;
    let reached = await connect(id, mine);
    if (!reached && permitted && marketplace && tab.status === 'complete') {
      await later(LATE_READER);
      reached = current() && (await connect(id, mine));
      if (!reached && current() && (await inject(id, marketplace))) reached = current() && (await connect(id, mine));
    }
    if (!current() || reached) return;
    // A page that is still loading gets its reader when it is complete; the tab says so itself.
    if (permitted && tab.status !== 'complete') return;
    listener.onState({ kind: 'noReader', permitted, ...(url === undefined ? {} : { url }), ...(marketplace ? { marketplace } : {}) });
  }

  const refresh = (): void => void lookAgain();
  const ownWindow = browser.windows.getCurrent().then((window) => window.id);
  const onActivated = (info: { windowId: number }): void =>
    void ownWindow.then((id) => {
      if (info.windowId === id) refresh();
    });
  const onUpdated = (id: number, change: { status?: string }, tab: Browser.tabs.Tab): void => {
    if (!tab.active || change.status !== 'complete') return;
    void ownWindow.then((own) => {
      if (tab.windowId === own && line?.tab !== id) refresh();
    });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const forgetSites = onSitesChanged(refresh);
  refresh();

  return {
    show: (control, span) => say(span ? { type: 'show', control, span } : { type: 'show', control }),
    drawMarks: (marks) => say({ type: 'marks', marks }),
    drawChips: (chips) => say({ type: 'chips', chips }),
    showRow: (row) => say({ type: 'showRow', row }),
    note: (text) => say({ type: 'note', text }),
    lookAtPictures: (srcs) => say({ type: 'pictures', srcs }),
    applyFix(order) {
      if (!line) return Promise.resolve({ ok: false, error: 'noAnswer' });
      lastFix += 1;
      const id = lastFix;
      return new Promise((resolve) => {
        const late = setTimeout(() => {
          fixes.delete(id);
          resolve({ ok: false, error: 'noAnswer' });
        }, FIX_LIMIT);
        fixes.set(id, (result) => {
          clearTimeout(late);
          resolve(result);
        });
        say({ type: 'fix', id, ...order });
      });
    },
    copyPage(labels, tell, signal) {
      copying?.answer({ ok: false, error: 'stopped' });
      if (!line || signal.aborted) return Promise.resolve({ ok: false, error: line ? 'stopped' : 'gone' });
      return new Promise((resolve) => {
        const stop = () => {
          say({ type: 'kitStop' });
          mine.answer({ ok: false, error: 'stopped' });
        };
        const mine = {
          tell,
          answer(result: KitAnswer) {
            if (copying === mine) copying = undefined;
            signal.removeEventListener('abort', stop);
            resolve(result);
          },
        };
        copying = mine;
        signal.addEventListener('abort', stop, { once: true });
        say({ type: 'kit', labels });
      });
    },
    pick(words, signal) {
      picking?.({ ok: false, error: 'stopped' });
      if (!line || signal.aborted) return Promise.resolve({ ok: false, error: 'stopped' });
      return new Promise((resolve) => {
        const stop = () => say({ type: 'teachStop' });
        const answer = (result: PickAnswer) => {
          if (picking === answer) picking = undefined;
          signal.removeEventListener('abort', stop);
          resolve(result);
        };
        picking = answer;
        signal.addEventListener('abort', stop, { once: true });
        say({ type: 'teach', words });
      });
    },
    titles() {
      titling?.(undefined);
      if (!line) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const late = setTimeout(() => titling?.(undefined), FIX_LIMIT);
        titling = (answer) => {
          titling = undefined;
          clearTimeout(late);
          resolve(answer);
        };
        say({ type: 'titles' });
      });
    },
    tryLesson(lesson) {
      if (!line) return Promise.resolve({ ok: false, error: 'noAnswer' });
      lastFix += 1;
      const id = lastFix;
      return new Promise((resolve) => {
        const late = setTimeout(() => tries.get(id)?.({ ok: false, error: 'noAnswer' }), FIX_LIMIT);
        tries.set(id, (result) => {
          clearTimeout(late);
          tries.delete(id);
          resolve(result);
        });
        say({ type: 'try', id, lesson });
      });
    },
    teach: (lessons) => say({ type: 'lessons', lessons }),
    readAgain: refresh,
    close() {
      closed = true;
      look += 1;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      forgetSites();
      hangUp();
    },
  };
}

/** Puts the reader into a page that was opened before the operator granted its site. */
async function inject(tab: number, site: MarketplaceId): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId: tab }, files: readerFiles(site) }).then(
    () => true,
    () => false,
  );
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
