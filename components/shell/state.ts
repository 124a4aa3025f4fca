import type { DismissalLevel } from '../../utils/findings/dismissal';
import type { ProofRow } from '../../utils/history';
import type { Edited } from '../../utils/messages/watch';
import type { LinkState } from '../../utils/messages/watch-link';
import type { Lesson } from '../../utils/reading/lesson';
import type { Looked } from '../pictures/protocol';
import type { TeachState } from '../teaching/phases';
import type { Checkup } from './checkup';
import type { CoursePoint } from './course';
import type { FieldResult, Undone } from './fixing';
import type { StoreTrouble } from './memory';
import type { Toast } from './world';

export const VIEWS = ['listing', 'compliance', 'history', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** All safe fixes at one press: being chosen, being written, or done and still to be taken back. */
export type Batch =
  | { phase: 'choosing'; unwanted: ReadonlySet<string> }
  | { phase: 'writing'; results: readonly FieldResult[]; of: number }
  | { phase: 'done'; results: readonly FieldResult[]; together: string; undone?: Undone };

/** All that two views share. */
export interface PanelState {
  view: View;
  link: LinkState;
  /** The first-run example stands in for the page. */
  example: boolean;
  checkup: Checkup | undefined;
  /** What was seen of the pictures in the page, by their address. */
  pictures: ReadonlyMap<string, Looked>;
  /** Selling points the operator has ticked as shown in the video. */
  shownInVideo: ReadonlySet<string>;
  /** Key of the finding that is open. */
  selected: string | undefined;
  /** Key of the finding whose "dismiss" form is open. */
  dismissing: string | undefined;
  /** How far the decision reaches that was asked for in the page; undefined = the narrowest. */
  dismissingAt: DismissalLevel | undefined;
  /** Key of the finding whose form for proof is open. */
  proving: string | undefined;
  /** Proof the operator holds, newest first. */
  proofs: readonly ProofRow[];
  /** All safe fixes at one press, from the preview to the undo. */
  batch: Batch | undefined;
  /** The score in this visit, from the first reading of the page at hand on. */
  course: readonly CoursePoint[];
  /** The title bench stands in the listing view. */
  bench: boolean;
  helpOpen: boolean;
  searching: boolean;
  query: string;
  pastedTitle: string;
  toast: Toast | undefined;
  /** Changes made here that can still be taken back. */
  undoable: number;
  /** The bid, budget or target last edited in the page at hand. */
  edited: Edited | undefined;
  /** The chip beside a row of an ad table that was pressed in the page; `row` is rowKey(). */
  chip: { row: string; action: 'open' | 'hide' } | undefined;
  /** What is being taught right now. */
  teaching: TeachState | undefined;
  /** Everything taught so far, oldest first. */
  lessons: readonly Lesson[];
  rulePack: string | undefined;
  /** Why decisions and history are missing. */
  storeTrouble: StoreTrouble | undefined;
}

export const FIRST_STATE: PanelState = {
  view: 'listing',
  link: { kind: 'looking' },
  example: false,
  checkup: undefined,
  pictures: new Map(),
  shownInVideo: new Set(),
  selected: undefined,
  dismissing: undefined,
  dismissingAt: undefined,
  proving: undefined,
  proofs: [],
  batch: undefined,
  course: [],
  bench: false,
  helpOpen: false,
  searching: false,
  query: '',
  pastedTitle: '',
  toast: undefined,
  undoable: 0,
  edited: undefined,
  chip: undefined,
  teaching: undefined,
  lessons: [],
  rulePack: undefined,
  storeTrouble: undefined,
};
