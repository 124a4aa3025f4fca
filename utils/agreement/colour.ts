import type { Fact, Matter } from './fact';
import { LABELS } from './labels';
import { COLOURS } from './names/colours';
import { around, type Named, Names } from './words';

const NAMES = /* @__PURE__ */ new Names(COLOURS);

/** Many colours, or none that words name. */
const OPEN =
  /多色|彩色|彩虹|炫彩|七彩|混色|撞色|随机|如图|图片色|可选|其他|其它|定制|\b(?:multi[- ]?colou?r(?:ed)?|multi|rainbow|colou?rful|assorted|random|mixed|as (?:the )?(?:picture|shown|photo|image)s?|various|colou?rs|as show|other|custom)\b/i;
/** Words in which a colour is a taste, a tea, a material or a kind of light. */
const NO_COLOUR_BEFORE =
  /(?:小|皮|发|变|去|美|增|抗|显|s?925 |sterling |plated |18k |14k |24k |k |sea|rhodium |with |for |not |non |适用)$/i;
const NO_COLOUR_AFTER =
  /^(?:酒|茶|豆|糖|科技|金属|系列|头发|发|米|芝麻|枣|薯|光|灯|外线|边|框|底|字|线|扣|软壳|\s?(?:plated|plating|filled|friday|tea|wine|light|leds?|laser|hair|stone|diamond|crystal|rice|pepper|bean|juice|jasper|agate|jade|onyx|opal|pearl|magic|berry|screen|protector|noise|board|edge|border|trim|ink|dial|label|tone|bag|box|handle|strap|stainless|steel|gold|case for|cover for|headed|tip|bull|hat|tooth))/i;

/** Colours in the title, in the form and among the variants. */
export const colour: Matter<string> = {
  kind: 'colour',
  several: true,
  read({ standing, text, label }) {
    if (standing === 'filled' ? !LABELS.colour.test(label) : standing !== 'title' && standing !== 'variant') return [];
    if (OPEN.test(text)) return open(text);
    if (standing === 'filled') return facts(NAMES.in(text));
    if (standing === 'variant') return facts(NAMES.in(text).filter((hit) => stands(text, hit)));
    return facts(NAMES.in(text).filter((hit) => hit.end - hit.start > 1 && hit.id !== 'clear' && stands(text, hit)));
  },
  relation(said, against) {
    if (said === ANY || against === ANY) return 'same';
    const [left, right] = [said.split('+'), against.split('+')];
    return left.some((one) => right.includes(one)) ? 'same' : 'doubt';
  },
};

const ANY = '*';

function open(text: string): Fact<string>[] {
  return [{ about: 'colour', value: ANY, start: 0, end: text.length }];
}

function facts(hits: readonly Named[]): Fact<string>[] {
  return hits.map(({ id, start, end }) => ({ about: 'colour', value: id, start, end }));
}

function stands(text: string, hit: Named): boolean {
  const { before, after } = around(text, hit);
  return !NO_COLOUR_BEFORE.test(before) && !NO_COLOUR_AFTER.test(after);
}
