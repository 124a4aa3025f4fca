import type { Finding } from './finding';

/** Message id of the reason a covered finding carries; values `number` and `until` ('' = no end). */
export const PROVEN = 'compliance.proven';

/** Message id of the reason a finding carries whose proof has run out; values `number` and `until`. */
export const LAPSED = 'proof.lapsed';

const ASKED = 'compliance.proof.';

/** Whether the operator's own proof covers what the finding says: it stays visible, but nothing is left to do. */
export function isProven(finding: Finding): boolean {
  return finding.reasons.some(({ id }) => id === PROVEN);
}

/** The kinds of proof that would settle a finding, as its rule names them; empty where no proof helps. */
export function proofsAsked(finding: Finding): string[] {
  return finding.reasons.flatMap(({ id }) => (id.startsWith(ASKED) ? [id.slice(ASKED.length)] : []));
}
