import type { CopiedPage } from '../../reading/kit';
import { copyPage } from './copy';

/** Work is put aside after this long, so that the page stays alive. */
const SLICE_MS = 8;

/**
 * Makes a copy of the page without its values, in slices between the page's own work.
 *
 * @param tell how many elements are done, of about how many
 * @returns undefined when it was called off
 */
export async function makeKit(
  document: Document,
  labels: readonly string[],
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<CopiedPage | undefined> {
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
  const all = Math.max(1, document.getElementsByTagName('*').length);
  const copying = copyPage(document, labels, seed);
  for (;;) {
    const began = performance.now();
    let step = copying.next();
    while (!step.done && performance.now() - began < SLICE_MS) step = copying.next();
    if (step.done) return step.value;
    tell(Math.min(0.99, step.value / all));
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return undefined;
  }
}
