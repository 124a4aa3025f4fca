import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { removals } from '../fixes';
import { listed } from '../listed';

/** A past year, this year, "new": words that are wrong next year. */
export const titleTimeWords: Audit = {
  meta: { id: 'title-time-words', group: 'title', reads: ['title'] },
  audit(facts, context) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const today = Number(context.day.slice(0, 4));
    const years = title.years;
    const past = years.filter((year) => year.year < today);
    const words = title.timeWords;
    const chinese = facts.writing === 'chinese';
    // By custom every other Chinese title says 新款 or a year: hand-judged pairs hold nothing against it.
    const score = chinese
      ? (past.length > 0 ? 0.7 : years.length > 0 ? 0.85 : 1) * (words.length === 0 ? 1 : 0.9)
      : (past.length > 0 ? 0.3 : years.length > 0 ? 0.7 : 1) * (words.length === 0 ? 1 : 0.6);
    const marks = [...years, ...words].toSorted((a, b) => a.start - b.start);
    return graded(score, {
      values: {
        words: listed(
          marks.map((hit) => title.text.slice(hit.start, hit.end)),
          4,
        ),
      },
      marks: marks.map((hit) => title.mark(hit.start, hit.end)),
      fixes: removals(
        title,
        past.map((year) => (title.text[year.end] === '年' ? { start: year.start, end: year.end + 1 } : year)),
      ),
    });
  },
};
