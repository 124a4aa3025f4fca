import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { isShort } from '../lexicon/short-forms';
import { listed } from '../listed';
import { CODE } from '../patterns';

const CODES: Knots = [
  [1, 1],
  [3, 0.75],
  [8, 0.4],
];
/** Said around a code, it tells what the code is. */
const EXPLAINED = /(?:型号|货号|材质|编号|规格|认证|标准|版本|芯片|model|type|no\.?|sku|item|standard|version|chip)\s?[:：]?\s?$/i;

/** Codes and short forms in the description that neither the title nor an attribute holds and no word explains: the buyer cannot look them up. */
export const readJargon: Audit = {
  meta: { id: 'read-jargon', group: 'readability', reads: ['description'] },
  audit(facts) {
    const description = facts.text('description');
    if (!description) return NOT_APPLICABLE;
    const known = (['title', 'attributes', 'brand'] as const)
      .flatMap((field) => facts.texts(field).map((text) => text.head.toLowerCase()))
      .join('\n');
    const seen = new Set<string>();
    const unexplained = Array.from(description.head.matchAll(CODE), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      code: match[0],
    })).filter(({ start, end, code }) => {
      if (seen.has(code) || isShort(code.toUpperCase()) || known.includes(code.toLowerCase())) return false;
      seen.add(code);
      return (
        !EXPLAINED.test(description.head.slice(Math.max(0, start - 12), start)) && !/^\s?[(（]/.test(description.head.slice(end, end + 2))
      );
    });
    return graded(along(CODES, unexplained.length), {
      values: {
        count: unexplained.length,
        words: listed(
          unexplained.map(({ code }) => code),
          5,
        ),
      },
      marks: unexplained.map(({ start, end }) => description.mark(start, end)),
      source: { cite: 'Own comparison of description, title and attributes', seen: '2026-11-22', confidence: 'C' },
    });
  },
};
