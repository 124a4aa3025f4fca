import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { replacements } from '../fixes';

/** Text damaged on its way: HTML entities and tags, mojibake, replacement and control characters. 3.2 % of Lazada 2017 titles carry an entity. */
export const titleEncoding: Audit = {
  meta: { id: 'title-encoding', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const { damage } = title;
    return graded(damage.length === 0 ? 1 : 0.35 / damage.length, {
      values: {
        count: damage.length,
        found: damage
          .slice(0, 4)
          .map((entry) => visible(title.text.slice(entry.start, entry.end)))
          .join(' '),
      },
      marks: damage.map((entry) => title.mark(entry.start, entry.end)),
      fixes: replacements(
        title,
        damage.flatMap((entry) => (entry.repaired === undefined ? [] : [{ start: entry.start, end: entry.end, written: entry.repaired }])),
      ),
    });
  },
};

/** Characters nobody can see, named by their code point. */
function visible(text: string): string {
  return Array.from(text, (character) =>
    /[\p{C}\p{Z}]/u.test(character) ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : character,
  ).join('');
}
