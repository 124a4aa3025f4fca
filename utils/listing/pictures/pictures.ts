import type { Message } from '../../findings/finding';
import type { PictureMeasure, PictureNotRead } from '../../pictures/state';
import { isSmallCopy } from '../../pictures/thumbnail';
import type { FieldName } from '../../reading/fields';
import type { ImageFact } from '../../reading/reading';
import { type ListingContext, NOT_APPLICABLE, type Verdict } from '../audit';
import type { ListingFacts } from '../facts';
import type { PictureSlot } from './rules';

/** The fields whose pictures are measured, and the slot each stands for. */
export const PICTURE_FIELDS: readonly (readonly [FieldName, PictureSlot])[] = [
  ['images', 'main'],
  ['images_3x4', 'tall'],
  ['image_white', 'white'],
  ['image_long', 'long'],
];

/** A picture of a field, its number counted from 1, with what its pixels say. */
interface MeasuredPicture {
  number: number;
  image: ImageFact;
  measure: PictureMeasure;
}

/** Pictures of a field whose pixels were measured; `unread` says how many others were not. */
interface Looked {
  measured: readonly MeasuredPicture[];
  /** To go with the verdict: empty where every picture was measured. */
  reasons: readonly Message[];
}

/**
 * What the pixels of a field's pictures say.
 * @returns the verdict to give where they say nothing: not applicable where nobody looked yet, not read where none may be looked at
 */
export function lookAt(facts: ListingFacts, { shop }: ListingContext, field: FieldName): Looked | Verdict {
  const measured: MeasuredPicture[] = [];
  const refused: PictureNotRead[] = [];
  for (const [index, image] of facts.images(field).entries()) {
    const state = shop?.pictures?.get(image.src);
    if (state?.kind === 'measured') measured.push({ number: index + 1, image, measure: state.measure });
    else if (state) refused.push(state.reason);
  }
  const [reason] = refused;
  if (measured.length > 0) {
    return { measured, reasons: refused.length === 0 ? [] : [{ id: 'listing.pictures.some', values: { count: refused.length } }] };
  }
  if (reason === undefined) return NOT_APPLICABLE;
  return { outcome: 'notRead', score: null, place: { field }, reasons: [{ id: `listing.pictures.notRead.${reason}`, values: {} }] };
}

export function isVerdict(looked: Looked | Verdict): looked is Verdict {
  return 'outcome' in looked;
}

/** Size of a picture's file in pixels; undefined where the page shows a small copy of it or the size is not known. */
export function sizeOf(image: ImageFact, { shop }: ListingContext): { width: number; height: number } | undefined {
  if (isSmallCopy(image.src)) return undefined;
  const { width, height } = image;
  if (width && height) return { width, height };
  const state = shop?.pictures?.get(image.src);
  return state?.kind === 'measured' ? { width: state.measure.width, height: state.measure.height } : undefined;
}

/** Numbers of pictures as a line shows them. */
export function numbers(pictures: readonly { number: number }[]): string {
  return pictures.map(({ number }) => number).join(', ');
}
