import type { ListingContext } from '../../utils/listing/audit';
import { type Candidate, cutTitle, joinParts, type OwnWord, placed, type TitlePart, withTitle } from '../../utils/listing/titles';
import type { Writing } from '../../utils/listing/writing';
import type { Reading } from '../../utils/reading/reading';

/** What led to a step, and the words it was about. */
interface StepChange {
  kind: 'start' | 'moved' | 'dropped' | 'added' | 'typed' | 'taken';
  words: string;
}

/** The title at one point of the work. */
export interface Step {
  text: string;
  parts: readonly TitlePart[];
  change: StepChange;
}

/** The course of the work; steps behind `at` were taken back and are there until the next change. */
export interface BenchState {
  steps: readonly Step[];
  at: number;
}

export type BenchAction =
  | { do: 'move'; from: number; to: number }
  | { do: 'drop'; index: number }
  | { do: 'add'; word: Pick<OwnWord, 'text' | 'role'>; writing: Writing }
  | { do: 'type'; text: string; parts: readonly TitlePart[] }
  | { do: 'take'; candidate: Pick<Candidate, 'title'>; parts: readonly TitlePart[] }
  | { do: 'go'; at: number };

const MOST_STEPS = 200;

export function begin(text: string, parts: readonly TitlePart[]): BenchState {
  return { steps: [{ text, parts, change: { kind: 'start', words: text } }], at: 0 };
}

export function current({ steps, at }: BenchState): Step {
  const step = steps[at];
  if (!step) throw new Error('the work on a title has no step');
  return step;
}

/** The parts of a title as this listing's own words tell them. */
export function partsIn(reading: Reading, context: ListingContext, text: string): readonly TitlePart[] {
  return cutTitle(withTitle(reading, text), context).parts;
}

export function benchAfter(state: BenchState, action: BenchAction): BenchState {
  const now = current(state);
  switch (action.do) {
    case 'go':
      return { ...state, at: Math.min(state.steps.length - 1, Math.max(0, action.at)) };
    case 'move': {
      const part = now.parts[action.from];
      if (!part || action.from === action.to) return state;
      const parts = now.parts.toSpliced(action.from, 1).toSpliced(action.to, 0, part);
      return stepped(state, { text: joinParts(parts), parts, change: { kind: 'moved', words: part.words } });
    }
    case 'drop': {
      const part = now.parts[action.index];
      if (!part) return state;
      const parts = now.parts.toSpliced(action.index, 1);
      return stepped(state, { text: joinParts(parts), parts, change: { kind: 'dropped', words: part.words } });
    }
    case 'add': {
      const parts = placed(now.parts, action.word, action.writing);
      return stepped(state, { text: joinParts(parts), parts, change: { kind: 'added', words: action.word.text } });
    }
    case 'take':
      return stepped(state, {
        text: action.candidate.title,
        parts: action.parts,
        change: { kind: 'taken', words: action.candidate.title },
      });
    case 'type': {
      if (action.text === now.text) return state;
      const step: Step = { text: action.text, parts: action.parts, change: { kind: 'typed', words: action.text } };
      // What is typed in one go is one step.
      return now.change.kind === 'typed' ? { steps: [...state.steps.slice(0, state.at), step], at: state.at } : stepped(state, step);
    }
  }
}

function stepped({ steps, at }: BenchState, step: Step): BenchState {
  const next = [...steps.slice(0, at + 1), step].slice(-MOST_STEPS);
  return { steps: next, at: next.length - 1 };
}

/** Key of each part, the same wherever it is moved; a word that stands twice is counted. */
export function keysOf(parts: readonly TitlePart[]): string[] {
  const seen = new Map<string, number>();
  return parts.map((part) => {
    const plain = `${part.start}:${part.words}`;
    const times = seen.get(plain) ?? 0;
    seen.set(plain, times + 1);
    return times === 0 ? plain : `${plain}~${times}`;
  });
}
