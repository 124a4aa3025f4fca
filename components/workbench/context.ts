import { createContext, use } from 'react';
import type { Toast } from '../shell/world';

/** What every desk can ask the workbench for. */
export interface Bench {
  /** What is open on this desk: the part of the address behind the desk, '' for none. */
  open: string;
  /** Local day YYYY-MM-DD the workbench was opened on: rules and articles have dates. */
  day: string;
  say(text: string, offer?: Toast['offer']): void;
  complain(text: string): void;
  /** Puts a text on the clipboard and says so. */
  copy(text: string): Promise<void>;
}

export const BenchProvider = createContext<Bench | undefined>(undefined);

export function useBench(): Bench {
  const bench = use(BenchProvider);
  if (!bench) throw new Error('a desk was drawn outside the workbench');
  return bench;
}
