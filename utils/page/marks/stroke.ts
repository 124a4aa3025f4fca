import type { MarkOrder } from '../../messages/watch';
import type { Box } from './geometry';

/** Half a wave, in CSS pixels. */
const SWING = 3;
const RISE = 2.2;

/** SVG path of the line under one stretch: two waves, one wave, or a straight line that the style dots. Shape, not only colour, tells them apart. */
export function underline(outcome: MarkOrder['outcome'], { left, top, width, height }: Box, floor: number): string {
  const depth = outcome === 'fail' ? 5 : 2;
  const y = Math.min(top + height, floor - depth);
  if (outcome === 'review') return `M${round(left + 1)} ${round(y)}h${round(Math.max(0.1, width - 2))}`;
  return outcome === 'fail' ? wave(left, y, width) + wave(left, y + 3.2, width) : wave(left, y, width);
}

function wave(left: number, y: number, width: number): string {
  const halves = Math.max(1, Math.round(width / SWING));
  const half = width / halves;
  const swing = `${round(half / 2)} -${RISE} ${round(half)} 0`;
  return `M${round(left)} ${round(y)}q${swing}${`t${round(half)} 0`.repeat(halves - 1)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
