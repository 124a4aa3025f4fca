import type { Fact, Matter } from './fact';
import { LABELS } from './labels';
import { type Amount, measuresOf, near } from './measures';
import type { Standing } from './statements';
import { around } from './words';

/** What one piece holds and, where the wording says so (500ml*2), what all of them hold; in ml or g. */
type Content = readonly number[];

/** Weights and volumes that are not what the buyer gets: load, body, cloth by the square metre, gross weight, portions, limits. */
const ANOTHER_BEFORE =
  /(?:承重|载重|负重|可承|体重|适合|适用|克重|重磅|毛重|含量|每\S{0,3}|添加|富含|送|赠|包装重?|load|capacity of|supports?|holds?|bear(?:ing)?|bears|up to|max\.?|maximum|for|under|over|below|gross|package|packing|shipping|per|each|serving|dose|with|plus|free|gift)\s?(?:weight|量|重量)?\s?(?:[:：约]|is|about|approx\.?|of)?\s*$/i;
const ANOTHER_AFTER = /^\s?(?:以内|以下|以上|面料|加厚|加绒|重磅|纯棉|棉|毛圈|承重|承载|gsm|per|each|load|\/(?!\s?\d)|%|容量可选)/i;

const AMOUNT_LABEL = /重|净|weight/i;

/** Volume and weight of what the buyer gets. */
export const content: Matter<Content> = {
  kind: 'content',
  several: false,
  read(statement) {
    const { standing, text, label } = statement;
    if (standing === 'filled' && !LABELS.size.test(label)) return [];
    const facts: Fact<Content>[] = [];
    for (const one of measuresOf(statement).amounts) {
      if ((one.what !== 'volume' && one.what !== 'weight') || one.values.length > 1) continue;
      // the weight of the goods themselves is filled in under 重量; a title that names grams names what is inside
      if (standing === 'filled' && one.what === 'weight' && AMOUNT_LABEL.test(label) && !/净|net/i.test(label)) {
        facts.push({ about: 'weight', value: one.values, start: one.start, end: one.end });
        continue;
      }
      if (standing !== 'filled' && isHearsay(one, text, standing)) continue;
      const { before, after } = around(text, one);
      if (standing !== 'filled' && (ANOTHER_BEFORE.test(before) || ANOTHER_AFTER.test(after))) continue;
      facts.push(times(one, before, after));
    }
    return facts;
  },
  relation(said, against, { counts }) {
    for (const a of said) {
      for (const b of against) {
        if (near(a, b)) return 'same';
        const [less, more] = a < b ? [a, b] : [b, a];
        for (const count of counts) if (near(less * count, more)) return 'same';
      }
    }
    return 'clash';
  },
};

/** Sentences weigh servings and ingredients; 5G and 2.4G are no grams. */
function isHearsay({ what, values, start, end }: Amount, text: string, standing: Standing): boolean {
  if (what === 'weight' && (standing === 'sentence' || standing === 'picture')) return true;
  return /\dG$/.test(text.slice(start, end)) && values[0] < 10;
}

/** 500ml*2, 2 x 500 ml: one or both together. */
function times(one: Amount, before: string, after: string): Fact<Content> {
  const behind = /^\s?[x×*✕]\s?(\d{1,3})(?![\d.])/i.exec(after);
  const ahead = behind ? null : /(?<![\d.])(\d{1,3})\s?[x×*✕]\s?$/i.exec(before);
  const [amount] = one.values;
  const count = behind?.[1] ?? ahead?.[1];
  return {
    about: one.what,
    value: count === undefined ? [amount] : [amount, amount * Number(count)],
    start: one.start - (ahead?.[0].length ?? 0),
    end: one.end + (behind?.[0].length ?? 0),
  };
}
