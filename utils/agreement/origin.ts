import type { Matter } from './fact';
import { LABELS } from './labels';
import { COUNTRIES } from './names/countries';
import { around, type Named, Names } from './words';

const NAMES = /* @__PURE__ */ new Names(COUNTRIES);

/** "made in" a country that is not the one in the form. */
export const origin: Matter<string> = {
  kind: 'origin',
  several: true,
  read({ standing, text, label }) {
    if (standing !== 'filled' && !MAY_SAY.test(text)) return [];
    if (standing === 'filled' && !LABELS.origin.test(label)) return [];
    const countries = NAMES.in(text);
    if (standing === 'filled') {
      return countries.map(({ id, start, end }) => ({ about: 'origin', value: id, start, end }));
    }
    return countries.flatMap((country) => {
      const said = madeThere(text, country);
      return said ? [{ about: 'origin', value: country.id, ...said }] : [];
    });
  },
  relation: (said, against) => (said === against ? 'same' : 'clash'),
};

/** What wording about origin holds, told quickly. */
const MAY_SAY = /进口|原产|原装|制造|生产|产|made|product of|imported/i;

/** The stretch that says the goods come from there: 日本进口, 原产德国, made in Italy. A country alone may be a style or a market. */
function madeThere(text: string, { start, end }: Named): { start: number; end: number } | undefined {
  const { before, after } = around(text, { start, end });
  const ahead = /(?:原产于?|产自|产于|made in(?: the)? |product of |imported from )$/i.exec(before);
  if (ahead) return { start: start - ahead[0].length, end };
  const behind = /^(?:原装)?(?:进口|原产|原装|制造|生产|产(?![品后权能]))|^[\s-]made\b/i.exec(after);
  if (!behind || PART_OF_IT.test(after.slice(behind[0].length))) return undefined;
  return { start, end: end + behind[0].length };
}

/** 日本进口面料, 德国进口电机: what comes from there is a part. */
const PART_OF_IT =
  /^\s?(?:的)?(?:面料|原料|材料|电机|机芯|芯片|皮|牛皮|头层|木|钢|玻璃|工艺|技术|设备|料|配方|fabric|steel|leather|motor|movement)/i;
