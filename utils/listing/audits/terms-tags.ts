import { lengthIn } from '../../text/length';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { trapezoid } from '../curve';
import type { TextFacts } from '../facts';
import { evidence, limitFor } from '../limits';

/** Most tags that are looked at. */
const MOST = 100;

interface Tag {
  text: TextFacts;
  start: number;
  end: number;
  said: string;
}

/** Tags of one field, parted by commas or lines, without the blanks around them; mostly a field is one tag. */
function tagsIn(text: TextFacts): Tag[] {
  return Array.from(text.head.matchAll(/[^\s,，;；](?:[^,，;；\n]*[^\s,，;；])?/g), ({ 0: said, index }) => ({
    text,
    start: index,
    end: index + said.length,
    said,
  }));
}

/** Tags used of those the marketplace offers, none twice, none too long. Where no number of tags is known there is nothing to say. */
export const termsTags: Audit = {
  meta: { id: 'terms-tags', group: 'terms', reads: ['tags'], judgesEmpty: true },
  audit(facts, context) {
    const limit = limitFor(facts, context, 'tags', 'count');
    const each = limitFor(facts, context, 'tags');
    if (!limit?.ideal) return NOT_APPLICABLE;
    const tags = facts.texts('tags').flatMap(tagsIn).slice(0, MOST);
    const seen = new Set<string>();
    const twice = tags.filter(({ said }) => seen.size === seen.add(said.toLowerCase()).size);
    const long = tags.filter(({ said }) => each?.max !== undefined && lengthIn(said, each.unit) > each.max);
    const wrong = new Set([...twice, ...long]);
    const used = tags.length - wrong.size;
    return graded(trapezoid(used, limit.ideal, limit.max === undefined ? {} : { max: limit.max + 1 }), {
      values: { count: tags.length, wanted: limit.ideal[0], twice: twice.length, long: long.length },
      marks: tags.filter((tag) => wrong.has(tag)).map(({ text, start, end }) => text.mark(start, end)),
      ...evidence(limit, 'table'),
    });
  },
};
