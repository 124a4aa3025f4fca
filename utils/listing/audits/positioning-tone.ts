import type { Mark } from '../../findings/finding';
import type { Tone } from '../../shop/card';
import { type Audit, NOT_APPLICABLE, PASS, type Verdict } from '../audit';
import type { ListingFacts, TextFacts } from '../facts';
import { listed } from '../listed';

/** A number with its unit, or a standard by its number. */
const FACT =
  /(?<!\d)\d+(?:\.\d+)? ?(?:%|mm|cm|m\b|ml|l\b|g\b|kg|mah|w\b|v\b|db|gsm|hz|inch(?:es)?|in\b|oz|lbs?|hours?|days?|years?|厘米|毫米|公分|米|克|千克|公斤|斤|升|毫升|瓦|伏|分贝|分貝|小时|小時|天|年|层|層|度|丝|支)|\b(?:gb|iso|en|astm|iec|din|cns|jis)(?:\/t)?[- ]?\d{2,}|3c认证|3c認證|oeko-tex/iu;
/** The audits that name what is too much in a title. */
const IN_TITLE = ['positioning-avoid', 'title-superlatives', 'title-promo-words', 'title-emoji', 'title-forbidden-chars'];
/** What each sign too much costs. */
const EACH = 0.2;

/**
 * What can be told of a tone without reading: shouting where the shop speaks plainly, promotion where it speaks of worth, no single fact where it
 * speaks as one who knows. A question to a person, never more; of warm and playful texts nothing is told.
 */
export const positioningTone: Audit = {
  meta: { id: 'positioning-tone', group: 'positioning', reads: ['title'] },
  audit(facts, { shop }) {
    const tone = shop?.card?.tone;
    const said = tone && JUDGES[tone]?.(facts);
    if (!said) return NOT_APPLICABLE;
    return said.outcome === 'review' ? { ...said, reasons: [{ id: `listing.positioning-tone.${tone}`, values: {} }] } : said;
  },
};

const JUDGES: Partial<Record<Tone, (facts: ListingFacts) => Verdict>> = {
  plain: (facts) =>
    against(facts, (text) => [
      ...text.superlatives,
      ...text.decorations,
      ...text.loudSigns.filter(({ start }) => /[!！]/.test(text.text[start] ?? '')),
    ]),
  premium: (facts) => against(facts, (text) => text.promotions),
  expert(facts) {
    const texts = (['bullet', 'description', 'attributes'] as const)
      .flatMap((field) => facts.texts(field))
      .filter(({ text }) => text.trim() !== '');
    if (texts.length === 0) return NOT_APPLICABLE;
    if (texts.some((text) => FACT.test(text.head))) return PASS;
    return {
      outcome: 'review',
      score: 0.5,
      values: { words: '@listing.positioning-tone.none' },
      place: texts[0]?.place ?? { field: 'description' },
    };
  },
};

function against(facts: ListingFacts, looked: (text: TextFacts) => readonly { start: number; end: number }[]): Verdict {
  const texts = (['title', 'bullet', 'description'] as const).flatMap((field) => facts.texts(field));
  const marks = texts.flatMap((text): Mark[] => looked(text).map(({ start, end }) => text.mark(start, end)));
  if (marks.length === 0) return PASS;
  const words = listed(
    marks.map(({ text }) => text),
    6,
  );
  const toldBy = marks.every(({ place }) => place.field === 'title') ? IN_TITLE : [];
  return { outcome: 'review', score: Math.max(0, 1 - marks.length * EACH), values: { words }, marks: marks.slice(0, 40), toldBy };
}
