import type { Finding } from '../findings/finding';
import { fold } from '../text/fold';
import type { Proof } from './rule';

/** Proof the operator holds for a claim: attached to it once, then reused wherever the claim stands, until it runs out. */
export interface HeldProof {
  id: string;
  /** Id of the rule that asked for it. */
  rule: string;
  /** The claim as claimOf() gives it; '' = whatever this rule finds. */
  claim: string;
  kind: Proof | 'other';
  /** Number or name of the document, as printed on it. */
  number: string;
  /** Only on this product (its id in the marketplace); absent = wherever the claim stands. */
  listing?: string;
  /** Local day YYYY-MM-DD up to which it holds (inclusive); absent = no end. */
  until?: string;
}

/** The words of a claim made comparable, so that a proof is found again however the claim is typed. */
export function claimOf(words: string): string {
  return fold(words).plain;
}

/**
 * The proof that covers a claim on that day; of several the one that lasts longest.
 * @param words the claim as typed
 * @param day local day YYYY-MM-DD
 */
export function proofFor(
  held: readonly HeldProof[],
  rule: string,
  words: string,
  listing: string | undefined,
  day: string,
): HeldProof | undefined {
  const claim = claimOf(words);
  return held
    .filter(
      (proof) =>
        proof.rule === rule &&
        (proof.claim === '' || proof.claim === claim) &&
        (proof.listing === undefined || proof.listing === listing) &&
        (proof.until === undefined || day <= proof.until),
    )
    .toSorted((a, b) => (b.until ?? '9999').localeCompare(a.until ?? '9999'))[0];
}

/** Whether the operator's own proof covers what the finding says: it stays visible, but nothing is left to do. */
export function isProven(finding: Finding): boolean {
  return finding.reasons.some(({ id }) => id === PROVEN);
}

/** Message id of the reason a covered finding carries; values `number` and `until` ('' = no end). */
export const PROVEN = 'compliance.proven';
