import type { Pixels } from './pixels';

export type Colour = readonly [red: number, green: number, blue: number];

/** All three of a near white pixel are at least this: white goods photographed on white, saved as JPEG and scaled, stay above it. */
const NEAR_WHITE = 243;

/** Two colours are one when none of the three differs by more. */
const SAME = 24;

/** Thickness of the edge looked at: a fiftieth of the shorter side, as an outline of the subject that runs out of the frame would show. */
const EDGE = 0.02;

export function isNearWhite({ data }: Pixels, at: number): boolean {
  return (data[at] ?? 0) >= NEAR_WHITE && (data[at + 1] ?? 0) >= NEAR_WHITE && (data[at + 2] ?? 0) >= NEAR_WHITE;
}

/** Largest difference of one of the three between a pixel and a colour. */
export function differenceAt({ data }: Pixels, at: number, [red, green, blue]: Colour): number {
  return Math.max(Math.abs((data[at] ?? 0) - red), Math.abs((data[at + 1] ?? 0) - green), Math.abs((data[at + 2] ?? 0) - blue));
}

export function isColour(pixels: Pixels, at: number, colour: Colour): boolean {
  return differenceAt(pixels, at, colour) <= SAME;
}

/** Where the pixels of the edge stand in `data`, each once. */
function edgeOf({ width, height }: Pixels): number[] {
  const thick = Math.max(1, Math.round(Math.min(width, height) * EDGE));
  const list: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const whole = y < thick || y >= height - thick;
    for (let x = 0; x < width; x += 1) {
      if (!whole && x >= thick && x < width - thick) x = width - thick;
      list.push((y * width + x) * 3);
    }
  }
  return list;
}

/** The colour in the middle of the pixels: the median of each of the three. */
export function medianColour({ data }: Pixels, places: readonly number[]): Colour {
  const counts = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)];
  for (const at of places) {
    for (const [part, count] of counts.entries()) {
      const value = data[at + part] ?? 0;
      count[value] = (count[value] ?? 0) + 1;
    }
  }
  const middle = (count: Uint32Array | undefined): number => {
    let passed = 0;
    const found = count?.findIndex((each) => {
      passed += each;
      return passed * 2 >= places.length;
    });
    return found ?? 0;
  };
  return [middle(counts[0]), middle(counts[1]), middle(counts[2])];
}

/** The edge of a picture: its middle colour, and which shares of it are of that colour and near white. */
export function measureEdge(pixels: Pixels): { colour: Colour; plain: number; white: number } {
  const places = edgeOf(pixels);
  const colour = medianColour(pixels, places);
  const share = (fits: (at: number) => boolean) => places.filter(fits).length / places.length;
  return { colour, plain: share((at) => isColour(pixels, at, colour)), white: share((at) => isNearWhite(pixels, at)) };
}

/** Share of all pixels that are near white. */
export function whiteShare(pixels: Pixels): number {
  let count = 0;
  for (let at = 0; at < pixels.data.length; at += 3) if (isNearWhite(pixels, at)) count += 1;
  return count / (pixels.width * pixels.height);
}

/** Mean colour of all pixels, six hexadecimal digits. */
export function tintOf({ width, height, data }: Pixels): string {
  let [red, green, blue] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 3) {
    red += data[at] ?? 0;
    green += data[at + 1] ?? 0;
    blue += data[at + 2] ?? 0;
  }
  return [red, green, blue]
    .map((sum) =>
      Math.round(sum / (width * height))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
