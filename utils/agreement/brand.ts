import { fold } from '../text/fold';
import type { Matter } from './fact';
import { LABELS } from './labels';

const NONE = /^(?:无|无品牌|其他|其它|无牌|other|others|generic|unbranded|n\/a|none|no brand|oem|不适用|自定义|.*[(（]other[)）])$/i;

/** Two brands filled in that share nothing: one in the form, one in the attributes or the description. */
export const brand: Matter<string> = {
  kind: 'brand',
  several: true,
  withinForm: true,
  read({ standing, text, label }) {
    const name = text.trim();
    if (standing !== 'filled' || !LABELS.brand.test(label) || NONE.test(name) || name.length > 60) return [];
    const start = text.indexOf(name);
    return [{ about: 'brand', value: name, start, end: start + name.length }];
  },
  relation: (said, against) => (share(said, against) ? 'same' : 'clash'),
};

/** One name holds the other, or a part of it: "Acme/艾可" and "艾可". */
function share(a: string, b: string): boolean {
  const parts = (text: string) =>
    fold(text)
      .plain.split(/[/|（）()\s,，]+/)
      .filter((part) => part !== '');
  const [left, right] = [parts(a), parts(b)];
  return left.some((one) => right.some((two) => one.includes(two) || two.includes(one)));
}
