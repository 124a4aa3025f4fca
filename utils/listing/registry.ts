import type { Audit } from './audit';
import { titleOverLimit } from './audits/title-over-limit';
import { titlePresent } from './audits/title-present';

/** An audit with its weight: points it can bring before the sum is scaled to 100. */
export interface Entry {
  audit: Audit;
  weight: number;
}

/** Every audit, in the order the panel lists them. */
export const REGISTRY: readonly Entry[] = [
  // A listing without a title must not score on the rest alone.
  { audit: titlePresent, weight: 10 },
  { audit: titleOverLimit, weight: 10 },
];
