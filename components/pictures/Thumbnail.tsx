import { useEffect, useRef } from 'react';
import type { Pixels } from '../../utils/pictures/pixels';
import type { PictureMeasure } from '../../utils/pictures/state';

/** A picture drawn from what was looked at of it, because no page of the extension may load a picture of a marketplace; with the box round the goods. */
export function Thumbnail({ small, box, label }: { small: Pixels; box?: PictureMeasure['box']; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { width, height, data } = small;
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const image = new ImageData(width, height);
    for (let from = 0, to = 0; from < data.length; from += 3, to += 4) {
      image.data.set(data.subarray(from, from + 3), to);
      image.data[to + 3] = 255;
    }
    context.putImageData(image, 0, 0);
  }, [small]);
  const percent = (share: number) => `${share * 100}%`;
  return (
    <span className="shot-drawn" style={{ aspectRatio: `${small.width} / ${small.height}` }}>
      <canvas ref={canvas} width={small.width} height={small.height} role="img" aria-label={label} />
      {box && (
        <span
          className="shot-box"
          aria-hidden="true"
          style={{
            left: percent(box.left),
            top: percent(box.top),
            width: percent(box.right - box.left),
            height: percent(box.bottom - box.top),
          }}
        />
      )}
    </span>
  );
}
