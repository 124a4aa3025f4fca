import type { PictureMeasure, PictureNotRead, PictureState } from '../../utils/pictures/state';
import type { FieldName } from '../../utils/reading/fields';
import type { ShopKnowledge } from '../../utils/shop/knowledge';
import type { Sample } from './tester';

/** What is measured of a faultless picture: goods that fill a white square. */
const FINE: PictureMeasure = {
  width: 1_600,
  height: 1_600,
  type: 'image/jpeg',
  bytes: 400_000,
  whiteBorder: 1,
  plainBorder: 1,
  whiteGround: 0.4,
  fill: 0.81,
  box: { left: 0.05, right: 0.95, top: 0.05, bottom: 0.95 },
  framed: false,
  overlay: 0,
  sharpness: 400,
  hash: '0123456789abcdef',
  tint: 'a09080',
};

type Seen = Partial<PictureMeasure> | PictureNotRead;

const HASHES = ['0123456789abcdef', 'f0e1d2c3b4a59687', '5555aaaa5555aaaa', '00ff00ff00ff00ff'];

/** A listing with these main pictures; what their pixels said, or why nothing did. */
export function withPictures(seen: readonly Seen[], more: Omit<Sample, 'fields'> & { field?: FieldName } = {}): Sample {
  const { field = 'images', ...sample } = more;
  const src = (index: number) => `https://pictures.test/${field}-${index}.jpg`;
  const stateOf = (one: Seen, index: number): PictureState =>
    typeof one === 'string'
      ? { kind: 'notRead', reason: one }
      : { kind: 'measured', measure: { ...FINE, hash: HASHES[index % HASHES.length] ?? '', ...one } };
  const shop: ShopKnowledge = { pictures: new Map(seen.map((one, index) => [src(index), stateOf(one, index)])), ...sample.shop };
  return {
    marketplace: 'amazon',
    ...sample,
    shop,
    fields: [
      ...(field === 'images' ? [] : [{ field: 'images' as const, images: [{ src: 'https://pictures.test/a.jpg' }] }]),
      { field, images: seen.map((_, index) => ({ src: src(index) })) },
    ],
  };
}
