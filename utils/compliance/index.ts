import type { Finding, Group, Message, Place, Source } from '../findings/finding';
import type { MarketplaceId } from '../marketplaces/ids';
import type { FieldName } from '../reading/fields';
import { placeOf } from '../reading/place';
import type { Reading } from '../reading/reading';
import { judge, type Verdict } from './check';
import { fixFor } from './fixes';
import { goodsClasses } from './goods';
import { type HeldProof, PROVEN, proofFor } from './held-proof';
import { listingVerdicts } from './listing-rules';
import { type Loaded, loadPacks } from './packs';
import type { BrokenEntry, Pack, Rule } from './rule';
import { PACKS } from './rules';
import type { DatedSource } from './rules/sources';

/** Version of the rules as a whole: stored beside findings, so that a change of colour can be told from a change of text. */
export const RULE_PACK_VERSION = '2026.11.22.2';

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
  /** Proof the operator holds. */
  held?: readonly HeldProof[];
  /** Product id in its marketplace, for proof that covers one product. */
  listing?: string;
}

interface ReadingContext {
  day: string;
  /** Overrides what the category field of the reading says. */
  goodsCategory?: string;
  /** Proof the operator holds. */
  held?: readonly HeldProof[];
}

/** Packs, ready to be asked. */
export interface Checker {
  packs: readonly Pack[];
  /** Everything the rules have to say of one text: one finding for a rule and outcome, with a mark for every place it stands in. */
  checkText(text: string, context: TextContext): Finding[];
  /** Every worded text of a reading checked; the same offence in two fields is two findings. */
  checkReading(reading: Reading, context: ReadingContext): Finding[];
  /** The rule behind a finding, undefined for rules that are gone. */
  ruleById(id: string): Rule | undefined;
  /** Entries that could not be loaded; of the product's own packs none in a release. */
  broken(): readonly BrokenEntry[];
}

/**
 * A checker over packs: the product's own, and those the operator wrote or imported beside them. Each language is made ready on first use, so a
 * checker is made once and kept.
 */
export function checkerOf(packs: readonly Pack[]): Checker {
  const loaded = new Map<Pack['language'], Loaded>();
  const rules = (language: Pack['language']): Loaded => {
    const known =
      loaded.get(language) ??
      loadPacks(
        packs.filter((pack) => pack.language === language),
        PACKS,
      );
    loaded.set(language, known);
    return known;
  };
  return {
    packs,
    checkText: (text, context) => findings(rules, text, { field: context.field ?? 'title' }, context),
    checkReading: (reading, context) => readingFindings(rules, reading, context),
    ruleById: (id) => packs.flatMap((pack) => pack.rules).find((rule) => rule.id === id),
    broken: () => loadPacks(packs).broken,
  };
}

const own = checkerOf(PACKS);
export const { checkText, checkReading, ruleById } = own;
export const brokenRules = own.broken;

type Rules = (language: Pack['language']) => Loaded;

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
  // their text is what pictures are called: alternative texts and file names
  images: 'images',
  images_3x4: 'images',
  image_white: 'images',
  image_long: 'images',
  image_sellpoint: 'images',
  description_images: 'images',
};

function readingFindings(rules: Rules, reading: Reading, context: ReadingContext): Finding[] {
  const goodsCategory = context.goodsCategory ?? goodsOf(reading);
  const names = namesOf(reading);
  const counts = new Map<string, number>();
  const worded = reading.fields.flatMap((field) => {
    const index = counts.get(field.field) ?? 0;
    counts.set(field.field, index + 1);
    if (!(field.field in WORDED)) return [];
    return findings(rules, field.text, placeOf(field, index), {
      day: context.day,
      ...(context.held ? { held: context.held } : {}),
      ...(reading.itemId === undefined ? {} : { listing: reading.itemId }),
      language: reading.language,
      field: field.field,
      marketplace: reading.marketplace,
      ...(goodsCategory === undefined ? {} : { goodsCategory }),
      ...(names.length > 0 ? { names } : {}),
    });
  });
  return [...worded, ...listingFindings(rules, reading, context, goodsCategory)];
}

/** Brand as filled in, each part of it: Acme/艾可. */
function namesOf(reading: Reading): string[] {
  return reading.fields
    .filter(({ field, name }) => field === 'brand' || (field === 'attributes' && /^(?:品牌|brand)/i.test(name ?? '')))
    .flatMap(({ text }) => text.split(/[/|（）()]/))
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
}

function listingFindings(rules: Rules, reading: Reading, context: ReadingContext, goodsCategory: string | undefined): Finding[] {
  const title = reading.fields.find(({ field }) => field === 'title')?.text ?? '';
  const language = languagesOf(title, reading.language)[0] ?? 'en';
  const circumstances = {
    goods: goodsClasses(goodsCategory),
    marketplace: reading.marketplace === 'unknown' ? undefined : reading.marketplace,
    field: 'description',
    day: context.day,
  };
  return listingVerdicts(rules(language)[language].listing, reading, circumstances).map(({ rule: { rule, pack }, ...said }) => ({
    rule: rule.id,
    kind: pack.kind,
    group: WORDED[said.place.field as FieldName] ?? 'description',
    outcome: said.outcome,
    score: null,
    weight: 0,
    gain: 0,
    place: said.place,
    marks: said.marks,
    message: messageOf(rule, said.marks.map(({ text }) => text).join(' / ')),
    reasons: [whyOf(rule, said.source.cite), ...said.reasons, ...penaltyOf(said.source)],
    fixes: [],
    source: sourceOf(said.source),
  }));
}

/** The languages whose rules a text is read under: Chinese where it holds Han, English beside it where most of it is Latin and no Chinese page. */
function languagesOf(text: string, language: string | undefined): Pack['language'][] {
  if (language?.startsWith('zh')) return ['zh'];
  if (!HAN.test(text)) return ['en'];
  const latin = count(text, /[a-z]/gi);
  return latin >= LEAST_LATIN && latin > 2 * count(text, HAN_UNITS) ? ['zh', 'en'] : ['zh'];
}

/** Letters from which on Latin is more than a brand or a size. */
const LEAST_LATIN = 12;
const HAN = /[\u3400-\u9fff]/;
const HAN_UNITS = /[\u3400-\u9fff]/g;

function count(text: string, units: RegExp): number {
  return text.match(units)?.length ?? 0;
}

function goodsOf(reading: Reading): string | undefined {
  const named = reading.fields.filter(({ field, text }) => ['category', 'product_type', 'item_type'].includes(field) && text.trim() !== '');
  return named.length > 0 ? named.map(({ text }) => text).join(' ') : undefined;
}

function findings(rules: Rules, text: string, place: Place, context: TextContext & { names?: readonly string[] }): Finding[] {
  const circumstances = {
    goods: goodsClasses(context.goodsCategory),
    marketplace: context.marketplace === 'unknown' ? undefined : context.marketplace,
    field: place.field,
    day: context.day,
    ...(context.names ? { names: context.names } : {}),
  };
  const verdicts = languagesOf(text, context.language).flatMap((language) => judge(text, rules(language)[language], circumstances));
  if (verdicts.length === 0) return [];
  const grouped = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.rule.rule.id}|${verdict.outcome}`;
    const known = grouped.get(key);
    if (known) known.push(verdict);
    else grouped.set(key, [verdict]);
  }
  return [...grouped.values()].flatMap((same) => (same[0] ? [finding(same[0], same, text, place, context)] : []));
}

function finding(first: Verdict, all: readonly Verdict[], text: string, place: Place, context: TextContext): Finding {
  const { rule, pack } = first.rule;
  const marks = all.filter(({ start, end }) => end > start).map(({ start, end }) => ({ place, start, end, text: text.slice(start, end) }));
  const proofs = marks.map((mark) => proofFor(context.held ?? [], rule.id, mark.text, context.listing, context.day));
  const proof = proofs.every((one) => one !== undefined) ? proofs[0] : undefined;
  return {
    rule: rule.id,
    kind: pack.kind,
    group: WORDED[place.field as FieldName] ?? 'description',
    outcome: proof ? 'review' : first.outcome,
    score: null,
    weight: 0,
    gain: 0,
    place,
    marks,
    message: messageOf(rule, marks[0]?.text ?? ''),
    reasons: [...(proof ? [{ id: PROVEN, values: { number: proof.number, until: proof.until ?? '' } }] : []), ...reasonsOf(first, all)],
    fixes: all.flatMap((verdict) => fixFor(verdict, text, place) ?? []),
    source: sourceOf(first.source),
  };
}

function sourceOf({ cite, seen, confidence, url }: DatedSource): Source {
  return { cite, seen, confidence, ...(url === undefined ? {} : { url }) };
}

/** Rules of the product have their texts in the locale files, others bring them along. */
function messageOf(rule: Rule, words: string): Message {
  return rule.says
    ? { id: 'compliance.own.title', values: { title: rule.says.title } }
    : { id: `compliance.${rule.id}.title`, values: { words } };
}

function whyOf(rule: Rule, cite: string): Message {
  return rule.says ? { id: 'compliance.own.why', values: { why: rule.says.why } } : { id: `compliance.${rule.id}.why`, values: { cite } };
}

function penaltyOf({ penalty }: DatedSource): Message[] {
  return penalty ? [{ id: `compliance.penalty.${penalty}`, values: {} }] : [];
}

function reasonsOf(first: Verdict, all: readonly Verdict[]): Message[] {
  const { rule } = first.rule;
  const reasons: Message[] = [whyOf(rule, first.source.cite), ...penaltyOf(first.source)];
  if (all.some(({ disguised }) => disguised)) reasons.push({ id: 'compliance.reason.disguised', values: {} });
  for (const doubt of new Set(all.flatMap(({ doubts }) => doubts))) reasons.push({ id: `compliance.doubt.${doubt}`, values: {} });
  for (const proof of rule.proofs ?? []) reasons.push({ id: `compliance.proof.${proof}`, values: {} });
  return reasons;
}
