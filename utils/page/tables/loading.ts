import { isShown } from './visible';

/** Boxes around a table in which a spinner is its own. */
const BOXES_UP = 3;
const SPINNING = '[aria-busy="true"],[role="progressbar"]:not([aria-valuenow])';

/** The table says it is being filled, or a spinner stands beside or over it. */
export function isLoading(elements: readonly Element[]): boolean {
  for (const element of elements) {
    if (element.closest('[aria-busy="true"]')) return true;
    let box: Element = element;
    for (let up = 0; up < BOXES_UP; up += 1) {
      const parent: Element | null = box.parentElement;
      // Where another table begins, what spins may be that one's.
      if (
        !parent ||
        [...parent.querySelectorAll('table,[role="grid"]')].some(
          (other) => !elements.some((own) => own.contains(other) || other.contains(own)),
        )
      )
        break;
      box = parent;
    }
    for (const spinner of box.querySelectorAll(SPINNING))
      if (isShown(spinner) && !elements.some((own) => own.contains(spinner))) return true;
    if (element.querySelector('[aria-busy="true"]')) return true;
  }
  return false;
}
