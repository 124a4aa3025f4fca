import type { Fact, Matter } from './fact';
import { LABELS } from './labels';
import type { Statement } from './statements';
import { around } from './words';

/** How many; a pair counts as one or as two. */
type Count = readonly number[];

const COUNT =
  /(?<![\d.a-z*x×/+-])(\d{1,4}|[二两三四五六七八九十]{1,3}) ?-?(件套|件装|只装|个装|片装|包装|瓶装|袋装|支装|双装|条装|卷装|盒装|对装|罐装|枚装|入装|入(?!门|口)|pairs?|packs?|count|pcs|pieces|piece|pc)(?![a-z\d])/gi;
const SET =
  /(?:\b(?:pack|set|box|bundle|lot) of |套装共|一套共|共计?|全套)(\d{1,4})(?!\d|\.\d| ?(?:cm|mm|ml|kg|g|m|l|w|v|天|年|元|层|种|款|色)\b)/gi;
const SENTENCE =
  /(?<![\d.a-z*x×/+-])(\d{1,4}|[二两三四五六七八九十]{1,3}) ?-?(件套|件装|只装|个装|片装|瓶装|袋装|支装|双装|条装|卷装|盒装)/gi;
const BARE = /^\s*(\d{1,4})\s*(?:件|只|个|片|包|瓶|袋|支|双|条|卷|盒|套|pcs|pieces|pc|count|packs?)?\s*$/i;

/** Extras, and what only fits or is only a part: 送2件装, for 6 pieces. */
const ANOTHER_BEFORE =
  /(?:送|赠|加送|另送|附|配|买|满|内含|每\S?|适合|free|gift|buy|plus|with|for|extra|includ(?:es?|ing)|each|per|\+)\s*$/i;
const ANOTHER_AFTER = /^\s?(?:起|以上|free|gift|of each|per|\/)/i;

/** 6件套 in the title, 4 pieces in the form. A form that says 1 counts the set. */
export const quantity: Matter<Count> = {
  kind: 'quantity',
  several: false,
  read(statement) {
    const { standing, text, label } = statement;
    if (standing === 'filled') return LABELS.quantity.test(label) ? bare(statement) : [];
    if (standing === 'sentence' || standing === 'picture') return counted(text, [SENTENCE, SET]);
    return counted(text, [COUNT, SET]);
  },
  relation: (said, against) => (said.some((one) => against.includes(one)) ? 'same' : 'clash'),
};

function bare({ text }: Statement): Fact<Count>[] {
  const number = BARE.exec(text);
  if (!number) return counted(text, [COUNT]);
  const count = Number(number[1]);
  const start = text.search(/\S/);
  return count > 1 ? [{ about: 'count', value: [count], start, end: text.trimEnd().length }] : [];
}

/** 四件套, 十二只装. */
function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written];
  const digit = (sign: string | undefined): number => (sign ? Math.max(0, '零一二三四五六七八九'.indexOf(sign.replace('两', '二'))) : 0);
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}

/** Six bowls with their lids may be counted as twelve. */
const LIDDED = /\bwith (?:\w+ )?(?:lids?|covers?|caps)\b|[带含连]盖/i;

function counted(text: string, patterns: readonly RegExp[]): Fact<Count>[] {
  const lidded = LIDDED.test(text);
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (hit): Fact<Count> => {
      const count = numberOf(hit[1] ?? '');
      return {
        about: 'count',
        value: lidded || /双|对|pair/i.test(hit[0]) ? [count, count * 2] : [count],
        start: hit.index,
        end: hit.index + hit[0].length,
      };
    }).filter((fact) => {
      const { before, after } = around(text, fact);
      return (fact.value[0] ?? 0) > 0 && !ANOTHER_BEFORE.test(before) && !ANOTHER_AFTER.test(after);
    }),
  );
}

const PIECES = /(\d{1,4}) ?(?:[件只个個片包瓶袋支双條条卷盒罐枚套]|pairs?\b|packs?\b|pcs\b|pieces?\b|bottles?\b|boxes\b|count\b)/gi;
const OF = /\b(?:pack|set|box|lot) of (\d{1,4})/gi;
const TIMES = /[x×*✕]\s?(\d{1,3})(?![\d.])|(?<![\d.])(\d{1,3})\s?[x×*✕]/gi;

/** Every number of pieces that stands anywhere; what one holds and what all hold together differ by it. */
export function countsIn(statements: readonly Statement[]): Set<number> {
  const counts = new Set<number>();
  for (const { text, label } of statements) {
    if (counts.size > MOST_COUNTS) break;
    if (!/\d/.test(text)) continue;
    for (const pattern of [PIECES, OF, TIMES]) for (const hit of text.matchAll(pattern)) counts.add(Number(hit[1] ?? hit[2]));
    const number = LABELS.quantity.test(label) ? BARE.exec(text)?.[1] : undefined;
    if (number !== undefined) counts.add(Number(number));
  }
  return new Set([...counts].filter((count) => count > 1).slice(0, MOST_COUNTS));
}

const MOST_COUNTS = 40;
