import { boxAbove, boxesOf, drawnIn, type Print, printsOf } from './prints';
import type { TablePlace } from './tables/place';

/** What stands around a table in one box. */
export interface Level {
  /** Texts before the table, back to the next table, and those after it. */
  before: readonly Print[];
  after: readonly Print[];
  /** The box holds another table too. Then: what stands before the first table and after the last one. */
  shared?: { first: readonly Print[]; last: readonly Print[] };
}

const MOST_LEVELS = 60;
const LAYER = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"],aside,[role="complementary"]';

/**
 * The surroundings of a table from the smallest box outwards, to the first that holds another table as well, or to the layer the table lies in:
 * what stands outside is said of the page or of that other table.
 */
export function* levelsAround({ elements, others }: TablePlace): Generator<Level, void, undefined> {
  const [element] = elements;
  if (!element) return;
  const own = new Set(elements);
  const chains = elements.map((part) => new Set(boxesOf(part)));
  const foreign = new Set(others.flatMap((other) => boxesOf(other)));
  const isOwn = (node: Node) => chains.some((chain) => chain.has(node as Element));
  let box = boxAbove(element);
  while (box && !chains.every((chain) => chain.has(box as Element))) box = boxAbove(box);
  let inner: Print[] =
    chains.length > 1 && box
      ? drawnIn(box)
          .filter(isOwn)
          .flatMap((node) => printsOf([node], node as Element, own))
      : [];
  for (let step = 0; box && step < MOST_LEVELS; step += 1) {
    const runs: Node[][] = [[]];
    let first = 0;
    let last = 0;
    for (const node of drawnIn(box)) {
      const mine = isOwn(node);
      if (!mine && !foreign.has(node as Element)) {
        runs.at(-1)?.push(node);
        continue;
      }
      if (mine && !last) first = runs.length - 1;
      runs.push([]);
      if (mine) last = runs.length - 1;
    }
    const printed = (at: number) => printsOf(runs.at(at) ?? [], box as Element, own);
    const level: Level = { before: printed(first), after: [...inner, ...printed(last)] };
    if (foreign.has(box)) {
      yield { ...level, shared: { first: printed(0), last: printed(-1) } };
      return;
    }
    yield level;
    if (box.matches(LAYER)) return;
    inner = [];
    box = boxAbove(box);
  }
}

/**
 * Of a box with several tables the texts that go with this one. Where the box has its counters under the tables (one follows the last, none
 * stands before the first) a table's own is the one after it; where it has them above, the one before.
 */
export function ownTexts({ before, after, shared }: Level, says: (prints: readonly Print[]) => boolean): readonly (readonly Print[])[] {
  if (!shared) return [after, before];
  const above = says(shared.first);
  if (above === says(shared.last)) return [];
  return [above ? before : after];
}
