import type { Finding } from '../findings/finding';
import type { Outcome } from '../findings/outcome';

/** How many findings came out how; what another one tells is counted there. */
export function countOutcomes(findings: readonly (Pick<Finding, 'outcome'> & Partial<Pick<Finding, 'told'>>)[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { fail: 0, warn: 0, review: 0, pass: 0, notApplicable: 0, notRead: 0, error: 0 };
  for (const { outcome, told } of findings) if (told === undefined) counts[outcome] += 1;
  return counts;
}
