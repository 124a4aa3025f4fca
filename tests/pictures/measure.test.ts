import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measurePicture, samePicture } from '../../utils/pictures';
import { hammingDistance, hashOf } from '../../utils/pictures/hash';
import { busiestWindow, greyOf, onWhite, type Pixels, resampled, sampleSize } from '../../utils/pictures/pixels';
import { sharpnessOf } from '../../utils/pictures/sharpness';
import { BLUE, blurred, changed, dice, disc, GREY, goods, inside, paint, RED, sampleOf, WHITE } from './paint';

const measured = (pixels: Pixels) => measurePicture(sampleOf(pixels));

describe('ground and subject', () => {
  test('a disc on white: white edge, its box, and how much of the frame that takes', () => {
    const { whiteBorder, plainBorder, whiteGround, box, fill, framed } = measured(disc());
    expect([whiteBorder, plainBorder, framed]).toEqual([1, 1, false]);
    expect(whiteGround).toBeCloseTo(1 - Math.PI / 16, 2);
    expect(box?.left).toBeCloseTo(0.25, 1);
    expect(box?.right).toBeCloseTo(0.75, 1);
    expect(fill).toBeCloseTo(0.25, 1);
  });

  test('a plain ground of another colour is plain and not white', () => {
    const { whiteBorder, plainBorder, fill } = measured(disc(200, RED, [236, 230, 220]));
    expect([whiteBorder, plainBorder]).toEqual([0, 1]);
    expect(fill).toBeCloseTo(0.25, 1);
  });

  test('white ground as JPEG leaves it, with a soft shadow, is white', () => {
    const roll = dice(3);
    const noisy = changed(disc(), (value) => value - roll() * 10);
    expect(measured(noisy).whiteBorder).toBeGreaterThan(0.99);
  });

  test('a room has no ground: no box, no fill', () => {
    const room = paint(200, 200, (x, y) => [(x * 255) | 0, (y * 255) | 0, x + y > 1 ? 30 : 220]);
    const { plainBorder, fill, box } = measured(room);
    expect(plainBorder).toBeLessThan(0.5);
    expect([fill, box]).toEqual([undefined, undefined]);
  });

  test('specks on the ground do not widen the box', () => {
    const dusty = paint(200, 200, (x, y) => (inside(x, y, 0.3, 0.3, 0.7, 0.7) || inside(x, y, 0.05, 0.05, 0.054, 0.054) ? BLUE : WHITE));
    expect(measured(dusty).fill).toBeCloseTo(0.16, 2);
  });
});

describe('frames', () => {
  const photo = (x: number, y: number) => [(x * 200) | 0, (y * 200) | 0, 60 + ((x * y * 100) | 0)] as const;
  test.each([
    ['a red band round a photo', true, (x: number, y: number) => (inside(x, y, 0.05, 0.05, 0.95, 0.95) ? photo(x, y) : RED)],
    [
      'a line on white',
      true,
      (x: number, y: number) =>
        inside(x, y, 0.04, 0.04, 0.96, 0.96) && !inside(x, y, 0.06, 0.06, 0.94, 0.94)
          ? RED
          : inside(x, y, 0.3, 0.3, 0.7, 0.7)
            ? BLUE
            : WHITE,
    ],
    ['a box photographed on white', false, (x: number, y: number) => (inside(x, y, 0.06, 0.06, 0.94, 0.94) ? BLUE : WHITE)],
    ['a photo to the edge', false, photo],
    ['goods on a plain ground', false, (x: number, y: number) => (inside(x, y, 0.2, 0.2, 0.8, 0.8) ? BLUE : GREY)],
    ['a photo with a banner at the bottom', false, (x: number, y: number) => (y > 0.85 ? RED : photo(x, y))],
  ] as const)('%s: %s', (_, framed, colour) => {
    expect(measured(paint(200, 200, colour)).framed).toBe(framed);
  });
});

describe('letters laid over', () => {
  /** Strokes of three pixels, as letters are at this size. */
  const strokes = (x: number) => Math.floor(x * 256) % 6 < 3;
  test('two lines of strokes over a picture are a strong hint', () => {
    const lettered = paint(256, 256, (x, y) =>
      inside(x, y, 0.1, 0.8, 0.9, 0.9) || inside(x, y, 0.1, 0.1, 0.9, 0.2) ? (strokes(x) ? RED : WHITE) : WHITE,
    );
    expect(measured(lettered).overlay).toBe(1);
  });
  test.each([
    ['cloth patterned all over', paint(256, 256, (x, y) => (inside(x, y, 0.2, 0.2, 0.8, 0.8) && strokes(x) ? GREY : WHITE))],
    ['a disc', disc(256)],
    ['goods', goods(4, 256)],
    ['a gradient', paint(256, 256, (x) => [(x * 255) | 0, (x * 255) | 0, (x * 255) | 0])],
  ])('%s gives none', (_, pixels) => {
    expect(measured(pixels).overlay).toBeLessThan(0.2);
  });
});

test('the same picture blurred is less sharp, the more the less', () => {
  const noise = greyOf(goods(9, 200));
  const figures = [0, 1, 2, 4].map((radius) => sharpnessOf(blurred(noise, radius)));
  expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  expect(figures[0] ?? 0).toBeGreaterThan(4 * (figures[1] ?? 0));
});

describe('the same picture', () => {
  test('is known at another size, lighter and noisy, and is no other', () => {
    for (let seed = 0; seed < 25; seed += 1) {
      const one = measured(goods(seed));
      const roll = dice(seed);
      expect(samePicture(one, measured(goods(seed, 90)))).toBe(true);
      expect(samePicture(one, measured(changed(goods(seed), (value) => value * 0.9 + roll() * 12)))).toBe(true);
      expect(samePicture(one, measured(goods(seed + 100)))).toBe(false);
    }
  });

  test('is not the same goods in another colour', () => {
    expect(hammingDistance(measured(disc(200, RED)).hash, measured(disc(200, [70, 70, 214])).hash)).toBeLessThanOrEqual(6);
    expect(samePicture(measured(disc(200, RED)), measured(disc(200, [70, 70, 214])))).toBe(false);
  });

  test('a picture without features equals nothing', () => {
    const blank = measured(paint(50, 50, () => GREY));
    expect(blank.hash).toBe('0000000000000000');
    expect(samePicture(blank, blank)).toBe(false);
  });
});

describe('odd pictures are measured too', () => {
  const sizes: [number, number][] = [
    [1, 1],
    [2, 256],
    [256, 1],
    [3, 3],
  ];
  test.each(sizes)('%i x %i', (width, height) => {
    const measure = measured(paint(width, height, () => RED));
    expect(measure).toMatchObject({ width, height, plainBorder: 1, whiteBorder: 0, whiteGround: 0, framed: false, sharpness: 0 });
    expect(measure.hash).toHaveLength(16);
  });

  test('a picture of 2 x 3000 is looked at as 1 x 256', () => {
    expect(sampleSize(2, 3_000)).toEqual({ width: 1, height: 256 });
    expect(busiestWindow({ width: 1, height: 256, data: new Uint8Array(256) }, 2, 3_000)).toMatchObject({ width: 2, height: 256 });
  });

  test('what is transparent is white, what is half so is lighter', () => {
    const { data } = onWhite(Uint8Array.from([9, 9, 9, 0, 0, 0, 0, 255, 200, 100, 0, 127]), 3, 1);
    expect([...data]).toEqual([255, 255, 255, 0, 0, 0, 228, 178, 128]);
  });
});

test('the window with the most detail is taken', () => {
  const whole = greyOf(paint(256, 256, (x, y) => (inside(x, y, 0.7, 0.7, 1, 1) && Math.floor(x * 256) % 2 ? GREY : WHITE)));
  const { left, top, width, height } = busiestWindow(whole, 1_500, 1_500);
  expect([width, height]).toEqual([256, 256]);
  expect(left).toBeGreaterThanOrEqual(900);
  expect(top).toBeGreaterThanOrEqual(900);
});

const anyPixels = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 })
      .map((data): Pixels => ({ width, height, data: new Uint8Array(data) })),
  );

describe('of any picture', () => {
  test('shares lie between 0 and 1 and the box in the frame', () => {
    fc.assert(
      fc.property(anyPixels, (pixels) => {
        const { whiteBorder, plainBorder, whiteGround, overlay, fill = 0, box, sharpness } = measured(pixels);
        for (const share of [whiteBorder, plainBorder, whiteGround, overlay, fill]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(sharpness).toBeGreaterThanOrEqual(0);
        if (box) expect(0 <= box.left && box.left < box.right && box.right <= 1 && box.top < box.bottom && box.bottom <= 1).toBe(true);
      }),
    );
  });

  test('the hash is the same when everything is lighter by the same amount', () => {
    fc.assert(
      fc.property(anyPixels, fc.integer({ min: 0, max: 60 }), (pixels, lighter) => {
        const dark = changed(pixels, (value) => (value * 195) / 255);
        expect(hashOf(greyOf(changed(dark, (value) => value + lighter)))).toBe(hashOf(greyOf(dark)));
      }),
    );
  });

  test('the window lies within the file', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (width, height) => {
        const small = sampleSize(width, height);
        const grey = { ...small, data: new Uint8Array(small.width * small.height) };
        const window = busiestWindow(grey, width, height);
        expect(window.left >= 0 && window.left + window.width <= width).toBe(true);
        expect(window.top >= 0 && window.top + window.height <= height).toBe(true);
      }),
    );
  });

  test('resampling keeps the mean', () => {
    fc.assert(
      fc.property(anyPixels, fc.integer({ min: 1, max: 50 }), (pixels, side) => {
        const grey = greyOf(pixels);
        const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
        expect(mean(resampled(grey, side, side))).toBeCloseTo(mean(grey.data), 6);
      }),
    );
  });
});
