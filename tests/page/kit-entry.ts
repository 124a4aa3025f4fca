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

/** How often the copying could be put aside. */
export function pauses(labels: readonly string[]): number {
  const copying = copyPage(document, labels, 7);
  let count = 0;
  while (!copying.next().done) count += 1;
  return count;
}
