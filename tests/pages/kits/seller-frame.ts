import { escapeHtml, htmlPage } from '../html-page';

export interface Card {
  label: string;
  shows: string;
  /** A line under it: the change since the day before. */
  under?: string;
}

interface Frame {
  language: string;
  brand: string;
  heading: string;
  colour: string;
  /** Words of the menu. */
  menu?: readonly string[];
  /** Shop or country chosen in the page's own switch. */
  account?: string;
  search?: string;
  /** Tabs above the table with their own counts. */
  tabs?: readonly (readonly [label: string, count?: string])[];
  /** Markup of date fields, attribution and currency above the figures. */
  controls?: string;
  cards?: readonly Card[];
  style?: string;
  body: string;
}

/** A page of a seller centre around its table or form: bar with the shop's switch, menu, heading, tabs, date and currency controls, cards. */
export function sellerFrame({
  language,
  brand,
  heading,
  colour,
  menu = [],
  account,
  search,
  tabs = [],
  controls = '',
  cards = [],
  style = '',
  body,
}: Frame): string {
  const bar = `<header class="bar"><b class="brand">${escapeHtml(brand)}</b>${search === undefined ? '' : `<input type="search" placeholder="${escapeHtml(search)}">`}${
    account === undefined ? '' : `<button type="button" class="account" aria-haspopup="listbox">${escapeHtml(account)}</button>`
  }</header>`;
  const nav = menu.length === 0 ? '' : `<nav class="menu">${menu.map((word) => `<a href="#">${escapeHtml(word)}</a>`).join('')}</nav>`;
  const tabList =
    tabs.length === 0
      ? ''
      : `<div class="tabs" role="tablist">${tabs
          .map(
            ([label, count], index) =>
              `<div role="tab" aria-selected="${index === 0}">${escapeHtml(label)}${count === undefined ? '' : ` <span class="badge">${count}</span>`}</div>`,
          )
          .join('')}</div>`;
  const cardList =
    cards.length === 0
      ? ''
      : `<section class="cards">${cards
          .map(
            ({ label, shows, under }) =>
              `<div class="card"><div class="card-label">${escapeHtml(label)}</div><div class="card-value">${escapeHtml(shows)}</div>${under === undefined ? '' : `<div class="card-under">${escapeHtml(under)}</div>`}</div>`,
          )
          .join('')}</section>`;
  return htmlPage({
    language,
    title: `${heading} - ${brand}`,
    style: STYLE.replaceAll('COLOUR', colour) + style,
    body: `${bar}<div class="shell">${nav}<main><h1>${escapeHtml(heading)}</h1>${tabList}${controls === '' ? '' : `<div class="controls">${controls}</div>`}${cardList}${body}</main></div>`,
  });
}

/** Two date fields of one range. */
export function dateRange(from: string, to: string, label = ''): string {
  return `<div class="range">${label === '' ? '' : `<span class="range-label">${escapeHtml(label)}</span>`}<input class="date" value="${from}" placeholder="Start date" readonly><span class="dash">-</span><input class="date" value="${to}" placeholder="End date" readonly></div>`;
}

/** A button that opens a menu and prints what is chosen. */
export function picked(label: string, value: string): string {
  return `<div class="pick"><span class="pick-label">${escapeHtml(label)}</span><button type="button" aria-haspopup="listbox">${escapeHtml(value)}</button></div>`;
}

interface Pager {
  /** What it says of all rows: "1-20 of 146". */
  says?: string;
  /** Size of a page as chosen: "20 / page". */
  size?: string;
  now?: number;
  of?: number;
}

/** What stands under a table: its count, size of a page, numbers of pages. */
export function pager({ says, size, now = 1, of = 1 }: Pager): string {
  const numbers = Array.from({ length: Math.min(of, 5) }, (_, index) => index + 1)
    .map((number) => `<li><button type="button"${number === now ? ' aria-current="page" class="now"' : ''}>${number}</button></li>`)
    .join('');
  return `<div class="pager" role="navigation">${says === undefined ? '' : `<span class="pager-says">${escapeHtml(says)}</span>`}<ul>${numbers}${of > 5 ? `<li>…</li><li><button type="button">${of}</button></li>` : ''}</ul>${
    size === undefined ? '' : `<span class="pager-size">${escapeHtml(size)}</span>`
  }</div>`;
}

/** Goods that stand in a page and are none of its rows. */
const ELSEWHERE = ['Brass Door Knocker Fox', 'Cork Trivet Set Hexagon', 'Wool Boot Liner Grey'] as const;

/** Texts of the decoys: no reading may hold one of them. */
export const DECOYS: readonly string[] = [...ELSEWHERE, '88,888', 'Decoy Meadow 77'];

/** A row template and a closed drawer of another product: in the page, not to be seen. */
export function hiddenDecoys(headers: readonly string[]): string {
  const [first, second, third] = ELSEWHERE;
  const rows = `<tr>${headers.map((header) => `<th>${escapeHtml(header)}</th>`).join('')}</tr><tr>${headers.map((_, place) => `<td>${place === 0 ? first : '88,888'}</td>`).join('')}</tr>`;
  return `<template><table>${rows}</table></template><div class="row-template" style="display:none"><table>${rows.replace(first, second)}</table></div><aside class="drawer" aria-hidden="true"><h2>${third}</h2><table>${rows.replace(first, third)}</table><label>Title <input value="${third}"></label></aside>`;
}

const STYLE = `
*{box-sizing:border-box}body{margin:0;font:13px/1.5 Arial,"Noto Sans CJK SC",sans-serif;color:#1f2328;background:#f3f5f6}
.bar{display:flex;gap:20px;align-items:center;height:48px;padding:0 20px;background:COLOUR;color:#fff}.bar input{width:260px;padding:5px 8px;border:0;border-radius:3px}.account{margin-left:auto}
.shell{display:flex;gap:16px;padding:16px 20px 60px}.menu{flex:0 0 130px;display:grid;gap:10px;align-content:start}.menu a{color:#444;text-decoration:none}
main{flex:1;min-width:0;background:#fff;border:1px solid #e3e6e8;border-radius:4px;padding:8px 20px 20px}h1{font-size:18px}h2{font-size:15px}
.tabs{display:flex;gap:22px;border-bottom:1px solid #e3e6e8;margin-bottom:12px}.tabs [aria-selected=true]{color:COLOUR;border-bottom:2px solid COLOUR}.tabs>div{padding:6px 0}
.controls{display:flex;flex-wrap:wrap;gap:16px;align-items:center;margin-bottom:12px}.range{display:flex;gap:6px;align-items:center;border:1px solid #ccd1d4;border-radius:3px;padding:2px 6px}.date{border:0;width:90px;font:inherit}.pick{display:flex;gap:6px;align-items:center}
.cards{display:flex;flex-wrap:wrap;gap:12px;margin-bottom:14px}.card{border:1px solid #e3e6e8;border-radius:4px;padding:10px 14px;min-width:130px}.card-label{color:#666}.card-value{font-size:20px}.card-under{color:#888;font-size:12px}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:8px;border-bottom:1px solid #eaedef;vertical-align:top}th{background:#f7f8f9;font-weight:600}.under{color:#7a828a;font-size:12px}.thumb{display:inline-block;width:36px;height:36px;background:#dde3e6}
.pager{display:flex;gap:14px;align-items:center;justify-content:flex-end;padding:10px 0}.pager ul{display:flex;gap:4px;list-style:none;margin:0;padding:0}.now{background:COLOUR;color:#fff}
button{font:inherit;border:1px solid #ccd1d4;background:#fff;border-radius:3px;padding:3px 8px;margin-right:4px}.drawer{position:fixed;right:-600px;top:0;width:420px;height:100%;visibility:hidden}
[role=row]{display:flex;border-bottom:1px solid #eaedef}[role=row]>*{flex:1;padding:8px;min-width:0}
`;
