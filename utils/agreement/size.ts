import type { Fact, Matter } from './fact';
import { LABELS } from './labels';
import { measuresOf, near } from './measures';
import type { Statement } from './statements';
import { around } from './words';

/** Sizes of the packing, of the goods folded up, of a part, of what fits in, and of what is no size at all. */
const ANOTHER_SIZE =
  /(?:包装|外箱|纸箱|彩盒|折叠后?|收纳后?|分辨率|肩带|提手|手柄|口袋|屏幕?|适合|适用|可放|可装|可容纳|误差|高低|调节|内径|底座|盒|间距|图案|packag(?:e|ing)|packing|carton|box|folded|resolution|strap|handle|pocket|screen|lens|fits?|for|up to|within|error|each|hole|pattern|print|base|allow|e\.?g\.?|example|connector|plug|例如|如|接口)\s?(?:尺寸|大小|规格|约|size|dimensions?)?\s?(?:[:：(（]|is|about|approx\.?|a|an|your)?\s*$/i;
const ROUGH_AFTER = /^\s?(?:以内|左右的?误差|误差|deviation|error|屏|screen|\)?\s?(?:difference|allowed))/i;

const NAMED: readonly { about: 'length' | 'width' | 'height' | 'diameter' | 'thickness'; before: RegExp; after: RegExp }[] = [
  { about: 'length', before: sided('长度?'), after: /^\s?(?:long|in length|长)(?![a-z度])/i },
  { about: 'width', before: sided('宽度?'), after: /^\s?(?:wide|in width|宽)(?![a-z度])/i },
  { about: 'height', before: sided('高度?'), after: /^\s?(?:tall|high|in height|高)(?![a-z度])/i },
  { about: 'diameter', before: sided('直径'), after: /^\s?(?:in diameter|diameter|直径)/i },
  { about: 'thickness', before: sided('厚度?'), after: /^\s?(?:thick|in thickness|厚)(?![a-z度])/i },
];

/** The name of a side where nothing but the goods can have it: 肩带长 and 衣长 are others, 圆形桌直径 is not. */
function sided(names: string): RegExp {
  return new RegExp(`(?<=^|[\\s,，。；;、（(\\d]|尺寸|产品|商品|全|总|cm|mm)(?:${names})[约为:：]{0,2}\\s?$`, 'i');
}

const SCREEN = /屏|电视|显示器|平板|笔记本|投影|螢幕|\b(?:screen|display|tv|television|monitor|laptop|tablet|lcd|oled|ips)\b/i;

/** Sides, single lengths with their name, the diagonal of a screen. */
export const size: Matter<readonly number[]> = {
  kind: 'size',
  several: false,
  read(statement) {
    const { standing, label, text } = statement;
    if (standing === 'filled') return filledSizes(statement);
    const { sides: allSides, amounts } = measuresOf(statement);
    const sides = allSides.filter((one) => !meansAnother(text, one));
    const facts: Fact<readonly number[]>[] = sides.map(({ values, start, end }) => ({
      about: 'sides',
      value: values,
      start,
      end,
    }));
    const lengths = amounts.filter((one) => one.what === 'length' && one.values.length === 1 && !meansAnother(text, one));
    for (const one of lengths) {
      const { before, after } = around(text, one);
      const named = NAMED.flatMap((side) => {
        const [ahead, behind] = [side.before.exec(before), side.after.exec(after)];
        return ahead || behind
          ? [{ about: side.about, start: one.start - (ahead?.[0].length ?? 0), end: one.end + (behind?.[0].length ?? 0) }]
          : [];
      })[0];
      if (named) facts.push({ ...named, value: one.values });
      else if (standing === 'title' && isDiagonal(text, one))
        facts.push({ about: 'screen', value: one.values, start: one.start, end: one.end });
      else if (standing === 'title' || standing === 'variant')
        facts.push({ about: 'alone', value: one.values, start: one.start, end: one.end });
    }
    return label === '' ? facts : [];
  },
  relation(said, against) {
    const [fewer, more] = said.length <= against.length ? [said, against] : [against, said];
    const found = fewer.filter((value) => more.some((other) => near(value, other))).length;
    if (fewer.length < more.length) return found === fewer.length ? 'same' : found > 0 ? 'open' : 'doubt';
    const sorted = more.toSorted((x, y) => x - y);
    if (fewer.toSorted((x, y) => x - y).every((value, at) => near(value, sorted[at] ?? 0))) return 'same';
    return fewer.length > 1 ? 'clash' : 'doubt';
  },
};

function filledSizes(statement: Statement): Fact<readonly number[]>[] {
  const { text, label } = statement;
  const measures = measuresOf(statement);
  const lengths = measures.amounts.filter(({ what, values }) => what === 'length' && values.length === 1);
  const single = NAMED.find(({ about }) => LABELS[about].test(label));
  const about = single?.about ?? (LABELS.screen.test(label) ? 'screen' : LABELS.size.test(label) ? 'alone' : undefined);
  if (about === undefined) return [];
  const facts: Fact<readonly number[]>[] = lengths
    .filter((one) => !meansAnother(text, one))
    .map(({ values, start, end }) => ({ about, value: values, start, end }));
  if (about !== 'alone') return facts;
  const sides = measures.sides.map(({ values, start, end }) => ({ about: 'sides', value: values, start, end }));
  return [...sides, ...facts];
}

function meansAnother(text: string, span: { start: number; end: number }): boolean {
  const { before, after } = around(text, span);
  return ANOTHER_SIZE.test(before) || ROUGH_AFTER.test(after);
}

function isDiagonal(text: string, { start, end }: { start: number; end: number }): boolean {
  return /寸|inch|["”″']$/i.test(text.slice(start, end)) && SCREEN.test(text);
}
