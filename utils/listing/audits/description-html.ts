import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Most markup that is searched. */
const MOST = 200_000;

const SIGNS: readonly RegExp[] = [
  /<(?:iframe|form|object|embed|input|script|link|meta)\b/gi,
  /\bon(?:click|load|error|mouseover)\s*=/gi,
  /\bmso-[a-z]|class="?Mso/gi,
  /javascript:/gi,
];

/** Markup that marketplaces strip or refuse: frames, forms, event attributes, styles pasted from a word processor; and tags that show as text. */
export const descriptionHtml: Audit = {
  meta: { id: 'description-html', group: 'description', reads: ['description'] },
  audit(facts) {
    const description = facts.text('description');
    if (!description) return NOT_APPLICABLE;
    const html = (description.read.html ?? '').slice(0, MOST);
    const signs = SIGNS.reduce((sum, sign) => sum + (html.match(sign)?.length ?? 0), 0);
    const shown = description.damage.filter((damage) => damage.kind === 'tag' || damage.kind === 'entity');
    const count = signs + shown.length;
    return graded(count === 0 ? 1 : 0.6 / Math.sqrt(count), {
      values: { count },
      marks: shown.map((damage) => description.mark(damage.start, damage.end)),
    });
  },
};
