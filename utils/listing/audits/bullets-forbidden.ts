import type { Mark, TextFix } from '../../findings/finding';
import { type Audit, graded } from '../audit';
import { removals } from '../fixes';
import { listed } from '../listed';
import { decorationsIn, merged } from '../patterns';

/** What Amazon bars from bullets since 15 August 2024: signs, guarantees, placeholders, article numbers. */
const BARRED =
  /[™®€…†‡¢£¥©±]|\b(?:N\/A|TBD|to be decided|not applicable|not eligible|yet to decide|copy pending|full refund|money[ -]back|satisfaction guarantee[d]?|refund guarantee|eco[ -]friendly|B0[A-Z0-9]{8})\b/gi;

/** Signs, guarantees and placeholders in the selling points. */
export const bulletsForbidden: Audit = {
  meta: { id: 'bullets-forbidden', group: 'bullets', reads: ['bullet'], marketplaces: ['amazon'] },
  audit(facts) {
    const marks: Mark[] = [];
    const fixes: TextFix[] = [];
    for (const bullet of facts.texts('bullet')) {
      const barred = [...bullet.head.matchAll(BARRED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
      const spans = merged([...barred, ...decorationsIn(bullet.head)]);
      marks.push(...spans.map((span) => bullet.mark(span.start, span.end)));
      fixes.push(
        ...removals(
          bullet,
          spans.filter((span) => span.end - span.start <= 2),
        ),
      );
    }
    return graded(marks.length === 0 ? 1 : 0.3 / marks.length, {
      values: {
        words: listed(
          marks.map((mark) => mark.text),
          5,
        ),
        count: marks.length,
      },
      marks,
      fixes,
      source: { cite: 'Amazon bullet point requirements of 15 August 2024', seen: '2026-11-22', confidence: 'B' },
    });
  },
};
