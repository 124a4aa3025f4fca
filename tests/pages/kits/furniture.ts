import type { TruthCard } from '../centre';
import { escapeHtml } from '../html-page';
import { type Format, print, type Value } from './cells';

/** What stands around the tables of a back-office. All of it is plain text in the families' own arrangements. */

/** Two inputs of a range picker. `between` is what dates are parted by: 2026/11/15 or 2026-11-15. */
export function dateInputs(prefix: string, from: string, to: string, between: '-' | '/' = '-'): string {
  const input = (day: string, hint: string) =>
    `<input class="${prefix}-input" readonly placeholder="${hint}" value="${day.replaceAll('-', between)}">`;
  return `<div class="${prefix}-picker ${prefix}-picker-range">${input(from, '开始日期')} <span>~</span> ${input(to, '结束日期')}</div>`;
}

/** A range that is only printed: 统计时间 2026-11-15 ~ 2026-11-21. */
export const dateText = (label: string, from: string, to = from): string =>
  `<div><span>${label}</span> <span>${from === to ? from : `${from} ~ ${to}`}</span></div>`;

/** A choice of one of several as the page shows it when shut: a label and what is chosen. */
export const choice = (label: string, chosen: string): string =>
  `<div class="choice" role="combobox" aria-expanded="false" aria-label="${escapeHtml(label)}"><span>${escapeHtml(label)}</span><span>${escapeHtml(chosen)}</span></div>`;

/** Tabs with their numbers: 在售中(19). */
export const tabs = (entries: readonly (readonly [name: string, count?: number])[], chosen: string): string =>
  `<div class="tabs" role="tablist">${entries
    .map(([name, count]) => `<span role="tab" aria-selected="${name === chosen}">${name}${count === undefined ? '' : `(${count})`}</span>`)
    .join('')}</div>`;

export const search = (hint: string): string => `<input type="search" style="width:200px" placeholder="${hint}" value="">`;
export const button = (label: string, main = false): string =>
  `<button type="button" class="button${main ? ' main' : ''}">${label}</button>`;

/** 已选 2 条: a count that is no count of the table. */
export const selectedBar = (count: number): string =>
  `<div class="bar"><span>已选 ${count} 条</span>${button('批量下架')}${button('批量修改')}</div>`;

export interface Paging {
  total: number;
  size: number;
  now?: number;
  /** Words around the total. Default 共 N 条. */
  words?: readonly [before: string, after: string];
}

/** A pager: total, page numbers, rows a page. */
export function pager(prefix: string, { total, size, now = 1, words = ['共 ', ' 条'] }: Paging): string {
  const pages = Math.max(1, Math.ceil(total / size));
  const numbers = Array.from({ length: Math.min(pages, 5) }, (_, index) => index + 1)
    .map((page) => `<li class="${prefix}-pagination-item" title="${page}"${page === now ? ' aria-current="page"' : ''}>${page}</li>`)
    .join('');
  return `<ul class="pager ${prefix}-pagination"><span class="${prefix}-pagination-total-text">${words[0]}${total}${words[1]}</span><li title="上一页" aria-disabled="${now === 1}">‹</li>${numbers}<li title="下一页" aria-disabled="${now === pages}">›</li><span class="${prefix}-select">${size} 条/页</span></ul>`;
}

export interface Card {
  label: string;
  metric?: string;
  value: Value;
  as?: Format;
  /** What stands under the figure: 较前一日 +3.21%. */
  note?: string;
  /** Unit printed after the figure: 元, 人. */
  unit?: string;
  /** The page's own code of the figure, a class on some pages. */
  code?: string;
}

/** Cards: a label line, then the value line, then what it is compared with. */
export function cards(entries: readonly Card[], prefix = 'card'): string {
  return `<div class="cards">${entries
    .map(({ label, value, as = 'count', note, unit = '', code = '' }) => {
      const { text } = print(value, as);
      return `<div class="${prefix}-item ${code}"><div class="card-name">${label}</div><div class="card-value"><span>${text}${unit}</span></div>${note ? `<div class="card-note">${note}</div>` : ''}</div>`;
    })
    .join('')}</div>`;
}

/** 京麦's home: nothing but lines of text, a label line and the value line after it. */
export const textCards = (entries: readonly Card[]): string =>
  `<div style="display:grid;grid-template-columns:repeat(auto-fill,minmax(130px,1fr));gap:14px">${entries
    .map(
      ({ label, value, as = 'count', note, unit = '' }) =>
        `<p style="margin:0">${label}<br><b>${print(value, as).text}${unit}</b>${note ? `<br><i>${note}</i>` : ''}</p>`,
    )
    .join('')}</div>`;

export const cardTruths = (entries: readonly Card[]): TruthCard[] =>
  entries.map(({ label, metric, value, as = 'count' }) => ({ label, ...(metric ? { metric } : {}), value: print(value, as).value }));

const strangeTable = (title: string, figure: string): string =>
  `<h3>${title}</h3><table><thead><tr><th>规格</th><th>花费(元)</th><th>支付金额</th><th>库存</th></tr></thead><tbody><tr><td>默认规格</td><td>${figure}</td><td>${figure}</td><td>${figure}</td></tr></tbody></table>`;

/** Figures of drawers and templates: they stand in no truth, so none may be in a reading. */
export const STRANGE = { drawer: '777,001.01', template: '777,002.02', form: '别家的旧款暖手宝充电两用', price: '770.03' } as const;

/** The drawer of another product, shut: still in the document, moved out of sight. */
export const shutDrawer = (how: 'hidden' | 'moved' = 'moved'): string =>
  `<div class="drawer" aria-hidden="true" style="${how === 'hidden' ? 'display:none' : 'transform:translateX(100%);visibility:hidden'}">${strangeTable('别的商品的规格数据', STRANGE.drawer)}<div>共 999 条</div></div>`;

/** A table the page keeps for copies of itself. */
export const hiddenTemplate = (): string => `<div style="display:none">${strangeTable('模板', STRANGE.template)}</div>`;

/** The quick editor of another product, shut: the same labels with other values. */
export const shutForm = (title: string, price: string): string =>
  `<div class="drawer field" aria-hidden="true" style="transform:translateX(100%);visibility:hidden"><h3>快速编辑</h3><div><label>${title}</label> <input value="${STRANGE.form}"> <span>24/60</span></div><div><label>${price}</label> <input value="${STRANGE.price}"></div></div>`;
