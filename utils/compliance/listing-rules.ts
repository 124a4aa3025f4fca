import { type ClashKind, clashesIn } from '../agreement';
import type { Mark, Message, Place } from '../findings/finding';
import type { Problem } from '../findings/outcome';
import type { Reading } from '../reading/reading';
import { fold } from '../text/fold';
import { bearingOf, type Circumstances } from './check';
import type { Contradiction } from './rule';
import type { CompiledRule } from './rule-set';
import type { DatedSource } from './rules/sources';

/** What a rule says of a listing as a whole. */
export interface ListingVerdict {
  rule: CompiledRule;
  outcome: Problem;
  source: DatedSource;
  place: Place;
  marks: readonly Mark[];
  reasons: readonly Message[];
}

/** Fields in which a text the law asks for may stand. */
const SAYS: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'short_title',
  'bullet',
  'description',
  'attributes',
  'item_highlights',
  'purchase_note',
  'promo_text',
  'sku',
]);

/** What a rule on contradictions is about. Only firm clashes are the law's; the rest is a question of quality. */
const UNTRUE: Readonly<Record<Contradiction, readonly ClashKind[]>> = {
  material: ['material'],
  origin: ['origin'],
  brand: ['brand'],
  quantity: ['quantity'],
  size: ['size', 'content'],
};

/**
 * Rules over a listing as a whole: a required text that stands nowhere, fields that contradict one another. A required text is only missed where
 * the goods are known and the description was read; pictures may hold it, which is why these rules ask and do not judge.
 */
export function listingVerdicts(rules: readonly CompiledRule[], reading: Reading, circumstances: Circumstances): ListingVerdict[] {
  return rules.flatMap((rule) => {
    const { match } = rule.rule;
    const bearing = bearingOf(rule, { ...circumstances, field: 'description' });
    if (!bearing?.marketplaceKnown) return [];
    const outcome: Problem = bearing.source.confidence === 'C' ? 'review' : rule.rule.outcome;
    const said = { rule, outcome, source: bearing.source };
    if ('contradiction' in match) {
      const clash = clashesIn(reading).find(({ kind, firm }) => firm && UNTRUE[match.contradiction].includes(kind));
      return clash ? [{ ...said, place: clash.said.place, marks: [clash.said, clash.against], reasons: [against(clash.against)] }] : [];
    }
    return bearing.gate === 'open' && missing(rule, reading) ? [{ ...said, place: { field: 'description' }, marks: [], reasons: [] }] : [];
  });
}

function against(mark: Mark): Message {
  return { id: 'compliance.against', values: { words: mark.text, field: mark.place.name ?? `@panel.field.${mark.place.field}` } };
}

function missing({ missing: phrases }: CompiledRule, reading: Reading): boolean {
  const description = reading.fields.find(({ field }) => field === 'description');
  if (!description || description.text.trim() === '' || phrases.length === 0) return false;
  const said = reading.fields
    .filter(({ field }) => SAYS.has(field))
    .map(({ name, text }) => fold(`${name ?? ''} ${text}`).text.replaceAll(' ', ''))
    .join('\n');
  return !phrases.some((phrase) => said.includes(phrase.replaceAll(' ', '')));
}
