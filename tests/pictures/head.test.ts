import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headOf } from '../../utils/pictures/head';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)));

const u16 = (value: number): number[] => [value >> 8, value & 255];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
const le16 = (value: number): number[] => u16(value).reverse();

const PNG = bytes([0x89], 'PNG\r\n\u001a\n', u32(13), 'IHDR', u32(800), u32(1_200), [8, 6, 0, 0, 0]);
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe1], u16(6), 'Exif', [0xff, 0xff, 0xc2], u16(17), [8], u16(600), u16(750), [3]);

test.each([
  ['PNG', PNG, { type: 'image/png', width: 800, height: 1_200 }],
  ['JPEG behind EXIF and fill bytes', JPEG, { type: 'image/jpeg', width: 750, height: 600 }],
  ['GIF', bytes('GIF89a', le16(90), le16(30)), { type: 'image/gif', width: 90, height: 30 }],
  [
    'WebP, extended',
    bytes('RIFF', u32(0), 'WEBPVP8X', u32(0), u32(0), [0xff, 3, 0], [0x2b, 1, 0, 0]),
    { type: 'image/webp', width: 1_024, height: 300 },
  ],
  [
    'WebP, lossy',
    bytes('RIFF', u32(0), 'WEBPVP8 ', u32(0), [0, 0, 0, 0x9d, 1, 0x2a], le16(640), le16(480)),
    { type: 'image/webp', width: 640, height: 480 },
  ],
  [
    'WebP, lossless',
    bytes('RIFF', u32(0), 'WEBPVP8L', u32(0), [0x2f], [0x7f, 0xc2, 0x77, 0], u32(0), u32(0)),
    { type: 'image/webp', width: 640, height: 480 },
  ],
  ['AVIF', bytes(u32(28), 'ftypavif'), { type: 'image/avif' }],
  ['SVG', bytes('<?xml version="1.0"?>\n<svg xmlns="x">'), { type: 'image/svg+xml' }],
  ['a PNG cut off in its head', PNG.subarray(0, 12), { type: 'image/png' }],
  ['a JPEG cut off before its size', JPEG.subarray(0, 8), { type: 'image/jpeg' }],
  ['a web page', bytes('<!doctype html><title>404</title>'), undefined],
  ['nothing', new Uint8Array(0), undefined],
] as const)('%s', (_, file, head) => {
  expect(headOf(file)).toEqual(head);
});

test('no bytes hang it or make it throw', () => {
  const starts = fc.constantFrom(PNG, JPEG, bytes('GIF8'), bytes('RIFF....WEBPVP8X'), bytes('BM'), bytes('<svg'), new Uint8Array(0));
  fc.assert(
    fc.property(starts, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
      const head = headOf(Uint8Array.from([...start, ...rest]));
      expect(head === undefined || head.type.startsWith('image/')).toBe(true);
    }),
  );
});
