import { MOST_PICTURES, type PictureSeen, type SentSample } from '../messages/watch';
import { busiestWindow, greyOf, isTooLarge, onWhite, type Pixels, sampleSize } from '../pictures/pixels';
import type { PictureNotRead } from '../pictures/state';
import { pictureAddress } from './picture-address';

/** Pictures with more pixels than this are not looked at in the page: unpacking one would hold the page up for longer than a blink. */
const MOST_IN_PAGE = 10_000_000;

/** Most elements looked through for open shadow roots. */
const MOST_ELEMENTS = 60_000;

const BETWEEN_MS = 500;

/** Until the page has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: BETWEEN_MS });
    else setTimeout(resolve, 16);
  });
}

/**
 * Looks at pictures of the page, one after the other in idle moments: draws each, small and a piece of it unscaled, where the page itself may read
 * the pixels. No request is made: only what the page has already loaded is drawn.
 *
 * @param srcs addresses as the reading has them
 * @param tell called once for each address, unless `signal` ends the look before
 */
export async function lookAtPictures(
  document: Document,
  srcs: readonly string[],
  tell: (src: string, seen: PictureSeen) => void,
  signal: AbortSignal,
): Promise<void> {
  await idle();
  const shown = picturesIn(document);
  for (const src of srcs.slice(0, MOST_PICTURES)) {
    await idle();
    if (signal.aborted) return;
    const seen = await look(shown.get(src));
    if (signal.aborted) return;
    tell(src, typeof seen === 'string' ? { kind: 'notRead', reason: seen } : { kind: 'sample', sample: seen });
  }
}

/** Every picture by its address, frames and open shadow roots included; of several with one address the one that has loaded. */
function picturesIn(document: Document): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  let left = MOST_ELEMENTS;
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      left -= 1;
      if (left < 0) return;
      if (element.shadowRoot) visit(element.shadowRoot);
      if (element.localName === 'iframe') {
        const inner = innerDocument(element as HTMLIFrameElement);
        if (inner) visit(inner);
      }
      if (element.localName !== 'img' && !element.getAttribute('style')?.includes('url(')) continue;
      const src = pictureAddress(element);
      const known = found.get(src);
      if (src !== '' && (!known || !(known as HTMLImageElement).naturalWidth)) found.set(src, element);
    }
  };
  visit(document);
  return found;
}

function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

async function look(element: HTMLElement | undefined): Promise<SentSample | PictureNotRead> {
  if (!element) return 'notLoaded';
  // A background of the style sheet cannot be drawn without loading it once more.
  if (element.localName !== 'img') return 'notShared';
  const image = element as HTMLImageElement;
  const address = image.currentSrc || image.src;
  if (/^data:image\/svg|\.svg(?:[?#]|$)/i.test(address)) return 'vector';
  const { naturalWidth: width, naturalHeight: height } = image;
  if (!image.complete || width === 0 || height === 0) return 'notLoaded';
  if (isTooLarge(width, height) || width * height > MOST_IN_PAGE) return 'tooLarge';
  if (isForeign(image, address)) return 'notShared';
  try {
    const small = sampleSize(width, height);
    const whole = await drawn(image, { left: 0, top: 0, width, height }, small);
    await idle();
    const window = busiestWindow(greyOf(whole), width, height);
    await idle();
    const piece = greyOf(await drawn(image, window, window));
    await idle();
    return {
      width,
      height,
      ...fileFacts(image, address),
      whole: { ...small, rgb: base64(whole.data) },
      piece: { width: piece.width, height: piece.height, grey: base64(piece.data) },
    };
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'notShared' : 'broken';
  }
}

/** Not worth a try: of another origin, and not asked for in a way that lets the page read it. */
function isForeign(image: HTMLImageElement, address: string): boolean {
  if (image.crossOrigin !== null || /^(?:data|blob):/.test(address)) return false;
  return URL.canParse(address) && new URL(address).origin !== window.location.origin;
}

/** @throws SecurityError where the page may not read the pixels, InvalidStateError where there are none */
async function drawn(
  image: HTMLImageElement,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
  to: { width: number; height: number },
): Promise<Pixels> {
  const bitmap = await createImageBitmap(image, left, top, width, height, {
    resizeWidth: to.width,
    resizeHeight: to.height,
    resizeQuality: 'medium',
  });
  try {
    const context = new OffscreenCanvas(to.width, to.height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    return onWhite(context.getImageData(0, 0, to.width, to.height).data, to.width, to.height);
  } finally {
    bitmap.close();
  }
}

/** Type and weight of the file, where the page is told. */
function fileFacts(image: HTMLImageElement, address: string): { type?: string; bytes?: number } {
  const data = /^data:([a-z]+\/[\w.+-]{1,40})[;,]/i.exec(address);
  if (data?.[1]) return { type: data[1].toLowerCase(), bytes: Math.floor(((address.length - data[0].length) * 3) / 4) };
  const [entry] = image.ownerDocument.defaultView?.performance.getEntriesByName(address, 'resource') ?? [];
  // `contentType` is newer than the browsers we begin with.
  const { encodedBodySize: bytes = 0, contentType: type = '' } = (entry ?? {}) as { encodedBodySize?: number; contentType?: string };
  return { ...(type.startsWith('image/') && type.length <= 100 ? { type } : {}), ...(bytes > 0 ? { bytes } : {}) };
}

/** Bytes turned to text at once, few enough for a call's arguments. */
const AT_ONCE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
