import type { Span } from '../../findings/finding';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { removals } from '../fixes';
import { yearsIn } from '../patterns';

/** What a year may stand behind or before without going stale: the model it names, the car it fits, the class that graduates, the vintage. */
const BEFORE =
  /(?:\b(?:for|fits?|fit|since|est\.?|class of|model|from|to|of|prime|air|pro|mini|gen|macbook|windows|office|vintage)|\b(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{2,10}|\b(?:19|20)\d\d\s?[-–/&,])[\s(:]{0,2}$/i;
const BEHIND = /^\s?(?:[-–/&]\s?(?:19|20)?\d\d\b|models?\b|edition\b|calendar|planner|diary|almanac|graduat|to (?:19|20)\d\d)/i;

function belongs(text: string, year: Span): boolean {
  return BEFORE.test(text.slice(Math.max(0, year.start - 20), year.start)) || BEHIND.test(text.slice(year.end, year.end + 12));
}

/** A past year, this year, "new": words that are wrong next year. */
export const titleTimeWords: Audit = {
  meta: { id: 'title-time-words', group: 'title', reads: ['title'] },
  audit(facts, context) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const today = Number(context.day.slice(0, 4));
    const years = yearsIn(title.head).filter((year) => !belongs(title.head, year));
    const past = years.filter((year) => year.year < today);
    const words = title.timeWords;
    const chinese = facts.writing === 'chinese';
    const score = (past.length > 0 ? 0.3 : years.length > 0 ? 0.7 : 1) * (words.length === 0 ? 1 : chinese ? 0.85 : 0.6);
    const marks = [...years, ...words].toSorted((a, b) => a.start - b.start);
    return graded(score, {
      values: {
        words: marks
          .slice(0, 4)
          .map((hit) => title.text.slice(hit.start, hit.end))
          .join(' '),
      },
      marks: marks.map((hit) => title.mark(hit.start, hit.end)),
      fixes: removals(
        title,
        past.map((year) => (title.text[year.end] === '年' ? { start: year.start, end: year.end + 1 } : year)),
      ),
    });
  },
};
