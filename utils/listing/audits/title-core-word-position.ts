import { type Audit, graded, NOT_APPLICABLE, type Verdict } from '../audit';
import { along, type Knots } from '../curve';
import type { TextFacts } from '../facts';
import { PEOPLE } from '../lexicon/particulars';
import type { Recognised } from '../recognise';

/** How far into the title the first word for the goods may stand, in words. */
const BURIED: Knots = [
  [8, 1],
  [11, 0.75],
  [15, 0.4],
  [22, 0.1],
];

/**
 * The goods are named before "for" and "with", and not behind a row of other words. In Chinese titles product words stand anywhere (measured:
 * quartiles of the start .27, .53, .77), so only a core word buried in the middle of a list of other goods is asked about.
 */
export const titleCoreWordPosition: Audit = {
  meta: { id: 'title-core-word-position', group: 'title', reads: ['title'] },
  audit(facts, context) {
    const { title } = facts;
    if (title && facts.writing === 'chinese') return chineseVerdict(title, facts.recognised(context.shop?.goods));
    const word = title?.products[0];
    if (!title || !word) return NOT_APPLICABLE;
    const before = title.words.filter((other) => other.end <= word.start);
    // "For Women" says who, not what it fits: the goods may come behind.
    const behind = before.some(
      (other, at) => other.lower === 'with' || (other.lower === 'for' && PEOPLE.find(title.words[at + 1]?.text ?? '').length === 0),
    );
    const score = along(BURIED, before.length) * (behind ? 0.5 : 1);
    return graded(score, {
      values: { word: title.text.slice(word.start, word.end), before: before.length },
      marks: [title.mark(word.start, word.end)],
    });
  },
};

/** Other goods around the core word from which on it is one of a list. */
const LIST = 4;
/** Share of the title from which on a core word counts as its close. */
const CLOSE = 0.8;

function chineseVerdict(title: TextFacts, recognised: Recognised | undefined): Verdict {
  const core = recognised?.core;
  if (!recognised || !core) return NOT_APPLICABLE;
  const { length } = title.head.trimEnd();
  const early = core.start <= length / 2 || core.end >= length * CLOSE;
  const others = new Set(recognised.products.map((word) => title.head.slice(word.start, word.end)));
  const before = recognised.products.filter((word) => word.end <= core.start).length;
  return graded(early || others.size <= LIST ? 1 : 0.6, {
    values: { word: title.text.slice(core.start, core.end), before },
    marks: [title.mark(core.start, core.end)],
  });
}
