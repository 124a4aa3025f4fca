import type { Source, Span } from '../../findings/finding';
import type { TermHit } from '../../text/terms';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { SEASONS } from '../lexicon/wording';

/** Share called concise with 0, 1, 2, 3 style words .73, .45, .32, .18; audience words .75, .47, .23, .11 (Lazada 2017, n = 36,283), scaled to 1. */
const LATIN: Knots = [
  [0, 1],
  [1, 0.92],
  [2, 0.65],
  [3, 0.42],
  [4, 0.27],
  [6, 0.1],
  [12, 0.03],
  [100, 0],
];
/** Chinese titles carry more of them by custom: of 205 hand-judged pairs the better title holds more of them as often as fewer, so the first ones are all but free. */
const CHINESE: Knots = [
  [0, 1],
  [1, 0.98],
  [3, 0.94],
  [5, 0.84],
  [7, 0.6],
  [10, 0.2],
  [100, 0],
];

/** What all the seasons of the year count in a Chinese title: four words of one character. */
const EVERY_SEASON = 4;

const LABELS: Source = {
  cite: 'Lazada product title quality labels (CIKM AnalytiCup 2017), n = 36,283',
  seen: '2026-11-22',
  confidence: 'B',
};

/** Style, season and audience words in a row. One audience word is information and free; said again it is a repeat, which another audit counts. */
export const titleStuffingAdjectives: Audit = {
  meta: { id: 'title-stuffing-adjectives', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const audience = firstOfEach(title.audiences).slice(1);
    const hits = apart([...title.styles, ...SEASONS.find(title.head).slice(1), ...audience]);
    const latin = facts.writing === 'latin';
    // All the seasons are more than one word that says nothing.
    const everySeason = latin ? title.everySeason.length : EVERY_SEASON * title.everySeason.length;
    return graded(along(latin ? LATIN : CHINESE, hits.length + everySeason), {
      values: {
        count: hits.length,
        words: hits
          .slice(0, 6)
          .map((hit) => title.text.slice(hit.start, hit.end))
          .join(latin ? ', ' : '、'),
      },
      marks: hits.map((hit) => title.mark(hit.start, hit.end)),
      ...(latin ? { source: LABELS } : {}),
    });
  },
};

/** Of a word that comes several times ("Mens", "men's") the first. */
function firstOfEach(hits: readonly TermHit[]): TermHit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const stem = hit.term.replace(/s$/, '').replace(/man$/, 'men');
    return !seen.has(stem) && seen.add(stem);
  });
}

/** In order, without those that start inside another: a word in two lists counts once, two words side by side count twice. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  }
  return kept;
}
