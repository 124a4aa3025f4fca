import { type TermHit, Terms, termList } from '../text/terms';

/** Words of which one listing can mean one only: both in a title leave the buyer to guess. Pairs that shops sell side by side (男女, 大小) are not among them. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['无线, 無線', '有线, 有線'],
  ['有绳', '无绳'],
  ['长袖, 長袖', '短袖'],
  ['长裤', '短裤'],
  ['高帮', '低帮'],
  ['圆头', '尖头'],
  ['高腰', '低腰'],
  ['平底', '高跟'],
  ['长款', '短款'],
  ['防水', '不防水'],
  ['充电式', '插电式'],
  ['全自动', '手动'],
  ['无糖', '含糖'],
  ['全新', '二手'],
  ['wireless, cordless', 'wired, corded'],
  ['electric', 'non electric, non-electric'],
  ['long sleeve, long sleeves, long sleeved', 'short sleeve, short sleeves, short sleeved, sleeveless'],
  ['brand new', 'used, second hand, refurbished'],
  ['waterproof', 'non waterproof, not waterproof'],
  ['hardcover', 'paperback'],
  ['slim fit', 'loose fit'],
  ['high waist, high waisted', 'low waist, low waisted'],
  ['high top', 'low top'],
  ['matte', 'glossy'],
  ['rechargeable', 'disposable, non rechargeable'],
  ['flat heel, flats', 'high heel, high heels, stiletto'],
  ['foldable, folding', 'non foldable, non folding'],
  ['manual', 'fully automatic'],
  ['sugar free', 'with sugar'],
];

const LISTS = OPPOSITES.map(([one, other]) => [new Terms(termList(one)), new Terms(termList(other))] as const);

/** Both sides of every pair of opposites a text holds, first the one that stands first. */
export function oppositesIn(text: string): (readonly [TermHit, TermHit])[] {
  return LISTS.flatMap(([left, right]) => {
    const others = right.find(text);
    // 不防水 holds 防水: what stands inside the other is no word of its own.
    const ones = left.find(text).filter((hit) => !others.some((other) => other.start <= hit.start && hit.end <= other.end));
    const [one] = ones;
    const [other] = others;
    if (!one || !other) return [];
    return [one.start < other.start ? ([one, other] as const) : ([other, one] as const)];
  });
}
