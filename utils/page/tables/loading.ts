import type { TablePlace } from './place';
import { isShown } from './visible';

/** Boxes around a table in which a spinner is its own. */
const BOXES_UP = 3;
const BUSY = '[aria-busy="true"]';

/** The boxes around what draws a table, up to where another table begins: what spins there may be that one's. */
function boxesAround({ elements, others }: TablePlace): Set<Element> {
  const alone = new Map<Element, boolean>();
  const isAlone = (box: Element): boolean => {
    const known = alone.get(box) ?? !others.some((other) => box.contains(other));
    alone.set(box, known);
    return known;
  };
  return new Set(
    elements.map((element) => {
      let box = element;
      for (let up = 0; up < BOXES_UP && box.parentElement && isAlone(box.parentElement); up += 1) box = box.parentElement;
      return box;
    }),
  );
}

/** The table says it is being filled, or a spinner stands beside or over it. */
export function isLoading(place: TablePlace): boolean {
  const { elements } = place;
  const isOwn = (spinner: Element) => elements.some((own) => own.contains(spinner));
  return (
    elements.some((element) => element.closest(BUSY)) ||
    [...boxesAround(place)].some((box) =>
      [...box.querySelectorAll(`${BUSY},[role="progressbar"]:not([aria-valuenow])`)].some((spinner) =>
        isOwn(spinner) ? spinner.matches(BUSY) : isShown(spinner),
      ),
    )
  );
}
