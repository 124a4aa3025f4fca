import type { ReadField } from '../reading/reading';

/** Most words taken from one shop. */
export const MOST_GOODS = 2_000;

/** Between the steps of a category path, and between the kinds that one leaf names: 女装/女士精品 > 羽绒服、棉服. */
const STEP = /[>›»→]+|--+/;
const KINDS = /[/／、|,，;；]+/;
/** A word for goods or a feature of them: letters only, and short. */
const WORD = /^(?:\p{Script=Han}{2,8}|(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}' -]){2,23})$/u;
/** Answers of a form and no words for goods. */
const ANSWERS = /^(?:是|否|有|无|無|其他|其它|不限|通用|默认|預設|yes|no|none|other|n\/?a|true|false)$/i;

/**
 * The words that an operator's listings use for goods: the last step of each category and the short values of attributes, each once, those that
 * most listings use first.
 *
 * @param listings fields of each listing
 */
export function goodsOf(listings: readonly (readonly ReadField[])[]): string[] {
  const uses = new Map<string, number>();
  for (const fields of listings) {
    for (const word of new Set(fields.flatMap(wordsIn))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_GOODS)
    .map(([word]) => word);
}

function wordsIn({ field, text }: ReadField): string[] {
  const wording = field === 'category' ? (text.split(STEP).at(-1) ?? '') : field === 'attributes' ? text : '';
  if (wording.length > 200) return [];
  return wording
    .split(KINDS)
    .map((word) => word.trim())
    .filter((word) => WORD.test(word) && !ANSWERS.test(word));
}
