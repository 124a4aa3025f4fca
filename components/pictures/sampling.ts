import type { SentSample } from '../../utils/messages/watch';
import { HEAD_BYTES, headOf } from '../../utils/pictures/head';
import { busiestWindow, greyOf, isTooLarge, onWhite, type PictureSample, type Pixels, sampleSize } from '../../utils/pictures/pixels';
import type { PictureNotRead } from '../../utils/pictures/state';

/** The bytes as the page sent them; their number was checked at the door. */
export function unpacked({ whole, piece, ...file }: SentSample): PictureSample | PictureNotRead {
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

/** Decodes a file, if its head says that this can be done, and takes the sample. */
export async function sampleOf(file: Blob): Promise<PictureSample | PictureNotRead> {
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
    const whole = await drawn(bitmap, { left: 0, top: 0, width, height }, small);
    const window = busiestWindow(greyOf(whole), width, height);
    return { width, height, type: head.type, bytes: file.size, whole, piece: greyOf(await drawn(bitmap, window, window)) };
  } finally {
    bitmap.close();
  }
}

async function drawn(
  bitmap: ImageBitmap,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
  to: { width: number; height: number },
): Promise<Pixels> {
  const resize = { resizeWidth: to.width, resizeHeight: to.height, resizeQuality: 'medium' } as const;
  const small = await createImageBitmap(bitmap, left, top, width, height, resize);
  const context = new OffscreenCanvas(to.width, to.height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(small, 0, 0);
  small.close();
  return onWhite(context.getImageData(0, 0, to.width, to.height).data, to.width, to.height);
}
