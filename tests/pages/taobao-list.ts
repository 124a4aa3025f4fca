import { TAOBAO_GOODS } from './goods-taobao';
import type { Goods } from './goods-type';
import { money, scriptedPage } from './html-page';
import type { PageRuntime } from './page-runtime';
import { picture } from './pictures';
import { TAOBAO_STYLE } from './taobao-style';

/** A line of the list as it is drawn. `price` in yuan. */
export interface TaobaoRow {
  id: string;
  title: string;
  image: string;
  price: string;
  stock: number;
  sold: number;
  created: string;
}

const FURTHER: readonly [title: string, price: number, stock: number, sold: number, created: string][] = [
  ['山野粗陶马克杯带盖办公室水杯', 3900, 210, 1832, '2026-03-02 10:12'],
  ['竹编茶席茶垫家用防滑隔热垫', 2600, 94, 12031, '2026-04-18 09:40'],
  ['亚麻围裙简约日式厨房防油罩衣', 5900, 0, 77, '2026-05-21 16:05'],
  ['黄铜香插小号线香座摆件', 4500, 31, 5, '2026-08-30 20:31'],
  ['胡桃木筷子家用防滑5双装礼盒', 6800, 460, 903, '2026-09-11 11:26'],
  ['手工编织棉麻餐垫4片装', 3200, 158, 246, '2026-10-07 14:52'],
];

/**
 * 千牛's list of goods on sale. The table is drawn as two (headers, body with a skeleton row first), the shell changes its page without loading
 * anything: 仓库中的宝贝 is another list, 素材中心 is a page nobody knows.
 */
export function taobaoList(first: Goods): string {
  const page = { language: 'zh-CN', title: '千牛商家工作台', style: TAOBAO_STYLE, body: '<div id="icestark-container"></div>' };
  return scriptedPage(page, {}, buildList, taobaoRows(first));
}

/** What the list holds, those goods first. */
export function taobaoRows(first: Goods): TaobaoRow[] {
  const own = [first, ...TAOBAO_GOODS.filter(({ itemId }) => itemId !== first.itemId)];
  return [
    ...own.map((goods, index) => ({
      id: goods.itemId,
      title: goods.title,
      image: goods.images[0]?.src ?? '',
      price: money(goods.price),
      stock: goods.stock,
      sold: 128 + index * 3011,
      created: '2026-06-01 12:00',
    })),
    ...FURTHER.map(([title, price, stock, sold, created], index) => ({
      id: `70010020099${index}`,
      title,
      image: picture('taobao', 30 + index).src,
      price: money(price),
      stock,
      sold,
      created,
    })),
  ];
}

function buildList({ h, on, button }: PageRuntime, rows: readonly TaobaoRow[]): void {
  const headers = ['', '商品名称', '商品ID', '价格', '库存', '累计销量', '创建时间', '操作'];
  const main = h('div', { class: 'sell-form' });

  function table(shown: readonly TaobaoRow[]): HTMLElement[] {
    const head = h(
      'table',
      { class: 'goods next-table-header' },
      h('thead', {}, h('tr', {}, ...headers.map((header) => h('th', {}, header)))),
    );
    const skeleton = h(
      'tr',
      { 'aria-hidden': 'true', style: 'height:0' },
      ...headers.map(() => h('td', { style: 'padding-block:0;border:0;height:0' })),
    );
    const body = shown.map((row) =>
      h(
        'tr',
        { class: 'next-table-row', 'data-row-key': row.id },
        h('td', {}, h('input', { type: 'checkbox' })),
        h(
          'td',
          {},
          h('img', { src: row.image }),
          h('a', { href: `https://item.taobao.com/item.htm?id=${row.id}`, title: row.title }, row.title),
        ),
        h('td', {}, row.id),
        h('td', {}, `￥${row.price}`),
        h('td', {}, String(row.stock)),
        h('td', {}, row.sold >= 10_000 ? `${(row.sold / 10_000).toFixed(1)}万` : String(row.sold)),
        h('td', {}, row.created),
        h(
          'td',
          {},
          h('a', { href: `https://item.upload.taobao.com/sell/v2/publish.htm?itemId=${row.id}` }, '编辑商品'),
          button('立即下架', { class: 'next-btn' }),
        ),
      ),
    );
    return [
      h('div', { class: 'next-table-header-wrapper' }, head),
      h('div', { class: 'next-table-body' }, h('table', { class: 'goods' }, h('tbody', {}, skeleton, ...body))),
      h('div', { class: 'next-pagination' }, h('span', { class: 'next-pagination-total' }, `共 ${shown.length} 条`)),
    ];
  }

  const routes: Record<string, () => Node[]> = {
    '/home.htm/SellManage/on_sale': () => [h('h3', {}, '出售中的宝贝'), ...table(rows)],
    '/home.htm/SellManage/in_stock': () => [h('h3', {}, '仓库中的宝贝'), ...table(rows.slice(2, 5))],
  };

  function show(): void {
    const route = routes[location.pathname];
    main.replaceChildren(
      ...(route ? route() : [h('h3', {}, '素材中心'), h('p', {}, '文件夹名称'), h('input', { placeholder: '请输入', value: '春季素材' })]),
    );
  }
  function link(label: string, path: string): HTMLElement {
    return on(h('a', { href: path }, label), 'click', (event) => {
      event.preventDefault();
      history.pushState({}, '', path);
      show();
    });
  }

  document
    .querySelector('#icestark-container')
    ?.append(
      h(
        'header',
        { class: 'sell-header' },
        h('b', {}, '千牛'),
        h('input', { type: 'search', class: 'sell-search', placeholder: '商品名称/ID' }),
      ),
      h(
        'main',
        { class: 'sell-main' },
        h(
          'nav',
          { class: 'sell-recent', style: 'flex-basis:120px;display:grid;gap:10px' },
          link('出售中的宝贝', '/home.htm/SellManage/on_sale'),
          link('仓库中的宝贝', '/home.htm/SellManage/in_stock'),
          link('素材中心', '/home.htm/material-center'),
        ),
        main,
      ),
    );
  addEventListener('popstate', show);
  show();
}
