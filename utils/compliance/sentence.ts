/** Why a text no longer reads well at the place of a change. */
export type Break = 'empty' | 'broken';

const ENDS = /[。！？；!?;\n]/;
const PARTS = /[，,、:：|/·]/;
const SPACE = /[^\S\n]/;
const LETTER = /[\p{L}\p{N}]/u;

/** How far around a change it is looked at, in UTF-16 units: a part of a sentence that is longer is judged by this much of it. */
const AROUND = 40;

/** Words that ask for another after them: what was taken away was theirs. */
const ASKS_AFTER =
  /(?:[能可会是为和与及或让使把将对在被有含的达就也都更很太不没无]|采用|属于|堪称|号称|具有|帮助|\b(?:an?|the|is|are|was|be|to|of|for|with|and|or|in|by|from|your|our|its|as|that|can|will|helps?|has|have))$/iu;
/** Words that lean on what stands before them. */
const LEANS_BEFORE =
  /^(?:[的得之了着吗呢吧]|地(?![毯板垫砖漆暖面])|过(?![滤敏])|性(?![感能])|级|以[上下内]|之一|(?:of|than|that|ever|and|or)\b)/iu;
/** Half a word, a sign without its number. */
const LOOSE_BEFORE = /[-'’~～+×*#＃@$¥￥&]$/u;
const LOOSE_AFTER = /^[-'’~～+×*%％℃&]/u;

const PAIRS = ['()', '（）', '[]', '【】', '{}', '《》', '“”', '‘’', '「」', '『』'];

/**
 * Whether a text still reads well where words were exchanged or taken out: nothing empty, no bracket without its half or its content, no sentence
 * part that ends or begins in the air. Only what the change itself may have broken is looked at. When in doubt it says broken.
 *
 * @param text the text after the change
 * @param start where the new words begin, in UTF-16 units
 * @param end where they end; equal to `start` for a removal
 * @param taken the words that stood there before
 * @returns undefined where it does
 */
export function breakAt(text: string, start: number, end: number, taken: string): Break | undefined {
  if (!LETTER.test(text)) return 'empty';
  if (bracketsOf(taken) !== bracketsOf(text.slice(start, end))) return 'broken';
  if (end > start) return undefined;
  const left = partBefore(text, start);
  const right = partAfter(text, end);
  return removalBreaks(left, right) ? 'broken' : undefined;
}

/** A part of a sentence up to its sign; `sign` is '' at the end of the text and beyond AROUND. */
interface Part {
  words: string;
  sign: string;
}

function removalBreaks(left: Part, right: Part): boolean {
  const before = left.words.trimEnd();
  const after = right.words.trimStart();
  if (PAIRS.includes((before.at(-1) ?? '') + after.charAt(0))) return true;
  if (before === '' && after === '') return nothingBetween(left.sign, right.sign);
  if (LOOSE_BEFORE.test(before) || LOOSE_AFTER.test(after) || LEANS_BEFORE.test(after)) return true;
  if (after === '' && ASKS_AFTER.test(before)) return true;
  // "an amazing shirt" without its adjective is no English.
  if (/\ban$/i.test(before) && !/^[aeiou]/i.test(after)) return true;
  if (/\ba$/i.test(before) && /^[aeiou]/i.test(after)) return true;
  // Two words that stood apart must not become one, two spaces must not be left.
  const glued = /[a-z0-9]$/i.test(left.words) && /^[a-z0-9]/i.test(right.words);
  return glued || (SPACE.test(left.words.at(-1) ?? '') && SPACE.test(right.words.charAt(0)));
}

/** A part of which nothing is left: fine at the end of the text or of a line, not between two signs. */
function nothingBetween(before: string, after: string): boolean {
  const opens = before === '' || ENDS.test(before);
  const closes = after === '' || after === '\n';
  return !(opens && closes);
}

const isSign = (sign: string): boolean => ENDS.test(sign) || PARTS.test(sign);

function partBefore(text: string, at: number): Part {
  let from = at;
  while (from > 0 && at - from < AROUND && !isSign(text.charAt(from - 1))) from--;
  return { words: text.slice(from, at), sign: from > 0 && isSign(text.charAt(from - 1)) ? text.charAt(from - 1) : '' };
}

function partAfter(text: string, at: number): Part {
  let to = at;
  while (to < text.length && to - at < AROUND && !isSign(text.charAt(to))) to++;
  return { words: text.slice(at, to), sign: to < text.length && isSign(text.charAt(to)) ? text.charAt(to) : '' };
}

/** The brackets of a text that have no other half in it, in their order. */
function bracketsOf(text: string): string {
  let open = '';
  for (const sign of text) {
    if (!PAIRS.some((pair) => pair.includes(sign))) continue;
    open = PAIRS.includes((open.at(-1) ?? '') + sign) ? open.slice(0, -1) : open + sign;
  }
  return open;
}
