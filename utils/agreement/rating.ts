import type { Fact, Matter } from './fact';
import { LABELS } from './labels';
import { type Amount, type Measured, measuresOf, near } from './measures';
import { around } from './words';

/** A number or a range, as it stands on a type plate. */
type Rated = Amount['values'];

const RATED: Readonly<Partial<Record<Measured, RegExp>>> = {
  power: LABELS.power,
  voltage: LABELS.voltage,
  charge: LABELS.charge,
  storage: LABELS.storage,
};

/** Peaks, limits and what fits or is replaced: 最大 1800W, up to 128GB, replaces 60W. */
const ANOTHER_BEFORE =
  /(?:最大|峰值|最高|瞬时|支持|扩展|扩至|相当于|替代|适用|输入|输出|适合|up to|max\.?|maximum|peak|supports?|replaces?|equivalent|equal to|for|input|output|over|under|than|with|free|plus|送|赠|赠送|\d\s?[x×*])\s?(?:[:：约]|about|approx\.?|to|of)?\s*$/i;
const ANOTHER_AFTER = /^\s?(?:[x×*]\s?\d|像素|万|领|max\b|peak|equivalent|input|output|expandable|card|sd|tf|卡)/i;

/** Power, voltage, battery charge and storage: what a type plate says. */
export const rating: Matter<Rated> = {
  kind: 'rating',
  several: false,
  read(statement) {
    const { standing, text, label } = statement;
    const facts: Fact<Rated>[] = [];
    for (const { what, values, start, end } of measuresOf(statement).amounts) {
      const named = RATED[what];
      if (!named) continue;
      if (standing === 'filled' ? !named.test(label) : !heard(what, standing)) continue;
      const { before, after } = around(text, { start, end });
      if (ANOTHER_BEFORE.test(before) || ANOTHER_AFTER.test(after)) continue;
      facts.push({ about: what, value: values, start, end });
    }
    return facts;
  },
  relation(said, against) {
    const [from, to] = [said[0], said[1] ?? said[0]];
    const [least, most] = [against[0], against[1] ?? against[0]];
    return (from <= most && to >= least) || near(from, least) || near(to, most) ? 'same' : 'doubt';
  },
};

/** Sentences speak of chargers, bulbs and cards of others; only the charge of a battery is the goods' own there. */
function heard(what: Measured, standing: string): boolean {
  return what === 'charge' || (standing !== 'sentence' && standing !== 'picture');
}
