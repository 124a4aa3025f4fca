import { escapeHtml } from '../html-page';
import { print } from './cells';

/** One order with its buyer, all invented: nothing of the buyer may be in a reading. */
export interface Order {
  number: string;
  placed: string;
  goods: string;
  spec: string;
  price: number;
  units: number;
  status: string;
  /** What remains until it must be sent: 剩余 1天3小时. */
  left?: string;
  buyer: string;
  name: string;
  phone: string;
  address: string;
  note?: string;
}

const BUYERS: readonly (readonly [buyer: string, name: string, phone: string, address: string, note?: string])[] = [
  ['tb_qinghe_0193', '秦荷', '13800001193', '浙江省湖州市吴兴区竹墩路 18 号 3 幢 201', '请放门卫，周末在家'],
  ['云边小铺的阿宁', '宁小舟', '13900002277', '四川省成都市武侯区樟树街 7 号'],
  ['lanxi***88', '蓝溪', '13700003391', '江苏省苏州市姑苏区平桥巷 52 号 502 室', '发票抬头：蓝溪工作室'],
  ['半夏_1024', '夏知微', '13600004482', '福建省厦门市思明区海棠里 9 号'],
];

const GOODS: readonly (readonly [goods: string, spec: string, price: number])[] = [
  ['山野粗陶马克杯带盖办公室水杯', '颜色:釉下青;容量:350ml', 39],
  ['竹编茶席茶垫家用防滑隔热垫', '尺寸:30×120cm', 26],
  ['亚麻围裙简约日式厨房防油罩衣', '颜色:燕麦色', 59],
  ['胡桃木筷子家用防滑5双装礼盒', '规格:5双装', 68],
];

/** Four orders of a shop. The marketplace's own way of numbering is `stem` and four digits. */
export function ordersOf(stem: string, waiting: string, sent: string): Order[] {
  return BUYERS.map(([buyer, name, phone, address, note], index) => {
    const [goods = '', spec = '', price = 0] = GOODS[index % GOODS.length] ?? [];
    const open = index < 2;
    return {
      number: `${stem}${String(4_171 + index * 913).padStart(4, '0')}`,
      placed: `2026-11-2${1 - Math.min(index, 1)} 1${index}:2${index}:05`,
      goods,
      spec,
      price,
      units: 1 + (index % 2),
      status: open ? waiting : sent,
      ...(open ? { left: index === 0 ? '剩余 3小时12分' : '剩余 1天3小时' } : {}),
      buyer,
      name,
      phone,
      address,
      ...(note ? { note } : {}),
    };
  });
}

/** Everything in the orders that is the buyers' own. */
export const privateWords = (orders: readonly Order[]): string[] =>
  orders.flatMap(({ number, buyer, name, phone, address, note }) => [number, buyer, name, phone, address, ...(note ? [note] : [])]);

const paid = ({ price, units }: Order): string => print(price * units, 'yuan').text;
const deadline = ({ left }: Order): string => (left ? `<div class="cell-under">${left}后发货超时</div>` : '');

/** A table with one body row an order, all its words in the cells. */
export function orderTable(orders: readonly Order[], prefix: string): string {
  const heads = ['商品信息', '单价/数量', '买家', '收货信息', '实收款', '订单状态', '操作'];
  const rows = orders
    .map(
      (order) =>
        `<tr class="${prefix}-table-row"><td><div>订单编号：${order.number}</div><div>${escapeHtml(order.goods)}</div><div class="cell-under">${escapeHtml(order.spec)}</div></td><td>${print(order.price, 'yuan').text} × ${order.units}</td><td><div>${escapeHtml(order.buyer)}</div>${order.note ? `<div class="cell-under">留言：${escapeHtml(order.note)}</div>` : ''}</td><td><div>${order.name} ${order.phone}</div><div>${escapeHtml(order.address)}</div></td><td>${paid(order)}</td><td><div>${order.status}</div>${deadline(order)}</td><td><a href="#">发货</a> <a href="#">备注</a></td></tr>`,
    )
    .join('');
  return `<div class="scroll"><table class="${prefix}-table"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** A table of its own for each order: a head line with number and time, then its goods (淘宝已卖出的宝贝). */
export const orderBlocks = (orders: readonly Order[], name: string): string =>
  orders
    .map(
      (order) =>
        `<div class="${name}"><table style="width:100%;margin-bottom:10px"><tbody><tr class="sum"><td colspan="5"><input type="checkbox"> <span>订单号: </span><span>${order.number}</span> <span>创建时间: </span><span>${order.placed}</span> <a href="#">${escapeHtml(order.buyer)}</a></td></tr><tr><td style="width:40%"><div>${escapeHtml(order.goods)}</div><div class="cell-under">${escapeHtml(order.spec)}</div></td><td>${print(order.price, 'yuan').text}</td><td>${order.units}</td><td><div>${order.name}，${order.phone}</div><div>${escapeHtml(order.address)}</div>${order.note ? `<div>${escapeHtml(order.note)}</div>` : ''}</td><td><div>${order.status}</div>${deadline(order)}<strong>${paid(order)}</strong></td></tr></tbody></table></div>`,
    )
    .join('');

/** Cards of nothing but boxes (京东, 快手, 小红书). */
export const orderCards = (orders: readonly Order[], name: string): string =>
  orders
    .map(
      (order) =>
        `<div class="${name}-card" style="border:1px solid #e7e9ee;border-radius:8px;margin-bottom:10px"><div class="${name}-head bar" style="margin:0"><span>订单编号 ${order.number}</span><span>下单时间 ${order.placed}</span></div><div class="${name}-body" style="display:grid;grid-template-columns:2fr 1fr 2fr 1fr;gap:12px;padding:12px"><div><div>${escapeHtml(order.goods)}</div><div class="cell-under">${escapeHtml(order.spec)} × ${order.units}</div></div><div>${paid(order)}</div><div><div>${escapeHtml(order.buyer)} ${order.name} ${order.phone}</div><div>${escapeHtml(order.address)}</div>${order.note ? `<div>备注 ${escapeHtml(order.note)}</div>` : ''}</div><div><div>${order.status}</div>${deadline(order)}</div></div></div>`,
    )
    .join('');
