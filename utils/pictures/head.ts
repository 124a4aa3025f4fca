/** What the first bytes of a picture file say of it, before anything is decoded. */
export interface FileHead {
  /** Media type. */
  type: string;
  /** Size in pixels as stored, before any turning the file asks for; absent where the head does not say it in the bytes given. */
  width?: number;
  height?: number;
}

/** So much of a file says what it is; pictures of cameras carry a preview before their size. */
export const HEAD_BYTES = 256 * 1024;

/**
 * Reads the head of a file.
 * @returns undefined for what is no picture this product knows
 */
export function headOf(bytes: Uint8Array): FileHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { starts, at = 0, read } of KINDS) {
    if (starts.every((byte, index) => byte === undefined || bytes[at + index] === byte)) return read(view);
  }
  return isSvg(bytes) ? { type: 'image/svg+xml' } : undefined;
}

interface Kind {
  /** Bytes it begins with; undefined = any. */
  starts: readonly (number | undefined)[];
  at?: number;
  read(view: DataView): FileHead;
}

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

function sized(type: string, view: DataView, least: number, size: () => [number, number]): FileHead {
  if (view.byteLength < least) return { type };
  const [width, height] = size();
  return { type, width, height };
}

const KINDS: readonly Kind[] = [
  {
    starts: [0x89, ...letters('PNG\r\n\u001a\n')],
    read: (view) => sized('image/png', view, 24, () => [view.getUint32(16), view.getUint32(20)]),
  },
  { starts: [0xff, 0xd8, 0xff], read: jpegHead },
  {
    starts: letters('GIF8'),
    read: (view) => sized('image/gif', view, 10, () => [view.getUint16(6, true), view.getUint16(8, true)]),
  },
  { starts: [...letters('RIFF'), undefined, undefined, undefined, undefined, ...letters('WEBP')], read: webpHead },
  {
    starts: letters('BM'),
    read: (view) => sized('image/bmp', view, 26, () => [view.getInt32(18, true), Math.abs(view.getInt32(22, true))]),
  },
  { starts: letters('ftypavif'), at: 4, read: () => ({ type: 'image/avif' }) },
  { starts: letters('ftypheic'), at: 4, read: () => ({ type: 'image/heic' }) },
];

/** Markers with a frame's size: SOF0 to SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Steps over the segments to the frame header. ITU-T T.81, B.2.2. */
function jpegHead(view: DataView): FileHead {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // Fill bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return { type: 'image/jpeg' };
}

function webpHead(view: DataView): FileHead {
  return sized('image/webp', view, 30, () => {
    const kind = view.getUint8(15);
    // VP8X: 24 bits each, less one. VP8L: 14 bits each, less one. VP8: 14 bits each.
    if (kind === 0x58) return [1 + (view.getUint32(24, true) & 0xffffff), 1 + ((view.getUint32(26, true) >>> 8) & 0xffffff)];
    if (kind === 0x4c) {
      const bits = view.getUint32(21, true);
      return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
    }
    return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  });
}

function isSvg(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 1_000)).trimStart();
  return /^(?:\ufeff|ï»¿)?<(?:svg\b|\?xml|!--|!doctype svg)/i.test(start) && /<svg\b/i.test(start);
}
