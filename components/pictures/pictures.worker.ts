import type { SentSample } from '../../utils/messages/watch';
import { measurePicture } from '../../utils/pictures';
import { HEAD_BYTES, headOf } from '../../utils/pictures/head';
import { busiestWindow, greyOf, isTooLarge, onWhite, type PictureSample, type Pixels, sampleSize } from '../../utils/pictures/pixels';
import type { PictureNotRead } from '../../utils/pictures/state';
import type { Looked, Order, Report } from './protocol';

/** Measures pictures, one at a time: one decoded picture may take 400 MB. */
const page = self as unknown as {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(report: Report): void;
};

let before: Promise<void> = Promise.resolve();

page.onmessage = ({ data: { id, source } }) => {
  before = before.then(async () => {
    // What no memory is left for cannot be drawn either; the next picture may be smaller.
    const looked = await look(source).catch((): Looked => ({ state: { kind: 'notRead', reason: 'broken' } }));
    page.postMessage({ id, ...looked });
  });
};

async function look(source: Order['source']): Promise<Looked> {
  const sample = source instanceof Blob ? await sampleOf(source) : unpacked(source);
  if (typeof sample === 'string') return { state: { kind: 'notRead', reason: sample } };
  return { state: { kind: 'measured', measure: measurePicture(sample) }, small: sample.whole };
}

/** The bytes as the page sent them; their number was checked at the door. */
function unpacked({ whole, piece, ...file }: SentSample): PictureSample | PictureNotRead {
  try {
    return {
      ...file,
      whole: { width: whole.width, height: whole.height, data: bytesOf(whole.rgb) },
      piece: { width: piece.width, height: piece.height, data: bytesOf(piece.grey) },
    };
  } catch {
    return 'broken';
  }
}

/** @throws where the text is no base64 */
function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

async function sampleOf(file: Blob): Promise<PictureSample | PictureNotRead> {
  const head = headOf(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  if (!head) return 'broken';
  if (head.type === 'image/svg+xml') return 'vector';
  if (head.width === 0 || head.height === 0) return 'empty';
  if (isTooLarge(head.width ?? 1, head.height ?? 1)) return 'tooLarge';
  let bitmap: ImageBitmap;
  try {
    // Of a moving picture this is the first frame.
    bitmap = await createImageBitmap(file);
  } catch {
    return 'broken';
  }
  try {
    const { width, height } = bitmap;
    if (isTooLarge(width, height)) return 'tooLarge';
    const small = sampleSize(width, height);
    const whole = drawn(bitmap, { left: 0, top: 0, width, height }, small);
    const window = busiestWindow(greyOf(whole), width, height);
    return { width, height, type: head.type, bytes: file.size, whole, piece: greyOf(drawn(bitmap, window, window)) };
  } finally {
    bitmap.close();
  }
}

function drawn(
  bitmap: ImageBitmap,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
  to: { width: number; height: number },
): Pixels {
  const context = new OffscreenCanvas(to.width, to.height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, left, top, width, height, 0, 0, to.width, to.height);
  return onWhite(context.getImageData(0, 0, to.width, to.height).data, to.width, to.height);
}
