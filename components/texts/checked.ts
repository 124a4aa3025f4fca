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
 * The findings of every part, checked between the strokes of the keyboard: what was checked before is known, the rest is done in slices.
 * @param context its identity says whether what is known still holds
 */
export function useChecked(parts: readonly Part[], context: TextContext, check: Checker['checkText']): Judged {
  const known = useMemo(() => ({ context, check, findings: new Map<string, readonly Finding[]>() }), [context, check]);
  const [grown, setGrown] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (known.findings.size > MOST_KEPT + parts.length) known.findings.clear();
    const unknown = parts.filter(({ text }) => !known.findings.has(text));
    const work = (): void => {
      const end = performance.now() + SLICE;
      for (let part = unknown.shift(); part; part = unknown.shift()) {
        known.findings.set(part.text, known.check(part.text, known.context));
        if (performance.now() > end) break;
      }
      if (unknown.length > 0) timer = setTimeout(work);
      setGrown((times) => times + 1);
    };
    if (unknown.length > 0) timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [parts, known]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `grown` says that more is known
  return useMemo(() => {
    const judged = parts.map(({ text }) => known.findings.get(text));
    return { findings: judged.map((findings) => findings ?? []), left: judged.filter((findings) => findings === undefined).length };
  }, [parts, known, grown]);
}
