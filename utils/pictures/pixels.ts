/** Pixels in rows from the top left, three bytes each: red, green, blue. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Brightness in rows from the top left, 0 to 255. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array | Float64Array;
}

/** What is looked at of one picture. */
export interface PictureSample {
  /** Size of the file in pixels. */
  width: number;
  height: number;
  type?: string;
  bytes?: number;
  /** The whole picture, its longer side at most SAMPLE_SIDE. */
  whole: Pixels;
  /** A piece of at most SAMPLE_SIDE a side out of the file as it is, unscaled, where there is most to see. */
  piece: Grey;
}

/** Longer side of what is looked at. */
export const SAMPLE_SIDE = 256;

/** Files beyond these are not decoded: one picture would take up more memory than a phone has. */
const MOST_SIDE = 20_000;
const MOST_PIXELS = 100_000_000;

export function isTooLarge(width: number, height: number): boolean {
  return width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS;
}

/** Width and height of the whole as it is looked at: the longer side at most SAMPLE_SIDE, never enlarged, never 0. */
export function sampleSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, SAMPLE_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** RGBA as a canvas gives it, laid on white: what is transparent is shown on white by every marketplace. */
export function onWhite(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Pixels {
  const data = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    const alpha = (rgba[from + 3] ?? 0) / 255;
    const white = 255 * (1 - alpha);
    data[to] = Math.round((rgba[from] ?? 0) * alpha + white);
    data[to + 1] = Math.round((rgba[from + 1] ?? 0) * alpha + white);
    data[to + 2] = Math.round((rgba[from + 2] ?? 0) * alpha + white);
  }
  return { width, height, data };
}

/** Brightness as ITU-R BT.601 weighs it, in whole numbers, so that a lighter copy is lighter by the same amount everywhere. */
export function greyOf({ width, height, data }: Pixels): Grey & { data: Uint8Array } {
  const grey = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < grey.length; pixel += 1, at += 3) {
    grey[pixel] = (299 * (data[at] ?? 0) + 587 * (data[at + 1] ?? 0) + 114 * (data[at + 2] ?? 0) + 500) / 1000;
  }
  return { width, height, data: grey };
}

/** The picture in another size, every new pixel the mean of the area it stands for; sides may be stretched. */
export function resampled({ width, height, data }: Grey, toWidth: number, toHeight: number): Float64Array {
  const narrow = new Float64Array(toWidth * height);
  for (let y = 0; y < height; y += 1) squeeze(data, y * width, 1, width, narrow, y * toWidth, 1, toWidth);
  const result = new Float64Array(toWidth * toHeight);
  for (let x = 0; x < toWidth; x += 1) squeeze(narrow, x, toWidth, height, result, x, toWidth, toHeight);
  return result;
}

/** One line of `count` values, each `step` after the other, made into one of `toCount`. */
function squeeze(
  from: Grey['data'],
  at: number,
  step: number,
  count: number,
  to: Float64Array,
  toAt: number,
  toStep: number,
  toCount: number,
): void {
  const span = count / toCount;
  for (let place = 0; place < toCount; place += 1) {
    const start = place * span;
    const end = start + span;
    let sum = 0;
    for (let old = Math.floor(start); old < count && old < end - 1e-9; old += 1) {
      sum += (from[at + old * step] ?? 0) * (Math.min(end, old + 1) - Math.max(start, old));
    }
    to[toAt + place * toStep] = sum / span;
  }
}

/** Top left corner of the window of at most SAMPLE_SIDE a side, in pixels of the file, where brightness changes most. */
export function busiestWindow(whole: Grey, width: number, height: number): { left: number; top: number; width: number; height: number } {
  const window = { width: Math.min(SAMPLE_SIDE, width), height: Math.min(SAMPLE_SIDE, height) };
  const scale = whole.width / width;
  const cell = { width: window.width * scale, height: window.height * (whole.height / height) };
  let best = { left: Math.floor((width - window.width) / 2), top: Math.floor((height - window.height) / 2), sum: -1 };
  for (let y = 0; y + cell.height <= whole.height + 1e-9; y += cell.height / 2) {
    for (let x = 0; x + cell.width <= whole.width + 1e-9; x += cell.width / 2) {
      const sum = changeIn(whole, Math.floor(x), Math.floor(y), Math.ceil(cell.width), Math.ceil(cell.height));
      const left = Math.min(width - window.width, Math.round(x / scale));
      const top = Math.min(height - window.height, Math.round((y / whole.height) * height));
      if (sum > best.sum) best = { left, top, sum };
    }
  }
  return { left: best.left, top: best.top, ...window };
}

function changeIn({ width, height, data }: Grey, left: number, top: number, across: number, down: number): number {
  let sum = 0;
  for (let y = top; y < Math.min(height - 1, top + down); y += 1) {
    for (let x = left; x < Math.min(width - 1, left + across); x += 1) {
      const at = y * width + x;
      const here = data[at] ?? 0;
      sum += Math.abs((data[at + 1] ?? 0) - here) + Math.abs((data[at + width] ?? 0) - here);
    }
  }
  return sum;
}
