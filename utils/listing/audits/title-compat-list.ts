import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { KNOWN_BRANDS } from '../lexicon/particulars';
import { MEASURE } from '../patterns';

const MODELS: Knots = [
  [0, 1],
  [3, 1],
  [4, 0.8],
  [6, 0.4],
  [10, 0.1],
];

/** A long row of models or makers after "for", "fits", 适用: it belongs into the attributes. */
export const titleCompatList: Audit = {
  meta: { id: 'title-compat-list', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const start = title.head.search(/\b(?:for|fits?|compatible with|suitable for)\b|适用|适配|通用|適用/i);
    if (start < 0) return graded(1);
    const list = title.head.slice(start).replace(MEASURE, (measure) => ' '.repeat(measure.length));
    const models = new Set(
      list.toLowerCase().match(/(?<![\w.-])(?=\w{0,12}\d)[a-z]{0,6}\d{1,5}[a-z]{0,3}\b(?![.*]|\s?(?:pcs|cm|mm|m|inch|gb|ml|in)\b)/g),
    ).size;
    const makers = new Set(KNOWN_BRANDS.find(list).map((hit) => hit.term)).size;
    const count = models + makers;
    return graded(along(MODELS, count), { values: { count }, marks: count > 3 ? [title.mark(start, title.head.trimEnd().length)] : [] });
  },
};
