import type { DismissalLevel } from '../findings/dismissal';
import type { Span } from '../findings/finding';
import type { PictureNotRead } from '../pictures/state';
import type { CopiedPage } from '../reading/kit';
import type { Lesson, LessonPlace, NotTaught, Picked, Tried } from '../reading/lesson';
import type { Reading } from '../reading/reading';

/**
 * The watch port: opened by the panel to the reader of one tab (`tabs.connect(tabId, { name: WATCH_PORT })`). While it is open the reader
 * watches the page and reports every change; when it closes the reader stops observing, takes its marks away and sits still.
 */
export const WATCH_PORT = 'watch';

/** A stretch of text to be marked in the page. `key` is findingKey(); a press on the mark sends it back. */
export interface MarkOrder extends Span {
  key: string;
  control: string;
  /** Must still be what the control holds between start and end, else the mark is dropped. */
  text: string;
  outcome: 'fail' | 'warn' | 'review';
  /** What the hover card says, in the operator's language; plain text. */
  card: {
    title: string;
    why: string;
    source: string;
    fixes: readonly { label: string; replacement: string }[];
    /** The ways to say no, each a button after the label; the widest last. */
    dismiss: { label: string; ways: readonly { level: DismissalLevel; label: string }[] };
    open: string;
  };
}

/** Why a fix was not made. Nothing was changed in the page, or the page itself has put its own value in place. */
export type FixError =
  /** the control is no longer in the page */
  | 'gone'
  /** the text has changed since the finding was made */
  | 'changed'
  /** disabled, read-only or rich text: copy instead */
  | 'notWritable'
  /** the page put its own value back after the write */
  | 'reverted';

export type FixResult = { ok: true; before: string; after: string } | { ok: false; error: FixError; now: string };

/** Whether a row of the page earns, as it stands beside it. */
const CHIP_TONES = ['earns', 'loses', 'cannotTell', 'unknown'] as const;
export type ChipTone = (typeof CHIP_TONES)[number];

/** What is to stand beside one row of a table in the page; plain texts in the operator's language. */
export interface ChipOrder {
  /** rowKey() of the row as it was read; a row that says anything else is not this one. */
  row: string;
  tone: ChipTone;
  /** The verdict in a word: 亏损. */
  word: string;
  /** The break-even before it: 保本 3.42; '' = not known. */
  breakEven: string;
  /** What the hover card says: whom it is about, figures and formula a line each, the buttons. */
  card: { title: string; lines: readonly string[]; open: string; hide: string };
}

/** Most rows of a page that bear chips. */
export const MOST_CHIPS = 5_000;

/** What the operator is changing in the page. */
export const EDITED = ['bid', 'budget', 'targetRoas', 'targetAcos', 'targetCpa'] as const;

/** A field of the page being edited that sets what an ad may spend. */
export interface Edited {
  what: (typeof EDITED)[number];
  /** As it stands in the field now. */
  text: string;
  /** What the page calls it. */
  label: string;
  /** rowKey() of the row it stands in, where it stands in one. */
  row?: string;
}

/** What is looked at of a picture (PictureSample of utils/pictures), its bytes as base64 because a port carries text only. */
export interface SentSample {
  /** Size of the file in pixels. */
  width: number;
  height: number;
  type?: string;
  bytes?: number;
  whole: { width: number; height: number; rgb: string };
  piece: { width: number; height: number; grey: string };
}

/** What became of a look at one picture. */
export type PictureSeen = { kind: 'sample'; sample: SentSample } | { kind: 'notRead'; reason: PictureNotRead };

/** Most pictures that are looked at in one page. */
export const MOST_PICTURES = 60;

/** What the bar in the page says while something is being pointed at; plain texts in the operator's language. */
export interface TeachWords {
  say: string;
  keys: string;
  stop: string;
  trouble: Readonly<Record<NotTaught, string>>;
}

/** Teaching, panel to reader. */
export type TeachOrder =
  /** Let the operator point at a field, a cell or a figure. */
  | { type: 'teach'; words: TeachWords }
  | { type: 'teachStop' }
  /** What the page could be known by. */
  | { type: 'titles' }
  /** Read by this lesson now, whatever else is known. */
  | { type: 'try'; id: number; lesson: Lesson }
  /** These are all lessons of the marketplace from now on. */
  | { type: 'lessons'; lessons: readonly Lesson[] };

/** Panel to reader. */
export type ToReader =
  | TeachOrder
  | { type: 'read' }
  | { type: 'marks'; marks: readonly MarkOrder[] }
  /** Look at the pixels of these pictures, by their addresses as the reading has them, one after the other; replaces an earlier order. */
  | { type: 'pictures'; srcs: readonly string[] }
  /** Copy the page without its values; `labels` are texts by which the reader finds its way. A new order ends an earlier one. */
  | { type: 'kit'; labels: readonly string[] }
  | { type: 'kitStop' }
  /** Replaces all chips beside rows; from the first order on edits of bids, budgets and targets are followed. */
  | { type: 'chips'; chips: readonly ChipOrder[] }
  /** Scrolls to a row of a table and rings it. */
  | { type: 'showRow'; row: string }
  /** A line beside the field that is being edited, until another is; '' takes it away. */
  | { type: 'note'; text: string }
  | { type: 'show'; control: string; span?: Span }
  | { type: 'fix'; id: number; control: string; span: Span; expected: string; replacement: string };

/** Reader to panel. The panel checks every one of these against its schema: the page's process may be hostile. */
export type FromReader =
  | { type: 'reading'; reading: Reading }
  /** The page kind is not known, or the page left it. */
  | { type: 'nothingHere'; reading: Reading }
  | { type: 'fixed'; id: number; result: FixResult }
  | { type: 'picture'; src: string; seen: PictureSeen }
  /** Share of the copying done, 0 to 1. */
  | { type: 'kitShare'; share: number }
  | { type: 'kit'; copy: CopiedPage }
  /** The script that copies cannot be had any more: the page outlived its extension. */
  | { type: 'kitGone' }
  /** What is being edited now; without `edited` nothing is any more. */
  | { type: 'editing'; edited?: Edited }
  | { type: 'chipPressed'; row: string; action: 'open' | 'hide' }
  /** The pointing has ended; without `picked` the operator gave up. */
  | { type: 'picked'; place: Pick<LessonPlace, 'host' | 'path' | 'hash'>; picked?: Picked }
  | { type: 'titles'; place: Pick<LessonPlace, 'host' | 'path' | 'hash'>; titles: readonly string[] }
  | { type: 'tried'; id: number; result: Tried }
  /** A mark or a button of its card was pressed in the page. `fix` = index into card.fixes. */
  | {
      type: 'markPressed';
      key: string;
      action: { kind: 'open' } | { kind: 'dismiss'; level: DismissalLevel } | { kind: 'fix'; fix: number };
    };
