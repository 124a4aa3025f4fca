import { plain } from '../numbers/amount';
import type { SaidFact } from '../reading/table';
import type { Attribution } from './figures';

const DAYS = /(\d{1,3})\s*(?:-\s*)?(?:天|日(?![期内])|days?\b|d\b|tage\b|jours?\b|d[ií]as\b|giorni\b|hari\b|ngày|дн)/gi;
/** 按点击日期 / 按成交日期: the day that a sale is counted on. */
const BY_ORDER =
  /按?(?:成交|下单|下單|订单|訂單|支付|转化|轉換)\s*(?:日期|时间|時間|日|口径)|(?:order|purchase|conversion)\s+(?:date|day)/i;
const BY_CLICK = /按?(?:点击|點擊|花费|花費)\s*(?:日期|时间|時間|日|口径)|(?:click|traffic)\s+(?:date|day)/i;
const CLICK = /点击|點擊|click|klick|clic|klik|клик/i;
const VIEW = /曝光|展现|展現|展示|浏览|瀏覽|\bview|impression/i;

/**
 * How sales are put down to clicks, as the page says it: 转化周期 15天, 按成交日期, 7-day click. With "7-day click, 1-day view" the clicks count.
 * Settings that contradict each other say nothing of that part.
 */
export function attributionOf(said: readonly SaidFact[]): Attribution | undefined {
  const facts = said.filter(({ of }) => of === 'attribution').map(({ label, text }) => ({ text, words: plain(`${label} ${text}`) }));
  if (facts.length === 0) return undefined;
  const parts = facts.map(({ words }) => partsOf(words));
  const days = only(parts.map((part) => part.days));
  const basis = only(parts.map((part) => part.basis));
  const dayOf = only(parts.map((part) => part.dayOf));
  if (days === undefined && basis === undefined && dayOf === undefined) return undefined;
  return {
    ...(days === undefined ? {} : { days }),
    ...(basis === undefined ? {} : { basis }),
    ...(dayOf === undefined ? {} : { dayOf }),
    text: facts.map(({ text }) => text).join(' · '),
  };
}

function only<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...more] = new Set(values.filter((value) => value !== undefined));
  return more.length === 0 ? first : undefined;
}

function partsOf(words: string): Omit<Attribution, 'text'> {
  const byOrder = BY_ORDER.test(words);
  const byClick = BY_CLICK.test(words);
  const rest = words.replace(BY_ORDER, ' ').replace(BY_CLICK, ' ');
  const pieces = rest.split(/[,，;；/、+]|\band\b/i);
  const [clicked] = pieces.filter((piece) => CLICK.test(piece));
  const [seen] = pieces.filter((piece) => VIEW.test(piece));
  const days = only((clicked ?? rest).match(DAYS)?.map((found) => Number.parseInt(found, 10)) ?? []);
  return {
    ...(days !== undefined && days > 0 ? { days } : {}),
    ...(clicked ? { basis: 'click' } : seen ? { basis: 'view' } : {}),
    ...(byOrder === byClick ? {} : { dayOf: byOrder ? 'order' : 'click' }),
  };
}
