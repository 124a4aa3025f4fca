import { type Colour, isColour, isNearWhite, medianColour } from './edge';
import type { Pixels } from './pixels';

/** How far in a frame may reach, as a share of the shorter side. */
const DEEPEST = 0.12;

/** Share of each side that must be of one colour, or of another one. */
const RUNS = 0.8;

/** Pixels along one side: the place of the first in `data`, how far apart they are, and how many. */
interface Side {
  start: number;
  step: number;
  count: number;
}

/** The four sides at this depth from the edge. */
function sidesAt({ width, height }: Pixels, depth: number): Side[] {
  const corner = (depth * width + depth) * 3;
  const across = { step: 3, count: width - 2 * depth };
  const down = { step: width * 3, count: height - 2 * depth };
  return [
    { start: corner, ...across },
    { start: corner, ...down },
    { start: ((height - 1 - depth) * width + depth) * 3, ...across },
    { start: (depth * width + width - 1 - depth) * 3, ...down },
  ];
}

const placesOf = (sides: readonly Side[]): number[] =>
  sides.flatMap(({ start, step, count }) => Array.from({ length: count }, (_, index) => start + index * step));

/** Do enough pixels of each side fit? */
function everySide(sides: readonly Side[], fits: (at: number) => boolean): boolean {
  return sides.every(({ start, step, count }) => {
    let fitting = 0;
    for (let index = 0; index < count; index += 1) if (fits(start + index * step)) fitting += 1;
    return fitting >= count * RUNS;
  });
}

/**
 * Is a frame drawn along the edge? Two kinds are known: a band of one colour round the whole picture, beyond which everything differs on all
 * four sides; and a line on the ground, beyond which the ground goes on. A white band is ground, not frame: a box photographed on white looks so.
 */
export function isFramed(pixels: Pixels): boolean {
  const deepest = Math.floor(Math.min(pixels.width, pixels.height) * DEEPEST);
  const edge = sidesAt(pixels, 0);
  const ground: Colour = medianColour(pixels, placesOf(edge));
  const isGround = (at: number): boolean => isColour(pixels, at, ground);
  if (deepest < 2 || !everySide(edge, isGround)) return false;
  const white = everySide(edge, (at) => isNearWhite(pixels, at));
  let line = false;
  for (let depth = 1; depth <= deepest; depth += 1) {
    const sides = sidesAt(pixels, depth);
    if (!line) {
      if (!everySide(sides, (at) => !isGround(at))) continue;
      if (!white) return true;
      const colour = medianColour(pixels, placesOf(sides));
      if (!everySide(sides, (at) => isColour(pixels, at, colour))) return false;
      line = true;
    } else if (everySide(sides, isGround)) return true;
  }
  return false;
}
