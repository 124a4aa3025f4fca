import { diffArrays } from 'diff';

/** A stretch of a word diff. The `same` and `removed` parts joined are the old text, the `same` and `added` parts the new one. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Longer than this together (UTF-16 units), two texts are shown as replaced whole. */
const CAP = 1_000_000;

/** More edits than this and the texts have too little in common for a word diff to be worth reading, or its time. */
const MAX_EDITS = 1_000;

let segmenter: Intl.Segmenter | undefined;

/**
 * What changed between two texts, word by word; Chinese is cut into words too. Exact: nothing is folded, trimmed or lost, lone surrogates
 * included.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = before.length + after.length > CAP ? undefined : diffArrays(words(before), words(after), { maxEditLength: MAX_EDITS });
  if (!changes)
    return parts([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  return parts(
    changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') })),
  );
}

function words(text: string): string[] {
  // Made when first needed: it takes as long as everything else a worker does when it starts.
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function parts(all: readonly DiffPart[]): DiffPart[] {
  return all.filter(({ text }) => text !== '');
}
