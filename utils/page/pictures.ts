import { type ImageFact, READING_CAPS } from '../reading/reading';
import { saysNothing } from './labels';
import { pictureAddress } from './picture-address';
import { isText, type Match } from './rows';
import type { ControlToken, Scan } from './scan';

const UPLOAD = /上传|添加|选择图片|图片空间|\+|upload|add |drop|drag|tải|unggah|загруз|subir|adicionar/i;

/** One picture as a fact; sizes only once the file has loaded. */
export function imageFact(element: HTMLElement): ImageFact | undefined {
  const src = pictureAddress(element);
  if (!src) return undefined;
  const { naturalWidth = 0, naturalHeight = 0 } = element as HTMLImageElement;
  const alt = (element.getAttribute('alt') || element.getAttribute('title') || element.getAttribute('aria-label'))?.slice(
    0,
    READING_CAPS.label,
  );
  return {
    src,
    ...(naturalWidth > 0 && naturalHeight > 0 ? { width: naturalWidth, height: naturalHeight } : {}),
    ...(alt ? { alt } : {}),
  };
}

/** Number of slots: the siblings, of one tag, of the box that holds the first picture or upload button. */
function countSlots(scan: Scan, first: Element, row: Element): number | undefined {
  let box: Element | undefined = first;
  while (box && box !== row) {
    const { localName } = box;
    const parent = scan.parentOf(box);
    if (parent === row) return undefined;
    const siblings = parent ? [...parent.children].filter((child) => child.localName === localName && scan.placeOf(child)) : [];
    if (parent && siblings.length > 1 && siblings.length === parent.childElementCount) return siblings.length;
    box = parent;
  }
  return undefined;
}

export interface Pictures {
  images: ImageFact[];
  slots?: number;
}

/** The pictures of a picture row; 'tooLarge' beyond the reader's cap. */
export function picturesOf(scan: Scan, match: Match): Pictures | 'tooLarge' {
  const pictures = match.controls.filter((control) => control.kind === 'picture');
  const images = pictures.map((control) => imageFact(control.element)).filter((image) => image !== undefined);
  if (images.length > READING_CAPS.images) return 'tooLarge';
  const anchor: ControlToken | undefined = pictures[0] ?? match.controls[0];
  const slots = anchor && match.row ? countSlots(scan, anchor.element, match.row) : undefined;
  return { images, ...(slots !== undefined && slots >= images.length ? { slots } : {}) };
}

/**
 * A picture row without any picture or file input: slots are plain boxes to click on. The row is the smallest box in which words of
 * uploading, or empty boxes, follow the label.
 */
export function emptySlots(scan: Scan, label: Element, labelFrom: number): { row: Element; slots?: number } | undefined {
  let box: Element | undefined = scan.parentOf(label);
  for (let step = 0; box && step < 4; step += 1) {
    const inside = scan.inside(box);
    if (inside.some((token) => !isText(token))) return undefined;
    const others = inside.filter(isText).filter((token) => token.at !== labelFrom && !saysNothing(token.text));
    if (others.length > 0) {
      const first = others[0];
      if (!first || !others.every((token) => UPLOAD.test(token.text))) return undefined;
      const slots = countSlots(scan, first.element, box);
      return { row: box, ...(slots === undefined ? {} : { slots }) };
    }
    box = scan.parentOf(box);
  }
  return undefined;
}
