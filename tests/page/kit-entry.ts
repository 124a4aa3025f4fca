/** What the tests of page copies call inside a page (tests/page/kit.test.ts). */
import { copyPage } from '../../utils/page/kit/copy';
import type { CopiedPage } from '../../utils/reading/kit';

export function copy(labels: readonly string[], seed: number): CopiedPage {
  const copying = copyPage(document, labels, seed);
  for (;;) {
    const step = copying.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of the longest stretch without a pause. */
export function longestSlice(labels: readonly string[]): number {
  const copying = copyPage(document, labels, 7);
  let longest = 0;
  for (;;) {
    const began = performance.now();
    const step = copying.next();
    longest = Math.max(longest, performance.now() - began);
    if (step.done) return longest;
  }
}
