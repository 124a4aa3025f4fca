import type { Span } from '../../findings/finding';
import type { TextFacts } from '../facts';
import { COLOURS, MATERIALS, PEOPLE } from '../lexicon/particulars';
import { SCENES } from '../lexicon/scenes';
import { AUDIENCE, SEASONS, STYLE, TIME_WORDS } from '../lexicon/wording';
import { COUNT, MEASURE, merged, yearsIn } from '../patterns';
import type { PartKind } from '../recognise';
import { type OwnWord, roleOf } from './own';
import { phrasesIn } from './phrases';
import type { IdleReason, PartRole } from './roles';

/** A stretch that belongs together, and what it tells. */
export interface Claim extends Span {
  role: PartRole;
  idle?: IdleReason;
}

/** What the kinds of the Chinese word list tell of a part; codes and deeds are left to what stands around them. */
const TOLD: Partial<Readonly<Record<PartKind, { role: PartRole; idle?: IdleReason }>>> = {
  product: { role: 'core' },
  material: { role: 'attribute' },
  colour: { role: 'attribute' },
  function: { role: 'attribute' },
  place: { role: 'attribute' },
  people: { role: 'people' },
  scene: { role: 'scene' },
  season: { role: 'scene' },
  measure: { role: 'measure' },
  style: { role: 'attribute' },
  promotion: { role: 'promotion', idle: 'promotion' },
};

const BRACKETS = /[【〔[(（「『《{][^【〔[(（「『《{】〕\])）」』》}]{0,80}[】〕\])）」』》}]/g;
/** "2 x 500 ml", "10x20x30 cm", "3-pack": the number in front belongs to the measure. */
const SIZE =
  /\b(?:lot of \d+|(?:size|gauge|grade|model|part no\.?|no\.?)\s?[#:]?\s?[a-z]?\d+(?:\.\d+)?[a-z]?|sizes?\s(?:x{0,3}[sl]|m)|ages?\s\d{1,2}(?:\s?-\s?\d{1,2}|\+)?(?:\s(?:years?|months?))?)\b/gi;
const TIMES = /\d+(?:[.,]\d+)?\s?[x×*]\s?(?=\d)/gi;
const FITTING = /(?:适用于?|适配|兼容|適用)[^\s,，、;；|/]{1,16}/g;
const YEAR = /20[1-3]\d\s?年?(?:新款|春夏|秋冬|[春夏秋冬]季?|款|new)?/gi;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));

/** "适用苹果14" up to the goods it is said of. */
function fittingsIn(title: TextFacts, head: string): Span[] {
  return spansOf(head, FITTING).map(({ start, end }) => {
    const goods = title.products.find((hit) => hit.start > start + 2 && hit.start < end);
    if (goods) return { start, end: goods.start };
    const rest = head.slice(end).match(/^[\w-]*/)?.[0].length ?? 0;
    return { start, end: /\w/.test(head[end - 1] ?? '') ? end + rest : end };
  });
}

/** A measure with the factors in front of it. */
function measuresIn(text: string): Span[] {
  const factors = spansOf(text, TIMES);
  const measures = [...spansOf(text, COUNT), ...spansOf(text, MEASURE)];
  // The number behind "Queen Size" in "Queen Size 4 Piece" is of the pieces.
  const sizes = spansOf(text, SIZE).filter((size) => !measures.some((one) => one.start > size.start && one.start < size.end));
  return [...sizes, ...measures].map((span) => {
    let { start } = span;
    for (const factor of factors.toReversed()) if (factor.end === start) start = factor.start;
    return { start, end: span.end };
  });
}

/** Where a word of the seller's stands in the text, whatever its case; Latin words whole. */
function placesOf(word: string, lower: string): Span[] {
  const wanted = word.toLowerCase();
  const found: Span[] = [];
  for (let at = lower.indexOf(wanted); at >= 0 && found.length < 8; at = lower.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    const latin = (index: number): boolean => /[a-z0-9\u00c0-\u024f]/.test(lower[index] ?? '');
    if ((latin(at) && latin(at - 1)) || (latin(end - 1) && latin(end))) continue;
    found.push({ start: at, end });
  }
  return found;
}

/**
 * What is known of the start of a title, as stretches that do not overlap, in order. Earlier kinds win: what is closed by brackets, promotion and
 * signs, the brand, phrases with their preposition, measures, words for the goods, then the seller's own values and our lists.
 */
export function claimsIn(title: TextFacts, head: string, own: readonly OwnWord[]): Claim[] {
  const lower = head.toLowerCase().length === head.length ? head.toLowerCase() : head;
  const taken: Claim[] = [];
  const take = (spans: readonly Span[], role: PartRole | ((text: string) => PartRole), idle?: IdleReason): void => {
    for (const { start, end } of spans) {
      if (end > head.length || start >= end || taken.some((other) => start < other.end && other.start < end)) continue;
      const claim: Claim = { start, end, role: typeof role === 'function' ? role(head.slice(start, end)) : role };
      if (idle) claim.idle = idle;
      taken.push(claim);
    }
  };
  const free = (hit: Span): boolean => /^free$/i.test(head.slice(hit.start, hit.end)) && /[a-z][ -]$/i.test(head.slice(0, hit.start));
  // "BPA free" is no gift.
  const loud = merged([...title.contacts, ...title.promotions.filter((hit) => !free(hit)), ...title.superlatives]);
  const inBrackets = spansOf(head, BRACKETS);
  const promoting = inBrackets.filter((span) => loud.some((hit) => span.start <= hit.start && hit.end <= span.end));
  take(promoting, 'promotion', 'promotion');
  take(inBrackets, (text) => roleOf(text, own.some((word) => word.from === 'brand' && text.includes(word.text)) ? 'brand' : 'other'));
  take([...loud, ...title.decorations, ...title.loudSigns, ...title.damage], 'promotion', 'promotion');
  for (const word of own) if (word.from === 'brand') take(placesOf(word.text, lower), 'brand');
  for (const phrase of phrasesIn(title)) take([phrase], phrase.role);
  take(fittingsIn(title, head), 'scene');
  take(
    spansOf(head, YEAR).filter((span) => yearsIn(head).some((year) => year.start === span.start)),
    'other',
    'style',
  );
  take(measuresIn(head), 'measure');
  for (const word of own) {
    if (word.from === 'attribute' && word.text.length > 1) take(placesOf(word.text, lower), word.role);
  }
  const long = (hit: Span): boolean => hit.end - hit.start > 1;
  take(TIME_WORDS.find(head).filter(long), 'other', 'style');
  if (/\p{Script=Han}/u.test(head)) take(PEOPLE.find(head).filter(long), 'people');
  take(STYLE.find(head).filter(long), 'attribute', 'style');
  take([...MATERIALS.find(head), ...COLOURS.find(head)].filter(long), 'attribute');
  const read = /\p{Script=Han}/u.test(head) ? title.recognised.parts : [];
  for (const { start, end, kind } of read) {
    const told = kind && TOLD[kind];
    if (told) take([{ start, end }], told.role, told.idle);
  }
  take(title.products.filter(long), 'core');
  for (const word of own) {
    if (word.from !== 'brand' && word.text.length > 1) take(placesOf(word.text, lower), word.from === 'search' ? 'other' : word.role);
  }
  take([...MATERIALS.find(head), ...COLOURS.find(head)].filter(whole(head)), 'attribute');
  take([...AUDIENCE.find(head), ...PEOPLE.find(head)], 'people');
  take([...SCENES.find(head), ...SEASONS.find(head)], 'scene');
  take(title.products, 'core');
  return taken.sort((a, b) => a.start - b.start);
}

/** A single Han character is a colour or a material only by itself: 白 in 蛋白 is none. */
const whole = (text: string) => (hit: Span) =>
  hit.end - hit.start > 1 || !/\p{Script=Han}/u.test(`${text[hit.start - 1] ?? ''}${text[hit.end] ?? ''}`);
