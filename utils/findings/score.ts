import type { Finding } from './finding';

/** What the arithmetic needs of a finding; `score` null means there is nothing to earn (not applicable, not read, error, law). */
export type Scored = Pick<Finding, 'kind' | 'weight' | 'score' | 'fault'> & Partial<Pick<Finding, 'rule' | 'told'>>;

/** Points as the registry weighs them, not yet of 100. */
export interface Points {
  earned: number;
  possible: number;
}

export interface Tally extends Points {
  /** 0 to 100; null where nothing could be judged, which is not the same as 0. */
  score: number | null;
}

function isJudged(finding: Scored): finding is Scored & { score: number } {
  return finding.kind === 'quality' && finding.score !== null;
}

/**
 * What one finding brings into the sum. Its weight is possible and the share it scores is earned; of a fault only the part that was found is
 * possible and none is earned. So being free of a fault adds nothing, and more of it can only lower the score. Law and platform rules bring nothing.
 */
export function pointsOf(finding: Scored): Points {
  if (!isJudged(finding)) return { earned: 0, possible: 0 };
  const { weight, score, fault } = finding;
  return fault ? { earned: 0, possible: weight * (1 - score) } : { earned: weight * score, possible: weight };
}

/** Points earned of points possible, over what is applicable and read; 100 where only faults were looked for and none was found. */
export function tally(findings: readonly Scored[]): Tally {
  let earned = 0;
  let possible = 0;
  for (const finding of findings) {
    const points = pointsOf(finding);
    earned += points.earned;
    possible += points.possible;
  }
  if (possible > 0) return { earned, possible, score: (earned / possible) * 100 };
  return { earned, possible, score: findings.some((finding) => isJudged(finding) && finding.weight > 0) ? 100 : null };
}

/**
 * The score counted again with these, and what they tell for others, at 1; null where nothing could be judged. At least the score now and the single gains together, and mostly
 * more: with a fault gone, what else was lost weighs more.
 *
 * @param fixed members of `findings`
 */
export function scoreWithFixed<One extends Scored>(findings: readonly One[], fixed: ReadonlySet<One>): number | null {
  const rules = new Set([...fixed].flatMap(({ rule }) => rule ?? []));
  const isFixed = (finding: One) => fixed.has(finding) || (finding.told !== undefined && rules.has(finding.told));
  return tally(findings.map((finding) => (isFixed(finding) && isJudged(finding) ? { ...finding, score: 1 } : finding))).score;
}

/** The same findings with the gain of each: the score counted again with that one, and what it tells for others, at 1, less the score now. In points of 100. */
export function withGains(findings: readonly Finding[]): Finding[] {
  const { score: now } = tally(findings);
  return findings.map((finding) => {
    if (now === null || !isJudged(finding) || finding.score === 1) return { ...finding, gain: 0 };
    return { ...finding, gain: (scoreWithFixed(findings, new Set([finding])) ?? now) - now };
  });
}
