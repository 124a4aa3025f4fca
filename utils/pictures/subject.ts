import { type Colour, differenceAt } from './edge';
import type { Pixels } from './pixels';

/** Shares of width and height. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The edge must be of one colour to this share, or ground and subject cannot be told apart. */
const PLAIN_ENOUGH = 0.75;

/** A pixel differing from the ground by more belongs to the subject; soft shadows differ by less. */
const FROM_GROUND = 30;

/** Rows and columns with less of it are specks of dust and JPEG. */
const LEAST_OF_LINE = 0.01;

/**
 * The box around everything that is not ground.
 * @returns undefined where the ground is not plain or nothing stands on it
 */
export function subjectBox(pixels: Pixels, ground: Colour, plain: number): Box | undefined {
  if (plain < PLAIN_ENOUGH) return undefined;
  const { width, height } = pixels;
  const rows = new Uint32Array(height);
  const columns = new Uint32Array(width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (differenceAt(pixels, (y * width + x) * 3, ground) <= FROM_GROUND) continue;
      rows[y] = (rows[y] ?? 0) + 1;
      columns[x] = (columns[x] ?? 0) + 1;
    }
  }
  const across = extent(columns, Math.max(1, height * LEAST_OF_LINE));
  const down = extent(rows, Math.max(1, width * LEAST_OF_LINE));
  if (!across || !down) return undefined;
  return { left: across[0] / width, right: across[1] / width, top: down[0] / height, bottom: down[1] / height };
}

function extent(counts: Uint32Array, least: number): [number, number] | undefined {
  const first = counts.findIndex((count) => count >= least);
  if (first < 0) return undefined;
  return [first, counts.findLastIndex((count) => count >= least) + 1];
}

/** Share of the frame the box takes. */
export function fillOf({ left, top, right, bottom }: Box): number {
  return Math.min(1, Math.max(0, (right - left) * (bottom - top)));
}
