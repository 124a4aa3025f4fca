import type { Fact, Matter } from './fact';
import { LABELS } from './labels';
import { around } from './words';

/** The devices an accessory fits, as series and number: "iphone 15 pro", or a model code: "SM-1234". */
interface Model {
  series: string;
  number: string;
}

const DEVICES: readonly { series: string; pattern: RegExp }[] = [
  { series: 'iphone', pattern: /(?:i-?phone|苹果)\s?(\d{1,2}s?|x[sr]?|se)((?:\s?(?:pro|max|plus|mini))*)(?![a-z\d])/gi },
  { series: 'ipad', pattern: /ipad\s?((?:pro|air|mini)\s?\d{0,2})()(?![a-z\d])/gi },
  { series: 'galaxy s', pattern: /(?:galaxy\s|三星\s?)s(\d{1,2}e?)((?:\s?(?:ultra|plus|edge|fe|\+))*)(?![a-z\d])/gi },
  { series: 'galaxy note', pattern: /(?:galaxy|三星)\s?note\s?(\d{1,2})((?:\s?(?:ultra|plus|edge))*)(?![a-z\d])/gi },
  { series: 'mate', pattern: /(?:华为|huawei)\s?mate\s?(\d{1,3})((?:\s?(?:pro|lite|rs|\+))*)(?![a-z\d])/gi },
  { series: 'pura', pattern: /(?:华为|huawei)\s?(?:pura|p)\s?(\d{2})((?:\s?(?:pro|lite|ultra|\+))*)(?![a-z\d])/gi },
  { series: 'redmi note', pattern: /(?:红米|redmi)\s?note\s?(\d{1,2})((?:\s?(?:pro|plus|\+))*)(?![a-z\d])/gi },
  { series: 'xiaomi', pattern: /(?:小米|xiaomi|mi)\s?(\d{1,2})((?:\s?(?:pro|ultra|lite|t))*)(?![a-z\d])/gi },
];

/** A code as makers print it: letters and digits, four signs or more. */
const CODE = /(?<![a-z\d])(?=[a-z\d-]*[a-z])(?=[a-z\d-]*\d)[a-z\d]{1,8}(?:-[a-z\d]{1,8}){0,3}(?![a-z\d])/gi;
/** Numbers with a unit and standards are no codes: 20000mAh, 1080p, USB3, 4K, IP68. */
const NO_CODE =
  /^(?:\d+(?:\.\d+)?(?:mah|ml|kg|mm|cm|m|g|w|v|a|l|p|k|hz|ghz|mhz|gb|tb|mb|d|h|in|inch|pcs|pc|pack|xl|oz|ft|lbs?|wh|kw|x\d+\w*|color|colors|piece|pieces|pairs?|days?|hours?|st|nd|rd|th|s|rpm|mp|fps|bit|ch|dpi|ppm|led|leds|in\d)|usb[\d.]+|ip[x\d]\d|type-?c|bt\d|wifi\d|h26\d|mp[34]|cr\d+|g[45]|[45]g|3d|4k|8k|a[0-6]|b[0-6]|s925|t\d|x\d+|20\d\dnew)$/i;

/** Models: the device an accessory fits, and the goods' own model number. */
export const model: Matter<Model> = {
  kind: 'model',
  several: true,
  read({ standing, text, label }) {
    if (standing === 'filled') {
      if (LABELS.fits.test(label)) return devices(text);
      return LABELS.model.test(label) ? [...devices(text), ...codes(text)] : [];
    }
    if (standing === 'title') return [...devices(text), ...codes(text).filter((hit) => !FITS.test(around(text, hit).before))];
    return standing === 'variant' ? devices(text) : [];
  },
  relation(said, against) {
    if (said.series !== against.series) return 'open';
    if (said.series === CODED) return said.number === against.number ? 'same' : misspelt(said.number, against.number) ? 'doubt' : 'open';
    if (said.number === against.number) return 'same';
    // "6 6s Plus" says 6 Plus too
    return said.number.startsWith(against.number) || against.number.startsWith(said.number) ? 'open' : 'doubt';
  },
};

const FITS = /(?:适用|兼容|适配|替代|for|fits?|compatible with|replaces?)\s*(?:于)?\s*$/i;
const CODED = 'code';

function devices(text: string): Fact<Model>[] {
  return DEVICES.flatMap(({ series, pattern }) =>
    Array.from(text.matchAll(pattern), (hit) => {
      const number = `${hit[1] ?? ''}${hit[2] ?? ''}`.toLowerCase().replace(/\s+/g, '');
      const start = hit.index;
      return { about: series, value: { series, number }, start, end: start + hit[0].trimEnd().length };
    }),
  );
}

function codes(text: string): Fact<Model>[] {
  return Array.from(text.matchAll(CODE), (hit) => ({
    about: CODED,
    value: { series: CODED, number: hit[0].toUpperCase().replaceAll('-', '') },
    start: hit.index,
    end: hit.index + hit[0].length,
  })).filter(({ value }) => value.number.length >= 4 && !NO_CODE.test(value.number));
}

/** Two codes one of which is likely the other typed wrongly: same length, one sign different or two neighbours swapped, and four signs alike. */
function misspelt(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5) return false;
  const differing = Array.from(a).flatMap((sign, at) => (sign === b[at] ? [] : [at]));
  const [first = 0, second] = differing;
  if (differing.length === 1) return /\d/.test(a[first] ?? '') && /\d/.test(b[first] ?? '');
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
