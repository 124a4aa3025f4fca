import type { Values } from '../kits/cells';
import type { Row } from '../kits/table';

/** Goods, plans and figures of a shop that does not exist. */

export const GOODS_NAMES = [
  '山野粗陶马克杯带盖办公室水杯',
  '竹编茶席茶垫家用防滑隔热垫',
  '亚麻围裙简约日式厨房防油罩衣',
  '黄铜香插小号线香座摆件',
  '胡桃木筷子家用防滑5双装礼盒',
  '手工编织棉麻餐垫4片装',
  '青瓷茶叶罐密封防潮中号',
  '铸铁烧水壶1.2升无涂层',
  '榉木擀面杖家用大号50cm',
  '玻璃储物罐带勺三件套',
  '苎麻窗帘半遮光北欧风',
  '陶土花盆透气带托盘6寸',
] as const;

export const PLAN_NAMES = ['秋冬茶器拉新', '马克杯日常放量', '围裙搜索卡位', '节前礼盒冲刺', '餐垫低价测款', '茶席人群收割'] as const;
export const KEYWORDS = ['马克杯', '陶瓷杯带盖', '办公室水杯', '茶席', '竹编茶垫', '厨房围裙', '防油围裙', '筷子礼盒'] as const;

/** Always the same number between 0 and 1 for the same two. */
function chance(seed: number, step: number): number {
  const mixed = Math.sin(seed * 12.9898 + step * 78.233) * 43_758.5453;
  return mixed - Math.floor(mixed);
}

const cents = (value: number): number => Math.round(value * 100) / 100;

/**
 * The figures of one line of a report, all of one piece: direct and indirect make the whole, net is less than gross. `scale` is about the number
 * of impressions in thousands; 0 is a line nothing has happened to.
 */
function figuresFor(seed: number, scale: number): Values {
  const part = (step: number, low: number, high: number) => low + (high - low) * chance(seed, step);
  const impressions = Math.round(scale * 1_000 * part(1, 0.6, 1.4));
  const clicks = Math.round(impressions * part(2, 0.02, 0.08));
  const spend = cents(clicks * part(3, 0.45, 1.8));
  const orders = Math.round(clicks * part(4, 0.03, 0.09));
  const price = part(5, 26, 96);
  const orders_direct = Math.round(orders * part(6, 0.6, 0.85));
  const sales_direct = cents(orders_direct * price);
  const sales_indirect = cents((orders - orders_direct) * price * 0.9);
  const sales = cents(sales_direct + sales_indirect);
  const visitors = Math.round(clicks * part(7, 1.2, 1.9));
  const buyers = Math.round(orders * 0.93);
  const units = Math.round(orders * part(8, 1.05, 1.4));
  const add_to_cart = Math.round(clicks * part(9, 0.06, 0.14));
  const net_orders = Math.round(orders * 0.91);
  const net_sales = cents(sales * 0.9);
  const base_spend = cents(spend * 0.8);
  return {
    impressions,
    clicks,
    spend,
    orders,
    orders_direct,
    orders_indirect: orders - orders_direct,
    sales,
    sales_direct,
    sales_indirect,
    visitors,
    pageviews: Math.round(visitors * part(10, 1.6, 2.6)),
    buyers,
    units,
    add_to_cart,
    add_to_cart_units: add_to_cart,
    add_to_cart_users: Math.round(add_to_cart * 0.9),
    favourites: Math.round(clicks * part(11, 0.03, 0.07)),
    inquiries: Math.round(clicks * 0.02),
    new_customers: Math.round(buyers * part(12, 0.5, 0.8)),
    order_buyers: Math.round(buyers * 1.08),
    order_amount: cents(sales * 1.12),
    placed_orders: Math.round(orders * 1.1),
    refund_amount: cents(sales * part(13, 0.02, 0.09)),
    impression_users: Math.round(impressions * 0.62),
    click_users: Math.round(clicks * 0.83),
    net_orders,
    net_sales,
    settled_orders: Math.round(net_orders * 0.95),
    settled_sales: cents(net_sales * 0.95),
    base_spend,
    boost_spend: cents(spend - base_spend),
    spend_deal: cents(spend * 0.96),
    avg_stay_seconds: cents(part(14, 6, 38)),
    bounce: part(15, 0.45, 0.82),
    search_visitors: Math.round(visitors * 0.4),
  };
}

interface Lines {
  /** Key of the name: item, campaign, keyword. */
  as: string;
  names: readonly string[];
  seed: number;
  /** Impressions in thousands of each line. */
  scale: number;
  /** Number of the first line; the others count on. */
  ids?: number;
  /** Words before the id on its own line under the name; '' = the id is not printed. */
  idWords?: string;
  /** Picture of a line, by its place. */
  image?: (place: number) => string;
  /** Values beyond the figures: status, budget. */
  also?: (place: number, figures: Values) => Values;
  /** Lines under and words beside values. */
  dress?: (place: number, figures: Values) => Pick<Row, 'under' | 'beside'>;
  /** The line nothing has happened to: all its ratios are "-". */
  idle?: number;
}

/** Lines of a report, one a name. */
export function linesOf({ as, names, seed, scale, ids, idWords = 'ID：', image, also, dress, idle }: Lines): Row[] {
  return names.map((name, place) => {
    const figures = figuresFor(seed + place, place === idle ? 0 : scale);
    const id = ids === undefined ? undefined : String(ids + place * 37);
    const more = dress?.(place, figures) ?? {};
    const under = { ...(id && idWords ? { [as]: [`${idWords}${id}`] } : {}), ...more.under };
    return {
      ...(id ? { id } : {}),
      values: { [as]: name, ...figures, ...also?.(place, figures) },
      under,
      ...(more.beside ? { beside: more.beside } : {}),
      ...(image ? { image: image(place) } : {}),
    };
  });
}

/** The last days before the day the demo centre is set to, newest first. */
export const DAYS = ['2026-11-21', '2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17', '2026-11-16', '2026-11-15'] as const;
export const WEEK = { from: '2026-11-15', to: '2026-11-21' } as const;
export const YESTERDAY = { from: '2026-11-21', to: '2026-11-21' } as const;

/** 较前一日 +3.21% under a figure. */
export const changeUnder = (keys: readonly string[], place: number): Record<string, readonly string[]> =>
  Object.fromEntries(
    keys.map((key, index) => [key, [`较前一日 ${(place + index) % 2 ? '-' : '+'}${(1.37 * (place + 1) + index * 2.1).toFixed(2)}%`]]),
  );
