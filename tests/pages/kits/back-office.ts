import { escapeHtml, htmlPage } from '../html-page';
import { keepCounting } from './form';

/** Looks all back-offices share; each kit adds what its tables and forms need. */
const STYLE = `
*{box-sizing:border-box}body{margin:0;background:#f3f4f7;font:13px/1.55 "PingFang SC","Noto Sans CJK SC",sans-serif;color:#262a33}
a{color:var(--brand);text-decoration:none}img{display:block}button{font:inherit}
.shell-top{display:flex;align-items:center;gap:20px;height:50px;padding:0 20px;background:#fff;border-bottom:1px solid #e7e9ee}
.shell-top b{color:var(--brand);font-size:16px}.shell-top input{width:220px;height:28px;border:1px solid #dcdfe6;border-radius:14px;padding:0 12px;margin-left:auto}
.shell-bell{position:relative;padding-right:26px}.shell-bell sup{position:absolute;right:0;top:-4px;background:#f5483b;color:#fff;border-radius:8px;padding:0 5px;font-size:11px;line-height:16px}
.shell-main{display:flex;gap:16px;padding:16px 20px 40px}.shell-side{flex:0 0 132px;display:grid;gap:2px;height:max-content;background:#fff;border-radius:8px;padding:8px}
.shell-side a{padding:7px 10px;border-radius:6px;color:#4a5060}.shell-side a[aria-current]{background:color-mix(in srgb,var(--brand) 10%,#fff);color:var(--brand)}
.shell-page{flex:1;min-width:0;display:grid;gap:14px;align-content:start}.shell-page>h1{font-size:17px;margin:2px 0 0}
.panel{background:#fff;border-radius:8px;padding:16px 18px;min-width:0}.panel>h2,.panel h3{font-size:14px;margin:0 0 12px}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:10px 16px;margin-bottom:12px;color:#5b6270}.tools input{height:30px;border:1px solid #dcdfe6;border-radius:6px;padding:0 10px;width:118px;font:inherit}
.choice{display:inline-flex;gap:6px;align-items:center;height:30px;border:1px solid #dcdfe6;border-radius:6px;padding:0 10px}
.tabs{display:flex;gap:22px;border-bottom:1px solid #e7e9ee;margin-bottom:12px}.tabs span,.tabs a{padding:8px 0;color:#4a5060}.tabs [aria-selected=true]{color:var(--brand);border-bottom:2px solid var(--brand)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:12px}.cards>div{border:1px solid #e9ebf0;border-radius:8px;padding:12px 14px}
.card-name{color:#767d8b}.card-value{font-size:20px;font-weight:600;margin:2px 0}.card-note{color:#9aa0ab;font-size:12px}
.scroll{overflow-x:auto}.scroll table{min-width:100%}
table{border-collapse:separate;border-spacing:0}th{background:#f7f8fa;color:#5b6270;font-weight:500;white-space:nowrap}
th,td{padding:10px 12px;text-align:left;border-bottom:1px solid #eef0f3;vertical-align:top}
.cell-goods{display:flex;gap:8px;min-width:220px}.cell-goods img{width:44px;height:44px;border-radius:4px;border:1px solid #eee}.cell-under{color:#9aa0ab;font-size:12px}.cell-beside{font-size:12px}
.sum td{background:#fbfbf5;font-weight:600}.pager{display:flex;gap:8px;align-items:center;justify-content:flex-end;margin-top:12px;color:#5b6270;list-style:none;padding:0}
.pager>li{padding:2px 8px;border:1px solid #e0e3e9;border-radius:4px}.pager>[aria-current]{border-color:var(--brand);color:var(--brand)}
.bar{display:flex;gap:12px;align-items:center;padding:8px 12px;background:#f7f8fa;border-radius:6px;margin-bottom:10px;color:#5b6270}
.drawer{position:fixed;top:0;right:0;bottom:0;width:420px;background:#fff;padding:20px;box-shadow:-6px 0 20px #0002;z-index:9}
.button{height:30px;padding:0 14px;border:1px solid #d5d9e0;border-radius:6px;background:#fff;cursor:pointer}.button.main{background:var(--brand);border-color:var(--brand);color:#fff}
`;

/** Writes on every canvas the figure its table has for it: what is painted is no text. */
function paintFigures(): void {
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas[data-figure]')) {
    const brush = canvas.getContext('2d');
    if (!brush) continue;
    brush.font = '13px sans-serif';
    brush.fillText(canvas.dataset.figure ?? '', 0, 15);
    delete canvas.dataset.figure;
  }
}

export interface BackOffice {
  /** Title of the document. */
  title: string;
  brand: string;
  colour: string;
  nav: readonly string[];
  /** Heading of the page; also the chosen entry of `nav` where it is one. */
  heading: string;
  style?: string;
  /** The whole main part stands in the open shadow root of a micro-app of that name. */
  microApp?: string;
}

/** A page of a back-office: top bar with a search and a message badge, entries at the side, the content. */
export function backOffice({ title, brand, colour, nav, heading, style = '', microApp }: BackOffice, content: string): string {
  const sheet = `:root,:host{--brand:${colour}}${STYLE}${style}`;
  const side = nav.map((entry) => `<a href="#"${entry === heading ? ' aria-current="page"' : ''}>${entry}</a>`).join('');
  const inner = `<header class="shell-top"><b>${escapeHtml(brand)}</b><input type="search" placeholder="搜索功能/帮助" value=""><span class="shell-bell">消息<sup>99+</sup></span><span>示例小店</span></header>
<div class="shell-main"><nav class="shell-side">${side}</nav><div class="shell-page"><h1>${escapeHtml(heading)}</h1>${content}</div></div>`;
  const painted = content.includes('data-figure') ? `<script>(${paintFigures.toString()})()</script>` : '';
  const counting = content.includes('data-counts') ? `<script>(${keepCounting.toString()})()</script>` : '';
  const body = microApp
    ? `<micro-app name="${microApp}"><template shadowrootmode="open"><style>${sheet}</style>${inner}</template></micro-app>`
    : inner;
  return htmlPage({ language: 'zh-CN', title, style: microApp ? 'body{margin:0}' : sheet, body: body + painted + counting });
}

export const panel = (content: string, heading = ''): string =>
  `<section class="panel">${heading ? `<h2>${escapeHtml(heading)}</h2>` : ''}${content}</section>`;
export const tools = (...parts: readonly string[]): string => `<div class="tools">${parts.join('')}</div>`;
/** What stands apart from the page in the same origin: a report in a frame. */
export const inFrame = (content: string, style = ''): string =>
  `<iframe title="报表" style="width:100%;height:520px;border:0" srcdoc="${escapeHtml(`<!doctype html><html lang="zh-CN"><head><style>:root{--brand:#2f6bff}${STYLE}${style}</style></head><body>${content}</body></html>`)}"></iframe>`;
