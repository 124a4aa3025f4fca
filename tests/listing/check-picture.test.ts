import { expect, test } from 'vitest';
import { checkPicture } from '../../utils/listing/pictures/check';
import type { PictureSlot } from '../../utils/listing/pictures/rules';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import type { PictureMeasure } from '../../utils/pictures/state';
import { DAY } from './tester';

const MB = 1024 * 1024;
const FINE: PictureMeasure = {
  width: 1_600,
  height: 1_600,
  type: 'image/jpeg',
  bytes: MB,
  whiteBorder: 1,
  plainBorder: 1,
  whiteGround: 0.4,
  box: { left: 0.05, right: 0.95, top: 0.1, bottom: 0.9 },
  framed: false,
  overlay: 0,
  sharpness: 400,
  hash: '0123456789abcdef',
  tint: 'a09080',
};

const said = (
  marketplace: MarketplaceId | 'unknown',
  change: Partial<PictureMeasure>,
  slot: PictureSlot = 'main',
  first = true,
): string[] => checkPicture({ ...FINE, ...change }, { marketplace, slot, first, day: DAY }).map(({ id, outcome }) => `${id} ${outcome}`);

test.each([
  ['nothing is wrong', 'amazon', {}, 'main', true, []],
  ['too small', 'amazon', { width: 900, height: 900 }, 'main', true, ['least fail']],
  ['at the least', 'amazon', { width: 1_000, height: 1_000 }, 'main', true, ['zoom warn']],
  ['known by memory only', 'ebay', { width: 400, height: 400 }, 'main', true, ['least review']],
  ['too large for the description', 'douyin', { width: 750, height: 2_001 }, 'detail', true, ['most warn']],
  ['tall in a square slot', 'taobao', { width: 1_200, height: 1_600 }, 'main', true, ['ratio warn']],
  ['tall in the tall slot', 'taobao', { width: 1_200, height: 1_600 }, 'tall', true, []],
  ['tall where both shapes are taken', 'pinduoduo', { width: 1_200, height: 1_600 }, 'main', true, []],
  ['grey ground first', 'amazon', { whiteBorder: 0 }, 'main', true, ['ground fail']],
  ['grey ground later', 'amazon', { whiteBorder: 0 }, 'main', false, []],
  ['plain ground where plain will do', 'shopee', { whiteBorder: 0 }, 'main', true, []],
  [
    'goods too small',
    'lazada',
    { width: 900, height: 900, box: { left: 0.2, right: 0.8, top: 0.3, bottom: 0.7 } },
    'main',
    true,
    ['fill warn'],
  ],
  ['a type that is not taken', 'douyin', { type: 'image/webp' }, 'main', true, ['format fail']],
  ['too heavy', 'pinduoduo', { bytes: 3 * MB + 1 }, 'main', true, ['weight fail']],
  [
    'blurred, framed, lettered',
    'amazon',
    { sharpness: 3, framed: true, overlay: 0.7 },
    'main',
    true,
    ['blurred review', 'framed warn', 'overlay review'],
  ],
  ['of no known marketplace', 'unknown', { width: 400, height: 300, whiteBorder: 0 }, 'main', true, ['least review', 'ratio review']],
] as const)('%s', (_, marketplace, change, slot, first, expected) => {
  expect(said(marketplace, change, slot, first)).toEqual(expected);
});
