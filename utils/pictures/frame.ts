import { type Colour, isColour, isNearWhite, medianColour } from './edge';
import type { Pixels } from './pixels';

/** How far in a frame may reach, as a share of the shorter side. */
const DEEPEST = 0.12;

/** Share of each side that must be of one colour, or of another one. */
const RUNS = 0.8;

/** Where the pixels of one side stand at this depth from the edge, in `data`. */
function sidesAt({ width, height }: Pixels, depth: number): number[][] {
  const across = Array.from({ length: width - 2 * depth }, (_, index) => depth + index);
  const down = Array.from({ length: height - 2 * depth }, (_, index) => depth + index);
  return [
    across.map((x) => (depth * width + x) * 3),
    across.map((x) => ((height - 1 - depth) * width + x) * 3),
    down.map((y) => (y * width + depth) * 3),
    down.map((y) => (y * width + width - 1 - depth) * 3),
  ];
}

const everySide = (sides: readonly (readonly number[])[], fits: (at: number) => boolean): boolean =>
  sides.every((side) => side.filter(fits).length >= side.length * RUNS);

/**
 * Is a frame drawn along the edge? Two kinds are known: a band of one colour round the whole picture, beyond which everything differs on all
 * four sides; and a line on the ground, beyond which the ground goes on. A white band is ground, not frame: a box photographed on white looks so.
 */
export function isFramed(pixels: Pixels): boolean {
  const deepest = Math.floor(Math.min(pixels.width, pixels.height) * DEEPEST);
  const edge = sidesAt(pixels, 0);
  const ground: Colour = medianColour(pixels, edge.flat());
  const isGround = (at: number): boolean => isColour(pixels, at, ground);
  if (deepest < 2 || !everySide(edge, isGround)) return false;
  const white = everySide(edge, (at) => isNearWhite(pixels, at));
  let line = false;
  for (let depth = 1; depth <= deepest; depth += 1) {
    const sides = sidesAt(pixels, depth);
    if (!line) {
      if (!everySide(sides, (at) => !isGround(at))) continue;
      if (!white) return true;
      const colour = medianColour(pixels, sides.flat());
      if (!everySide(sides, (at) => isColour(pixels, at, colour))) return false;
      line = true;
    } else if (everySide(sides, isGround)) return true;
  }
  return false;
}
