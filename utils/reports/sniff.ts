import { EVERYDAY } from './everyday';

/** Encodings of before Unicode: what spreadsheet programs write on a Chinese, Taiwanese, Japanese, Russian and western Windows. */
export type OldEncoding = 'gb18030' | 'big5' | 'shift_jis' | 'windows-1251' | 'windows-1252';

/** Bits that a file is expected to spend before anything of it is read: the rarer the encoding, the more its reading has to look right. */
const RARITY: Readonly<Record<OldEncoding | 'utf-8', number>> = {
  'utf-8': -8,
  'windows-1252': 0,
  gb18030: 4,
  big5: 6,
  shift_jis: 6,
  'windows-1251': 8,
};

/** What a known language is worth, in bits: it decides between readings that are nearly as likely and no more. */
const KNOWN = 14;

/** Bits per character beyond which a reading is no text. */
const MOST_BITS: Readonly<Record<OldEncoding | 'utf-8', number>> = {
  'utf-8': 99,
  'windows-1252': 14,
  'windows-1251': 8,
  gb18030: 20,
  big5: 20,
  shift_jis: 20,
};

/** Characters beyond ASCII that are weighed. */
const WEIGHED = 4_000;

/**
 * The encoding whose reading of the bytes looks most like what people write: each reading is priced in bits (how many a writer of that language
 * would need to say it), the cheapest wins. Short runs of accented letters inside Latin words are cheap in windows-1252 and rare Han in the Chinese
 * encodings; whole words of Cyrillic are the other way round. undefined = none reads like text.
 * @param readings the bytes read in each encoding that can read them
 * @param language what the texts are likely in, as BCP 47
 */
export function likeliest(
  readings: Readonly<Partial<Record<OldEncoding | 'utf-8', string>>>,
  language: string | undefined,
): OldEncoding | 'utf-8' | undefined {
  const expected = language === undefined ? undefined : encodingOf(language);
  let best: { encoding: OldEncoding | 'utf-8'; bits: number } | undefined;
  for (const [encoding, text] of Object.entries(readings) as [OldEncoding | 'utf-8', string][]) {
    const { bits, characters } = price(text, COSTS[encoding]);
    if (bits > MOST_BITS[encoding] * characters) continue;
    const all = bits + RARITY[encoding] - (encoding === expected ? KNOWN : 0);
    if (!best || all < best.bits) best = { encoding, bits: all };
  }
  return best?.encoding;
}

function encodingOf(language: string): OldEncoding {
  if (/^zh\b.*\b(?:TW|HK|MO|Hant)\b/i.test(language)) return 'big5';
  if (/^zh\b/i.test(language)) return 'gb18030';
  if (/^ja\b/i.test(language)) return 'shift_jis';
  return /^(?:ru|uk|be|bg|sr|mk|kk|ky)\b/i.test(language) ? 'windows-1251' : 'windows-1252';
}

/** Bits that one character costs, given its neighbours ('' at the ends). */
type Cost = (sign: string, before: string, after: string, text: string, at: number) => number;

function price(text: string, cost: Cost): { bits: number; characters: number } {
  let bits = 0;
  let characters = 0;
  for (let at = 0; at < text.length && characters < WEIGHED; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    characters += 1;
    const sign = text.charAt(at);
    bits += cost(sign, text.charAt(at - 1), text.charAt(at + 1), text, at);
  }
  return { bits, characters };
}

const HAN = /[\u4e00-\u9fff]/;
const KANA = /[\u3041-\u3096\u30a1-\u30fc]/;
/** Punctuation and full-width forms that all three East Asian encodings hold. */
const EAST = /[\u3000-\u3020\u2010-\u2026\uff01-\uff5e\uffe5\u00b0\u00b1\u00d7\u2103\u2116\u30fb]/;
const IMPOSSIBLE = 24;

function han(everyday: ReadonlySet<string>): Cost {
  return (sign) => {
    if (everyday.has(sign)) return 9;
    if (HAN.test(sign)) return 15;
    if (EAST.test(sign)) return 10;
    return KANA.test(sign) ? 18 : IMPOSSIBLE;
  };
}

const HALF = /[\uff66-\uff9f]/;
/** Half-width katakana are written with their voicing as a mark of its own, which only some of them take. */
const VOICED = /[\uff73\uff76-\uff84\uff8a-\uff8e]/;
const PLOSIVE = /[\uff8a-\uff8e]/;
const FREQUENT_HALF = /[ｱｲｸｼｽﾀﾄﾌﾗﾘﾙﾚﾛﾝｰｯﾞﾟ]/;
const NEVER_FIRST = /[ｧ-ｯｰﾞﾟ]/;

const japanese: Cost = (sign, before, after) => {
  if (KANA.test(sign)) return 8;
  if (HALF.test(sign)) {
    const follows = HALF.test(before);
    if ((sign === 'ﾞ' && !VOICED.test(before)) || (sign === 'ﾟ' && !PLOSIVE.test(before))) return 20;
    if (!follows && (NEVER_FIRST.test(sign) || !HALF.test(after))) return 13;
    return (FREQUENT_HALF.test(sign) ? 5 : 7) + (follows ? 0 : 6);
  }
  if (EVERYDAY.japanese.has(sign)) return 9;
  if (HAN.test(sign)) return 14.5;
  return EAST.test(sign) ? 10 : IMPOSSIBLE;
};

const CYRILLIC = /[\u0400-\u045f\u0490\u0491]/;
const LATIN = /[A-Za-z]/;

const cyrillic: Cost = (sign, before, after) => {
  if (/[«»№–—…•°€“”„\u00a0™®]/.test(sign)) return 8;
  if (!CYRILLIC.test(sign)) return sign < '\u00a0' ? IMPOSSIBLE : 14;
  const upper = sign !== sign.toLowerCase();
  const follows = CYRILLIC.test(before);
  // A capital behind a small letter, or a letter alone inside a Latin word, is another encoding read as this one.
  const odd = upper && follows && before === before.toLowerCase() ? 8 : 0;
  const alone = follows || CYRILLIC.test(after) ? 0 : LATIN.test(before) || LATIN.test(after) ? 8 : 3;
  if (/[^а-яё]/i.test(sign)) return (/[іїєґў]/i.test(sign) ? 6 : 9) + odd + alone;
  const frequent = /[оеаинтсрвлкмдпу]/i.test(sign);
  return (upper ? (frequent ? 5 : 8) : frequent ? 4 : 6) + odd + alone;
};

const ACCENTED = /[À-ÖØ-öø-ÿŒœŠšŽžŸ]/;

const western: Cost = (sign, before, after, text, at) => {
  if (/[€£°–—’‘“„…•«¡¿\u00a0]/.test(sign)) return before >= '\u0080' || after >= '\u0080' ? 10 : 7;
  if (/[®™”»ºª½²³±·§©]/.test(sign)) return LATIN.test(after) || ACCENTED.test(after) ? 13 : before >= '\u0080' ? 10 : 7;
  if (!ACCENTED.test(sign)) return sign < '\u00a0' ? IMPOSSIBLE : 13;
  const upper = sign !== sign.toLowerCase();
  const inRun = ACCENTED.test(before) && (ACCENTED.test(after) || ACCENTED.test(text.charAt(at - 2)));
  const startsRun = !inRun && ACCENTED.test(after) && ACCENTED.test(text.charAt(at + 2));
  const alone = LATIN.test(before) || LATIN.test(after) || ACCENTED.test(before) || ACCENTED.test(after) ? 0 : 4;
  const odd = upper && /[a-zà-öø-ÿ]/.test(before) ? 4 : 0;
  return (upper ? 7.5 : 5.5) + alone + odd + (inRun || startsRun ? 6 : 0);
};

/** Two bytes of UTF-8 are now and then a Chinese character: 元 read as UTF-8 is a letter that nobody writes, 女装 two of two scripts. */
const unicode: Cost = (sign, before, after) => {
  const kin = [LATIN, CYRILLIC, /[\u0370-\u03ff]/, /[\u05d0-\u05ea]/, /[\u0620-\u06ff]/].find(
    (script) => script.test(before) || script.test(after),
  );
  if (kin === LATIN && /[\u00c0-\u024f]/.test(sign)) return 3;
  if (kin?.test(sign)) return 4;
  return /[£°±²³µ·½®©«»¡¿ºª§×\u00a0]/.test(sign) ? 8 : IMPOSSIBLE;
};

const COSTS: Readonly<Record<OldEncoding | 'utf-8', Cost>> = {
  'utf-8': unicode,
  gb18030: han(EVERYDAY.simplified),
  big5: han(EVERYDAY.traditional),
  shift_jis: japanese,
  'windows-1251': cyrillic,
  'windows-1252': western,
};
