import { boxAbove, boxesOf, type Print } from './prints';

/** The texts of one small box read together: "共", "146", "条". */
export interface Phrase {
  text: string;
  box: Element;
  prints: readonly Print[];
}

const MOST_PRINTS = 12;
const STEPS = 5;

/** What lies in the same tree is asked of the browser; across roots and frames the boxes are looked through. */
const holds = (box: Element, element: Element): boolean =>
  box.contains(element) || (box.getRootNode() !== element.getRootNode() && boxesOf(element).includes(box));

/** The run of prints around one of them that stand in a box, as places `from` to `to`; longer than `most` where there are more. */
export function spanIn(box: Element, prints: readonly Print[], at: number, most: number): { from: number; to: number } {
  let from = at;
  let to = at + 1;
  const inside = (print: Print | undefined) => print !== undefined && holds(box, print.element);
  while (to - from <= most && inside(prints[from - 1])) from -= 1;
  while (to - from <= most && inside(prints[to])) to += 1;
  return { from, to };
}

export function printsIn(box: Element, prints: readonly Print[], at: number, most: number): readonly Print[] {
  const { from, to } = spanIn(box, prints, at, most);
  return prints.slice(from, to);
}

/**
 * For each text with a figure: what it says alone, then together with what stands in the boxes around it, as long as those are small.
 * @param wanted what a text has in it for that
 */
export function* phrasesIn(prints: readonly Print[], wanted = /\d/): Generator<Iterable<Phrase>, void, undefined> {
  for (const [at, print] of prints.entries()) if (print.text.length <= 120 && wanted.test(print.text)) yield around(prints, at);
}

function* around(prints: readonly Print[], at: number): Generator<Phrase, void, undefined> {
  const print = prints[at];
  if (!print) return;
  yield { text: print.text, box: print.element, prints: [print] };
  let box: Element | undefined = print.element;
  let length = 1;
  for (let step = 0; box && step < STEPS; step += 1) {
    const run = printsIn(box, prints, at, MOST_PRINTS);
    if (run.length > MOST_PRINTS) return;
    if (run.length > length) yield { text: run.map(({ text }) => text).join(' '), box, prints: run };
    length = run.length;
    box = boxAbove(box);
  }
}
