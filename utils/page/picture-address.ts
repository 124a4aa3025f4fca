import { READING_CAPS } from '../reading/reading';

/** Of a data: address, its kind, its length and a stretch from its middle: short, and another for another picture. */
function shortened(src: string): string {
  const middle = Math.floor(src.length / 2);
  return src.length <= 64 ? src : `${src.slice(0, 28)}~${src.length}~${src.slice(middle, middle + 24)}`;
}

/** The address of a picture as readings carry it; '' where there is none or it is too long to be one. */
export function pictureAddress(element: HTMLElement): string {
  const src = statedAddress(element);
  if (src.startsWith('data:')) return shortened(src);
  return src.length <= READING_CAPS.url ? src : '';
}

function statedAddress(element: HTMLElement): string {
  if (element.localName === 'img') return element.getAttribute('src') || (element as HTMLImageElement).currentSrc;
  return /url\(\s*["']?([^"')]+)/.exec(element.getAttribute('style') ?? '')?.[1] ?? '';
}
