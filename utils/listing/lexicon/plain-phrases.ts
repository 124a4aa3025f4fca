import type { Span } from '../../findings/finding';

/**
 * Phrases in which a word of the promotion, style or time lists says what the goods are: hot glue is no hot sale, sugar free no gift, New York not new.
 * What is found inside one of them is left alone.
 */
const PHRASES: readonly RegExp[] = [
  // "BPA-free", "hands-free" whatever stands before the hyphen; with a blank only after what goods are free of.
  /\b[a-z]{2,20}-free\b/gi,
  /\b(?:acid|ad|additive|adhesive|alcohol|allergen|aluminum|aluminium|ammonia|bpa|bubble|caffeine|carb|chemical|cholesterol|cruelty|dairy|dander|drill|drip|dust|duty|dye|egg|fat|flicker|fluoride|fog|formaldehyde|fragrance|frame|frizz|frost|gluten|gmo|grain|guilt|hand|hands|hassle|iron|lactose|latex|lead|lint|maintenance|meat|mercury|mess|msg|nail|nickel|noise|nut|odor|odour|oil|paraben|perfume|phthalate|plastic|preservative|pull|punch|residue|rinse|rust|scent|screw|silicone|smoke|smudge|soap|sodium|soy|stain|streak|stress|sugar|sulfate|sulphate|tangle|tear|tool|touch|toxin|trans fat|wash|waste|wheat|wire|worry|wrinkle|yeast)s?\s+free\b/gi,
  /\bfree[\s-](?:size|sized|standing|range|weights?|fall|arm|form|flow|hand|people|style|wheel|wheels|fire|float(?:ing)?|motion|ride|run|length|space|from|of|rotation|rotating|cut|machine)\b/gi,
  /\bhot[\s-](?:water|pink|glue|wheels?|plates?|pots?|chocolate|cocoa|sauce|tubs?|air|stamping|stamp|melt|dogs?|rods?|packs?|compress|rollers?|combs?|brush|press|swap|swappable|shoe|toys?|tools?|drinks?|and cold|cold|&|yoga|stone|foil|beverages?|pepper|spicy|chili|end|wire|knife|pan|pants|cup|mat|pad|shaper|shapers)(?![\p{L}])/giu,
  /\b(?:red|piping|extra|boiling)[\s-]hot\b/gi,
  /\bcod[\s-](?:liver|fish|fillets?|oil|roe|skin)\b/gi,
  /\bnew[\s-](?:york|yorker|balance|zealand|era|orleans|jersey|england|years?'?s?|testament|mexico|age|holland|chapter|wave|born|baby|mom|world|moon|look|delhi|skin|nordic|mexican)(?![\p{L}])/giu,
  /\b(?:cool|warm|natural)[\s-](?:white|gr[ae]y|black|mint|light)\b/gi,
  /\bcool(?:ing)?[\s-](?:mist|bag|box|pack|gel)\b/gi,
  /\bsweet[\s-](?:potato(?:es)?|orange|almond|corn|chili|basil|pea|cherry|paprika|soy|chai)\b/gi,
  /\bsoft[\s-](?:box|gels?|drinks?|toys?|cover|shell|serve|close|cheese|contact|ball|start|brush|bristles?|jaw|bait|lures?|keys?)\b/gi,
  /\bsuper[\s-](?:mario|nintendo|smash|glue|heroe?s?|man|woman|girl|amoled|retina|sentai|famicom|bowl|soaker|wings|jet|lube|7|8)(?![\p{L}])/giu,
  // The name of a model: Galaxy S24 Ultra, Redmi Note 12 Pro Premium, Xbox 360 Slim.
  /\b(?=\w*\d)\w{1,8}[\s-](?:ultra|slim|classic|premium|original|portable)\b/gi,
  /\bultra[\s-](?:hd|wide|wideband|violet|sonic|short)\b/gi,
  /\b(?:korean|japanese)[\s-](?:red ginseng|ginseng|bbq|curry|tea|green tea|food|ramen|noodles?|knife|sake|language|pine|maple|cypress|rice)\b/gi,
  /\b(?:best of|best[\s-]before|best[\s-]man|best[\s-]friends?|best[\s-](?:dad|mom|mum|mother|father|teacher|nurse|boss|grandma|grandpa)(?: ever)?)\b/gi,
  /\b(?:good[\s-](?:night|morning|luck|smile|friday|vibes)|big[\s-](?:ben|bang|bird|mac|foot)|vintage[\s-](?:port|wine)|modern[\s-](?:warfare|family)|classic[\s-](?:car|monopoly|edition|novel))\b/gi,
  /\bpopular[\s-](?:mechanics|science|songs|music)\b/gi,
  /\b(?:amazing[\s-](?:grace|spider|base)|spider|offer up)\b/gi,
  /\bsale[\s-](?:tags?|labels?|stickers?|signs?|banners?)\b/gi,
  /\bfor sale (?:signs?|stickers?)\b/gi,
];

/** Where plain phrases stand in a text, in no order. */
export function plainPhrasesIn(text: string): Span[] {
  return PHRASES.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** The hits that do not lie inside a plain phrase. */
export function outside<Hit extends Span>(hits: readonly Hit[], phrases: readonly Span[]): Hit[] {
  return hits.filter((hit) => !phrases.some((phrase) => phrase.start <= hit.start && hit.end <= phrase.end));
}
