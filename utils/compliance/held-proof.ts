import type { Finding } from '../findings/finding';
import { isProven, LAPSED } from '../findings/proven';
import { fold } from '../text/fold';
import type { Proof } from './rule';

export { PROVEN } from '../findings/proven';

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

/**
 * Findings that a proof covered until it ran out, with the reason that says so: the operator hears that it was not forgotten but is over.
 * @param listing product id in its marketplace
 * @param day local day YYYY-MM-DD
 */
export function withLapsed(
  findings: readonly Finding[],
  held: readonly HeldProof[],
  listing: string | undefined,
  day: string,
): readonly Finding[] {
  const over = held.filter(({ until }) => until !== undefined && until < day);
  if (over.length === 0) return findings;
  return findings.map((finding) => {
    if (isProven(finding)) return finding;
    const [last] = finding.marks.flatMap((mark) => {
      // As it was on its last day.
      const proof = over.find((one) => proofFor([one], finding.rule, mark.text, listing, one.until ?? day) !== undefined);
      return proof ? [proof] : [];
    });
    if (last?.until === undefined) return finding;
    return { ...finding, reasons: [{ id: LAPSED, values: { number: last.number, until: last.until } }, ...finding.reasons] };
  });
}
