import { useEffect, useMemo, useState } from 'react';
import type { Checker, TextContext } from '../../utils/compliance';
import type { Finding } from '../../utils/findings/finding';
import type { Part } from './parts';

/** How long parts are checked before the page may draw and hear keys again, in milliseconds. */
const SLICE = 12;
/** Texts whose findings are remembered beyond those on the screen. */
const MOST_KEPT = 20_000;

export interface Judged {
  /** Findings of the parts checked so far, in the order of the parts. */
  findings: readonly (readonly Finding[])[];
  /** Parts still to be checked. */
  left: number;
}

/**
 * The findings of every part: what was checked before is known, the rest is checked in slices, the first of them while the list is drawn. So a
 * stroke of the keyboard never empties the list and fills it again under somebody's pointer.
 * @param context its identity says whether what is known still holds
 */
export function useChecked(parts: readonly Part[], context: TextContext, check: Checker['checkText']): Judged {
  const known = useMemo(() => ({ context, check, findings: new Map<string, readonly Finding[]>() }), [context, check]);
  const [slice, setSlice] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `slice` says that it is time for the next
  const judged = useMemo((): Judged => {
    if (known.findings.size > MOST_KEPT + parts.length) known.findings.clear();
    let end: number | undefined;
    const found = parts.map(({ text }) => {
      const before = known.findings.get(text);
      if (before || (end !== undefined && performance.now() > end)) return before;
      // From the first that is checked: each slice gets on, however long the search for it took.
      end ??= performance.now() + SLICE;
      const own = known.check(text, known.context);
      known.findings.set(text, own);
      return own;
    });
    return { findings: found.map((findings) => findings ?? []), left: found.filter((findings) => findings === undefined).length };
  }, [parts, known, slice]);
  useEffect(() => {
    if (judged.left === 0) return;
    const timer = setTimeout(() => setSlice((before) => before + 1));
    return () => clearTimeout(timer);
  }, [judged]);
  return judged;
}
