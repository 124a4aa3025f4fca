import type { GoodsClass, Rule } from './rule';
import { GOODS_WORDS, UNKNOWN_GOODS } from './rules/goods-words';

/**
 * Classes of goods named by a category in plain words or by a category path; undefined = not known, so rules that depend on the goods may only
 * ask. Goods that are named but in no class of ours are `other`: neither drug nor food nor any regulated thing.
 */
export function goodsClasses(words: string | undefined): ReadonlySet<GoodsClass> | undefined {
  if (words === undefined) return undefined;
  if (remembered.has(words)) return remembered.get(words);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const classes = classesOf(words);
  remembered.set(words, classes);
  return classes;
}

/** A shop has a few hundred categories; thousands of titles share them. */
const MOST_REMEMBERED = 1_000;
const remembered = new Map<string, ReadonlySet<GoodsClass> | undefined>();

function classesOf(words: string): ReadonlySet<GoodsClass> | undefined {
  const plain = words.normalize('NFKC').toLowerCase().trim();
  if (plain === '' || UNKNOWN_GOODS.has(plain)) return undefined;
  const found = new Set<GoodsClass>();
  for (const [goods, names] of GOODS_WORDS) if (names.some((name) => named(plain, name))) found.add(goods);
  if (found.has('health-food')) found.delete('food');
  if (found.has('book')) return new Set(['book']);
  if (found.size === 0) found.add('other');
  return found;
}

/** Latin names match whole words, so that "tea" is not in "steam". */
function named(plain: string, name: string): boolean {
  if (!/^[a-z]/.test(name)) return plain.includes(name);
  const at = plain.indexOf(name);
  if (at < 0) return false;
  return new RegExp(`(?<![a-z])${name}(?:s|es)?(?![a-z])`).test(plain);
}

export type Gate = 'open' | 'unknown' | 'closed';

/**
 * Whether a rule is for these goods. Goods that were named but are none we know may still be of the rule's class under a name of their own (一对一
 * is a course, 生肖银条 an investment), so such rules may ask as if nothing were known.
 */
export function gateOf(rule: Rule, goods: ReadonlySet<GoodsClass> | undefined): Gate {
  if (!rule.goods) return 'open';
  if (goods === undefined) return 'unknown';
  const { only, except } = rule.goods;
  if (only && !only.some((one) => goods.has(one))) return goods.has('other') ? 'unknown' : 'closed';
  return except?.some((one) => goods.has(one)) ? 'closed' : 'open';
}
