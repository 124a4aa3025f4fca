import type { Grey, PictureSample, Pixels } from '../../utils/pictures/pixels';
import { greyOf } from '../../utils/pictures/pixels';

type Colour = readonly [number, number, number];
export const WHITE: Colour = [255, 255, 255];
export const GREY: Colour = [120, 124, 130];
export const RED: Colour = [200, 40, 40];
export const BLUE: Colour = [40, 60, 200];

/** A picture drawn pixel by pixel: `colour` is asked for each, in shares of width and height. */
export function paint(width: number, height: number, colour: (x: number, y: number) => Colour): Pixels {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.set(colour((x + 0.5) / width, (y + 0.5) / height), (y * width + x) * 3);
  }
  return { width, height, data };
}

export const inside = (x: number, y: number, left: number, top: number, right: number, bottom: number): boolean =>
  x > left && x < right && y > top && y < bottom;

/** A disc of half the width in the middle of a ground. */
export function disc(size = 200, colour: Colour = RED, ground: Colour = WHITE): Pixels {
  return paint(size, size, (x, y) => ((x - 0.5) ** 2 + (y - 0.5) ** 2 < 0.25 ** 2 ? colour : ground));
}

/** Repeatable numbers from 0 to 1. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Some goods nobody has seen: overlapping boxes and discs on a ground. */
export function goods(seed: number, size = 160): Pixels {
  const roll = dice(seed + 1);
  const shapes = Array.from({ length: 2 + Math.floor(roll() * 4) }, () => ({
    round: roll() < 0.5,
    x: 0.3 + roll() * 0.4,
    y: 0.3 + roll() * 0.4,
    across: 0.08 + roll() * 0.25,
    down: 0.08 + roll() * 0.25,
    colour: [roll() * 200, roll() * 200, roll() * 200].map(Math.round) as unknown as Colour,
  }));
  return paint(size, size, (x, y) => {
    const hit = shapes.findLast((shape) => {
      const [dx, dy] = [(x - shape.x) / shape.across, (y - shape.y) / shape.down];
      return shape.round ? dx * dx + dy * dy < 1 : Math.abs(dx) < 1 && Math.abs(dy) < 1;
    });
    return hit?.colour ?? WHITE;
  });
}

export function changed(pixels: Pixels, change: (value: number, at: number) => number): Pixels {
  return { ...pixels, data: pixels.data.map((value, at) => Math.min(255, Math.max(0, Math.round(change(value, at))))) };
}

/** Each pixel the mean of those within `radius`, on a brightness. */
export function blurred({ width, height, data }: Grey, radius: number): Grey {
  const result = new Float64Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      let count = 0;
      for (let v = Math.max(0, y - radius); v <= Math.min(height - 1, y + radius); v += 1) {
        for (let u = Math.max(0, x - radius); u <= Math.min(width - 1, x + radius); u += 1) {
          sum += data[v * width + u] ?? 0;
          count += 1;
        }
      }
      result[y * width + x] = sum / count;
    }
  }
  return { width, height, data: result };
}

export function sampleOf(whole: Pixels): PictureSample {
  return { width: whole.width, height: whole.height, whole, piece: greyOf(whole) };
}
