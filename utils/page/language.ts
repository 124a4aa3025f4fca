import type { MarketplacePages } from '../marketplaces/marketplace';

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['th', /\p{Script=Thai}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['zh', /\p{Script=Han}/u],
];

/** Countries whose shops are written in another language than the marketplace's own. */
const BY_HOST: readonly (readonly [RegExp, string])[] = [
  [/\.de$|\.at$/, 'de'],
  [/\.fr$/, 'fr'],
  [/\.it$/, 'it'],
  [/\.es$|\.com\.mx$|\.cl$|\.com\.co$|\.com\.ar$/, 'es'],
  [/\.com\.br$/, 'pt'],
  [/\.nl$/, 'nl'],
  [/\.pl$/, 'pl'],
  [/\.se$/, 'sv'],
  [/\.co\.id$/, 'id'],
  [/\.vn$/, 'vi'],
];

/**
 * Language of the listing's own text: its script first (a Chinese operator's page is Chinese around an English title), then what a public page
 * says of itself, then the country of the host, then the marketplace's language.
 */
export function languageOf(title: string, declared: string, hostname: string, marketplace: MarketplacePages): string {
  const script = SCRIPTS.find(([, pattern]) => pattern.test(title))?.[0];
  if (script) return script;
  const tag = /^[a-z]{2,3}/i.exec(declared)?.[0].toLowerCase();
  if (tag) return tag;
  const country = BY_HOST.find(([host]) => host.test(hostname))?.[1];
  if (country) return country;
  return title && (marketplace.language === 'zh' || marketplace.language === 'ru') ? 'en' : marketplace.language;
}
