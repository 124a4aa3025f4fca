import type { Finding } from './finding';

/** What the arithmetic needs of a finding; `score` null means there is nothing to earn (not applicable, not read, error, law). */
export type Scored = Pick<Finding, 'kind' | 'weight' | 'score'>;

export interface Tally {
  earned: number;
  possible: number;
  /** 0 to 100; null where nothing could be judged, which is not the same as 0. */
  score: number | null;
}

function counts(finding: Scored): finding is Scored & { score: number } {
  return finding.kind === 'quality' && finding.score !== null && finding.weight > 0;
}

/** Points earned of points possible, over what is applicable and read. Law and platform rules are a gate beside the score and never enter. */
export function tally(findings: readonly Scored[]): Tally {
  let earned = 0;
  let possible = 0;
  for (const finding of findings) {
    if (!counts(finding)) continue;
    earned += finding.weight * finding.score;
    possible += finding.weight;
  }
  return { earned, possible, score: possible === 0 ? null : (earned / possible) * 100 };
}

/** The same findings with the gain of each: the score counted again with that one at 1, less the score now. In points of 100. */
export function withGains(findings: readonly Finding[]): Finding[] {
  const now = tally(findings);
  return findings.map((finding) => {
    if (!counts(finding) || finding.score === 1) return { ...finding, gain: 0 };
    const fixed = now.earned + finding.weight * (1 - finding.score);
    return { ...finding, gain: (fixed / now.possible) * 100 - (now.score ?? 0) };
  });
}
