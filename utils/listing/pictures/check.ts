import type { Source } from '../../findings/finding';
import type { Problem } from '../../findings/outcome';
import type { MarketplaceId } from '../../marketplaces/ids';
import type { PictureMeasure } from '../../pictures/state';
import { type PictureSlot, pictureRule } from './rules';

/** What is wrong with one picture, and for whom. */
export interface PictureProblem {
  id: (typeof PICTURE_PROBLEMS)[number];
  outcome: Problem;
  values: Record<string, string | number>;
  source?: Source;
}

const PICTURE_PROBLEMS = ['least', 'zoom', 'most', 'ratio', 'ground', 'fill', 'format', 'weight', 'blurred', 'framed', 'overlay'] as const;

/** How far a picture may be from its ratio before a page crops it visibly. */
export const RATIO_TOLERANCE = 0.03;

/** From this share of the edge on the ground counts as white or plain; goods may run out of the frame somewhere. */
export const GROUND_ENOUGH = 0.9;

/** Below it even the busiest piece of a picture holds no edge. House value, drawn samples only. */
export const SHARP_FLOOR = 12;

/** From here on the hint of letters is worth a person's look. */
export const OVERLAY_LIKELY = 0.5;

/**
 * Share by which the longer side of the goods fills the frame. Marketplaces ask for the goods to fill so much of the frame and do not say how a tall
 * bottle should do so in a square: the side decides, not the area.
 */
export function sideShare({ left, right, top, bottom }: NonNullable<PictureMeasure['box']>): number {
  return Math.max(right - left, bottom - top);
}

export function isOnGround(measure: PictureMeasure, ground: 'white' | 'plain'): boolean {
  return (ground === 'white' ? measure.whiteBorder : measure.plainBorder) >= GROUND_ENOUGH;
}

/**
 * One picture by itself, against what a marketplace asks of its slot. A rule known by memory only asks for review.
 *
 * @param first it is the first of its slot: ground and fill are asked of that one only
 */
export function checkPicture(
  measure: PictureMeasure,
  { marketplace, slot, first, day }: { marketplace: MarketplaceId | 'unknown'; slot: PictureSlot; first: boolean; day: string },
): PictureProblem[] {
  const rule = <Name extends Parameters<typeof pictureRule>[2]>(name: Name) => pictureRule<Name>(marketplace, slot, name, day);
  const problems: PictureProblem[] = [];
  const add = (id: PictureProblem['id'], outcome: 'fail' | 'warn', values: PictureProblem['values'], source?: Source): void => {
    problems.push({ id, outcome: source?.confidence === 'C' ? 'review' : outcome, values, ...(source ? { source } : {}) });
  };
  const side = Math.max(measure.width, measure.height);
  const [least, zoom, most] = [rule('least'), rule('zoom'), rule('most')];
  if (least && side < least.value) add('least', 'fail', { side, least: least.value }, least.source);
  else if (zoom && side < zoom.value) add('zoom', 'warn', { side, zoom: zoom.value }, zoom.source);
  if (most && side > most.value) add('most', 'warn', { side, most: most.value }, most.source);
  const ratios = rule('ratios');
  const shape = measure.width / measure.height;
  if (ratios?.value.every((wanted) => Math.abs(shape - wanted) > RATIO_TOLERANCE)) add('ratio', 'warn', {}, ratios.source);
  const ground = first ? rule('ground') : undefined;
  if (ground && !isOnGround(measure, ground.value)) {
    const share = ground.value === 'white' ? measure.whiteBorder : measure.plainBorder;
    add('ground', share < 0.5 ? 'fail' : 'warn', { share: Math.round(share * 100) }, ground.source);
  }
  const fill = first ? rule('fill') : undefined;
  if (fill && measure.box && sideShare(measure.box) < fill.value) {
    add('fill', 'warn', { share: Math.round(sideShare(measure.box) * 100), wanted: Math.round(fill.value * 100) }, fill.source);
  }
  const [formats, bytes] = [rule('formats'), rule('bytes')];
  if (formats && measure.type !== undefined && !formats.value.includes(measure.type)) {
    add('format', 'fail', { type: measure.type.replace('image/', '') }, formats.source);
  }
  if (bytes && measure.bytes !== undefined && measure.bytes > bytes.value) {
    add('weight', 'fail', { most: Math.round(bytes.value / 1024 / 1024) }, bytes.source);
  }
  if (measure.sharpness > 0 && measure.sharpness < SHARP_FLOOR) problems.push({ id: 'blurred', outcome: 'review', values: {} });
  if (measure.framed) add('framed', 'warn', {});
  if (measure.overlay >= OVERLAY_LIKELY) problems.push({ id: 'overlay', outcome: 'review', values: {} });
  return problems;
}
