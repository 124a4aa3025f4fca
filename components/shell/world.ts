import type { LinkListener, WatchLink } from '../../utils/messages/watch-link';
import type { Measuring } from '../pictures/measuring';
import type { LawRules, ListingRules } from './checkup';
import type { Memory } from './memory';

/** What the panel says in passing; `offer` is the one button beside it. */
export interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'trouble';
  offer?: { label: string; act: () => void; undoes?: true };
}

/** What the session needs from outside; tests hand in their own. */
export interface World {
  watch(listener: LinkListener): Promise<WatchLink>;
  loadListing(): Promise<ListingRules>;
  loadLaw(): Promise<LawRules>;
  /** What measures pictures; asked for with the first one. */
  loadMeasuring(): Promise<Measuring>;
  memory: Memory;
  copy(text: string): Promise<void>;
  /** Epoch milliseconds. */
  now(): number;
  /** The extension's own, written into backups. */
  version: string;
}
