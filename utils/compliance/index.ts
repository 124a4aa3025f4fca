import type { Finding, Group, Message, Place } from '../findings/finding';
import type { MarketplaceId } from '../marketplaces/ids';
import type { FieldName } from '../reading/fields';
import type { ReadField, Reading } from '../reading/reading';
import { judge, type Verdict } from './check';
import { fixFor } from './fixes';
import { goodsClasses } from './goods';
import { type Loaded, loadPacks } from './packs';
import type { BrokenEntry, Pack, Rule } from './rule';
import { PACKS } from './rules';

/** Version of the rules as a whole: stored beside findings, so that a change of colour can be told from a change of text. */
export const RULE_PACK_VERSION = '2026.11.22';

/** What the checker must know about a text besides its words. */
export interface TextContext {
  /** BCP 47; told from the script of the text when absent. */
  language?: string;
  /** The goods offered, in plain words or a marketplace's category path; unknown goods turn the rules that depend on them into `review`. */
  goodsCategory?: string;
  marketplace?: MarketplaceId | 'unknown';
  /** Canonical field the text stands in; 'title' when absent. */
  field?: FieldName;
  /** Local day YYYY-MM-DD: rules and articles have dates. */
  day: string;
}

export interface ReadingContext {
  day: string;
  /** Overrides what the category field of the reading says. */
  goodsCategory?: string;
}

const loaded = new Map<Pack['language'], Loaded>();

/** The rules of a language, made ready on first use. */
function rules(language: Pack['language']): Loaded {
  const known = loaded.get(language);
  if (known) return known;
  const made = loadPacks(PACKS.filter((pack) => pack.language === language));
  loaded.set(language, made);
  return made;
}

/** Entries of the packs that could not be loaded; empty in a release. */
export function brokenRules(): readonly BrokenEntry[] {
  return loadPacks(PACKS).broken;
}

/** The rule behind a finding, undefined for rules that are gone. */
export function ruleById(id: string): Rule | undefined {
  return PACKS.flatMap((pack) => pack.rules).find((rule) => rule.id === id);
}

/** Everything the rules have to say of one text: one finding for a rule and outcome, with a mark for every place it stands in. */
export function checkText(text: string, context: TextContext): Finding[] {
  return findings(text, { field: context.field ?? 'title' }, context);
}

/** Fields whose text is the seller's own wording. */
const WORDED: Partial<Record<FieldName, Group>> = {
  title: 'title',
  short_title: 'title',
  guide_title: 'title',
  subtitle: 'title',
  item_highlights: 'bullets',
  seo_title: 'title',
  seo_description: 'description',
  bullet: 'bullets',
  description: 'description',
  attributes: 'attributes',
  sku: 'attributes',
  promo_text: 'price',
  purchase_note: 'description',
  search_terms: 'terms',
  tags: 'terms',
};

/** Every worded text of a reading checked; the same offence in two fields is two findings. */
export function checkReading(reading: Reading, context: ReadingContext): Finding[] {
  const goodsCategory = context.goodsCategory ?? goodsOf(reading);
  const counts = new Map<string, number>();
  return reading.fields.flatMap((field) => {
    const index = counts.get(field.field) ?? 0;
    counts.set(field.field, index + 1);
    if (!(field.field in WORDED)) return [];
    return findings(field.text, placeOf(field, index), {
      day: context.day,
      language: reading.language,
      field: field.field,
      marketplace: reading.marketplace,
      ...(goodsCategory === undefined ? {} : { goodsCategory }),
    });
  });
}

function goodsOf(reading: Reading): string | undefined {
  const named = reading.fields.filter(({ field, text }) => ['category', 'product_type', 'item_type'].includes(field) && text.trim() !== '');
  return named.length > 0 ? named.map(({ text }) => text).join(' ') : undefined;
}

function placeOf(field: ReadField, index: number): Place {
  return { field: field.field, ...(index > 0 ? { index } : {}), ...(field.name === undefined ? {} : { name: field.name }) };
}

function findings(text: string, place: Place, context: TextContext): Finding[] {
  const language = /[\u3400-\u9fff]/.test(text) ? 'zh' : (context.language ?? 'en').startsWith('zh') ? 'zh' : 'en';
  const verdicts = judge(text, rules(language)[language], {
    goods: goodsClasses(context.goodsCategory),
    marketplace: context.marketplace === 'unknown' ? undefined : context.marketplace,
    field: place.field,
    day: context.day,
  });
  const grouped = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.rule.rule.id}|${verdict.outcome}`;
    const known = grouped.get(key);
    if (known) known.push(verdict);
    else grouped.set(key, [verdict]);
  }
  return [...grouped.values()].flatMap((same) => (same[0] ? [finding(same[0], same, text, place)] : []));
}

function finding(first: Verdict, all: readonly Verdict[], text: string, place: Place): Finding {
  const { rule, pack } = first.rule;
  const marks = all.filter(({ start, end }) => end > start).map(({ start, end }) => ({ place, start, end, text: text.slice(start, end) }));
  return {
    rule: rule.id,
    kind: pack.kind,
    group: WORDED[place.field as FieldName] ?? 'description',
    outcome: first.outcome,
    score: null,
    weight: 0,
    gain: 0,
    place,
    marks,
    message: { id: `compliance.${rule.id}.title`, values: { words: marks[0]?.text ?? '' } },
    reasons: reasonsOf(first, all),
    fixes: all.flatMap((verdict) => fixFor(verdict, text, place) ?? []),
    source: {
      cite: first.source.cite,
      seen: first.source.seen,
      confidence: first.source.confidence,
      ...(first.source.url === undefined ? {} : { url: first.source.url }),
    },
  };
}

function reasonsOf(first: Verdict, all: readonly Verdict[]): Message[] {
  const { rule } = first.rule;
  const reasons: Message[] = [{ id: `compliance.${rule.id}.why`, values: { cite: first.source.cite } }];
  if (first.source.penalty) reasons.push({ id: 'compliance.reason.penalty', values: { penalty: first.source.penalty } });
  if (all.some(({ disguised }) => disguised)) reasons.push({ id: 'compliance.reason.disguised', values: {} });
  for (const doubt of new Set(all.flatMap(({ doubts }) => doubts))) reasons.push({ id: `compliance.doubt.${doubt}`, values: {} });
  for (const proof of rule.proofs ?? []) reasons.push({ id: `compliance.proof.${proof}`, values: {} });
  return reasons;
}
