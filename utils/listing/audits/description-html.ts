import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Most markup that is searched. */
const MOST = 200_000;

const SIGNS: readonly RegExp[] = [
  /<(?:iframe|form|object|embed|input|script|link|meta)\b/gi,
  /\bon(?:click|load|error|mouseover)\s*=/gi,
  /\bmso-[a-z]|class=["']?Mso|<\/?o:p\b|<!--\[if\b|<\?xml\b/gi,
  /javascript:/gi,
];

/**
 * Markup that marketplaces strip or refuse: frames, forms, event attributes, styles pasted from a word processor, tables within tables, elements that are
 * never closed; and tags that show as text. */
export const descriptionHtml: Audit = {
  meta: { id: 'description-html', group: 'description', reads: ['description'] },
  audit(facts) {
    const description = facts.text('description');
    if (!description) return NOT_APPLICABLE;
    const html = (description.read.html ?? '').slice(0, MOST);
    const found = SIGNS.reduce((sum, sign) => sum + (html.match(sign)?.length ?? 0), 0);
    const signs = found + (isTorn(html) ? 1 : 0) + (tablesDeep(html) > 1 ? 1 : 0);
    const shown = description.damage.filter((damage) => damage.kind === 'tag' || damage.kind === 'entity');
    const count = signs + shown.length;
    return graded(count === 0 ? 1 : 0.6 / Math.sqrt(count), {
      values: { count },
      marks: shown.map((damage) => description.mark(damage.start, damage.end)),
    });
  },
};

/** How deep tables stand in one another: a phone cannot show the inner one. */
function tablesDeep(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of html.matchAll(/<\/?table\b/gi)) {
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Elements that must be closed: what is left open swallows the rest of the page. */
const CLOSED = /<(\/?)(div|table|ul|ol|span|b|strong|i|em|font|h[1-6])\b[^<>]{0,2000}>/gi;

/** A tag cut off in the middle, or elements opened and not closed. */
function isTorn(html: string): boolean {
  if (html.length >= MOST) return false;
  const open = new Map<string, number>();
  for (const [whole, end, name = ''] of html.matchAll(CLOSED)) {
    if (whole.endsWith('/>')) continue;
    const tag = name.toLowerCase();
    open.set(tag, (open.get(tag) ?? 0) + (end === '/' ? -1 : 1));
  }
  return [...open.values()].some((count) => count > 0) || /<\/?[a-z][^<>]{0,200}$/i.test(html);
}
