/** Numbers in as few bytes as hold all of them exactly. */
export type Narrow = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

export const NARROW = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array, f64: Float64Array } as const;
export type NarrowKind = keyof typeof NARROW;
export const NARROW_KINDS = Object.keys(NARROW) as NarrowKind[];

/** The narrowest kind for these numbers. @param lowest,highest of all of them @param whole none has a fraction */
function kindFor(lowest: number, highest: number, whole: boolean): NarrowKind {
  if (!whole || highest > 0xffff_ffff || lowest < -0x8000_0000) return 'f64';
  if (lowest < 0) return highest > 0x7fff_ffff ? 'f64' : 'i32';
  if (highest <= 0xff) return 'u8';
  return highest <= 0xffff ? 'u16' : 'u32';
}

function narrowKind(numbers: ArrayLike<number>): NarrowKind {
  let lowest = 0;
  let highest = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (!Number.isInteger(number)) return 'f64';
    if (number < lowest) lowest = number;
    else if (number > highest) highest = number;
  }
  return kindFor(lowest, highest, true);
}

export function narrow(numbers: ArrayLike<number>): Narrow {
  // Not `from`, which asks an iterator for every number.
  return new NARROW[narrowKind(numbers)](numbers);
}

export function kindOf(numbers: Narrow): NarrowKind {
  return NARROW_KINDS.find((kind) => numbers instanceof NARROW[kind]) ?? 'f64';
}
