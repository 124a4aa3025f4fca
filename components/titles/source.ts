import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../utils/findings/finding';
import { isProblem } from '../../utils/findings/outcome';
import type { ListingReport } from '../../utils/listing';
import type { ListingContext } from '../../utils/listing/audit';
import { type Candidate, candidateSteps, withTitle } from '../../utils/listing/titles';
import type { Reading } from '../../utils/reading/reading';

/** What the bench works on: a listing, and who judges it with another title. */
export interface Source {
  reading: Reading;
  context: ListingContext;
  /** Undefined until the audits are loaded. */
  report(reading: Reading): ListingReport | undefined;
  law(reading: Reading): readonly Finding[];
}

/** What the rules say of a title. */
export interface Judged {
  text: string;
  score: number | null;
  /** Problems of the title by the audits, those that cost most first. */
  quality: readonly Finding[];
  /** Law and platform findings in the title. */
  law: readonly Finding[];
}

const inTitle = (finding: Finding): boolean =>
  isProblem(finding.outcome) && (finding.place?.field === 'title' || finding.marks.some(({ place }) => place.field === 'title'));

export function judgeTitle(source: Source, text: string): Judged {
  const reading = withTitle(source.reading, text);
  const report = source.report(reading);
  const quality = (report?.findings ?? [])
    .filter((finding) => inTitle(finding) && finding.told === undefined)
    .toSorted((a, b) => b.gain - a.gain);
  return { text, score: report?.score ?? null, quality, law: source.law(reading).filter(inTitle) };
}

/** The verdict on the text being worked on; it follows typing without holding it up. */
export function useJudged(source: Source, text: string): Judged {
  const later = useDeferredValue(text);
  return useMemo(() => judgeTitle(source, later), [source, later]);
}

/** The score of any text of this work, worked out once for each. */
export function useScoreOf(source: Source): (text: string) => number | null {
  const kept = useRef<{ source: Source; scores: Map<string, number | null> }>({ source, scores: new Map() });
  return (text) => {
    if (kept.current.source !== source) kept.current = { source, scores: new Map() };
    const { scores } = kept.current;
    if (!scores.has(text)) scores.set(text, source.report(withTitle(source.reading, text))?.score ?? null);
    return scores.get(text) ?? null;
  };
}

/** A candidate with what the law rules would say of it. */
export interface Offered extends Candidate {
  /** Hits that must be put right and that the title worked on does not have. */
  forbidden: number;
}

/** How long the title has to rest before others are made of it, in milliseconds. */
const REST = 250;

/** Titles made of the one worked on, once it has rested; until then those made before stay, and are said to be old. */
export function useCandidates(source: Source, text: string): { offered: readonly Offered[] | undefined; old: boolean } {
  const [made, setMade] = useState<{ source: Source; text: string; offered: readonly Offered[] }>();
  useEffect(() => {
    let making: ReturnType<typeof candidateSteps> | undefined;
    let timer = setTimeout(function step() {
      const { reading, context, report } = source;
      const from = withTitle(reading, text);
      const judge = (other: Reading): ListingReport => report(other) ?? NONE;
      const fails = (title: string): number => judgeTitle(source, title).law.filter(({ outcome }) => outcome === 'fail').length;
      making ??= candidateSteps(from, context, judge);
      const made = making.next();
      // One step a task: what is typed meanwhile is never kept waiting for all of them.
      if (!made.done) {
        timer = setTimeout(step);
        return;
      }
      const found = made.value;
      const before = found.length > 0 ? fails(text) : 0;
      setMade({ source, text, offered: found.map((one) => ({ ...one, forbidden: Math.max(0, fails(one.title) - before) })) });
    }, REST);
    return () => clearTimeout(timer);
  }, [source, text]);
  return { offered: made?.offered, old: made?.source !== source || made.text !== text };
}

const NONE: ListingReport = { score: null, coverage: { read: 0, expected: 0 }, groups: [], findings: [], best: [] };
