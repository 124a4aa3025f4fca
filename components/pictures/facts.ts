import type { PictureProblem } from '../../utils/listing/pictures/check';
import type { PictureMeasure } from '../../utils/pictures/state';
import type { Words } from '../ui/words';

const SHAPES: readonly (readonly [width: number, height: number])[] = [
  [1, 1],
  [3, 4],
  [4, 3],
  [2, 3],
  [9, 16],
  [16, 9],
];

/** "3:4" where a shape has a name, else width over height as a number. */
function shapeName(width: number, height: number): string {
  const shape = SHAPES.find(([across, down]) => Math.abs(width / height - across / down) < 0.01);
  return shape ? `${shape[0]}:${shape[1]}` : `${(width / height).toFixed(2)}:1`;
}

/** "800×800 · 1:1" */
export function sizeLine(width: number, height: number): string {
  return `${width}×${height} · ${shapeName(width, height)}`;
}

/** What the pixels say, part by part. */
export function factParts({ t }: Words, { whiteBorder, plainBorder, box, fill }: PictureMeasure): string[] {
  const percent = (share: number) => Math.round(share * 100);
  return [
    whiteBorder >= 0.5 || plainBorder < 0.75
      ? t('pictures.fact.white', { share: percent(whiteBorder) })
      : t('pictures.fact.plain', { share: percent(plainBorder) }),
    ...(box && fill !== undefined ? [t('pictures.fact.fill', { share: percent(fill) })] : []),
  ];
}

/** "420 KB" */
export function weightName({ number }: Words, bytes: number): string {
  return bytes < 1024 * 1024 ? `${number(Math.ceil(bytes / 1024))} KB` : `${number(bytes / 1024 / 1024, 1)} MB`;
}

export function problemLine({ t }: Words, { id, values }: PictureProblem): string {
  return t(`pictures.problem.${id}`, values);
}
