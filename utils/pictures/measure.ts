import { measureEdge, tintOf, whiteShare } from './edge';
import { isFramed } from './frame';
import { hashOf } from './hash';
import { overlayHint } from './overlay';
import { greyOf, type PictureSample } from './pixels';
import { sharpnessOf } from './sharpness';
import type { PictureMeasure } from './state';
import { fillOf, subjectBox } from './subject';

/** Everything that can be told of a picture from its pixels. What the figures mean stands where each is worked out. */
export function measurePicture({ whole, piece, ...file }: PictureSample): PictureMeasure {
  const edge = measureEdge(whole);
  const grey = greyOf(whole);
  const box = subjectBox(whole, edge.colour, edge.plain);
  return {
    ...file,
    whiteBorder: edge.white,
    plainBorder: edge.plain,
    whiteGround: whiteShare(whole),
    ...(box ? { box, fill: fillOf(box) } : {}),
    framed: isFramed(whole),
    overlay: overlayHint(grey),
    sharpness: sharpnessOf(piece),
    hash: hashOf(grey),
    tint: tintOf(whole),
  };
}
