import type { Reading } from '../../reading/reading';

/** Most scenes a main video of a minute has room for. */
const MOST_POINTS = 8;

/** Longest line of a list to tick, in characters. */
const MOST_LINE = 40;

/**
 * The selling points a main video should show, in the seller's own words: the first clause of each bullet; where the form has no bullets, the
 * attributes whose value the title names.
 */
export function sellingPoints(reading: Reading): string[] {
  const texts = (field: string) => reading.fields.filter((read) => read.field === field);
  const bullets = texts('bullet').map(({ text }) => clause(text));
  const title = texts('title')[0]?.text.toLowerCase() ?? '';
  const named = texts('attributes')
    .filter(({ text }) => text.trim().length > 1 && title.includes(text.trim().toLowerCase()))
    .map(({ name = '', text }) => clause(`${name} ${text}`));
  const points = bullets.some((point) => point !== '') ? bullets : named;
  return [...new Set(points.filter((point) => point !== ''))].slice(0, MOST_POINTS);
}

function clause(text: string): string {
  const [first = ''] = text.trim().split(/[。；;：:.!！\n—–]|\s-\s/);
  return [...first.trim()].slice(0, MOST_LINE).join('');
}
