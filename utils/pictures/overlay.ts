import type { Grey } from './pixels';

/** Side of the blocks looked at, in pixels of the sample. */
const BLOCK = 8;

/** A step in brightness as between letter and ground. */
const STEP = 48;

/** Steps up and down in a block that letters have: about one stroke each four pixels in half of the rows. */
const LEAST_STEPS = 8;

/** Blocks side by side that make a line of letters. */
const LINE = 4;

/** Share of the picture under lines of letters from which the hint is certain. */
const CERTAIN = 0.06;

/**
 * Hint of letters or a mark laid over the picture, 0 to 1: the share of the picture in rows of at least LINE blocks that are full of sharp steps of
 * brightness to and fro, over CERTAIN. Patterned cloth and lace look the same, so a person decides. A heuristic of our own, measured on drawn samples only.
 */
export function overlayHint({ width, height, data }: Grey): number {
  const across = Math.floor(width / BLOCK);
  const down = Math.floor(height / BLOCK);
  if (across < LINE || down < 1) return 0;
  let lettered = 0;
  for (let row = 0; row < down; row += 1) {
    let run = 0;
    for (let column = 0; column <= across; column += 1) {
      if (column < across && stepsIn(data, width, column * BLOCK, row * BLOCK) >= LEAST_STEPS) run += 1;
      else {
        if (run >= LINE) lettered += run;
        run = 0;
      }
    }
  }
  return Math.min(1, lettered / (across * down) / CERTAIN);
}

/** Turns between rising and falling by at least STEP along the rows of a block. */
function stepsIn(data: Grey['data'], width: number, left: number, top: number): number {
  let steps = 0;
  for (let y = top; y < top + BLOCK; y += 1) {
    let way = 0;
    for (let x = left + 1; x < left + BLOCK; x += 1) {
      const change = (data[y * width + x] ?? 0) - (data[y * width + x - 1] ?? 0);
      if (Math.abs(change) < STEP) continue;
      if (way !== 0 && Math.sign(change) !== way) steps += 1;
      way = Math.sign(change);
    }
  }
  return steps;
}
