import { MARKETPLACES, type MarketplaceId, type PageKind } from '../../utils/marketplaces/ids';
import type { CentrePage } from './centre';
import { escapeHtml, htmlPage } from './html-page';

const MARKETPLACE_NAMES: Readonly<Partial<Record<MarketplaceId, string>>> = {
  taobao: '淘宝 · 千牛 · 生意参谋 · 万相台',
  tmall: '天猫',
  jd: '京东 · 商智 · 京准通',
  pinduoduo: '拼多多',
  douyin: '抖店 · 罗盘 · 千川',
  kuaishou: '快手',
  xiaohongshu: '小红书',
  '1688': '1688',
  weixin_shop: '微信小店',
  amazon: 'Amazon',
  shopee: 'Shopee',
  lazada: 'Lazada',
  tiktok_shop: 'TikTok Shop',
  temu: 'Temu',
  aliexpress: 'AliExpress',
  ebay: 'eBay',
  etsy: 'Etsy',
  walmart: 'Walmart',
  shopify: 'Shopify',
  mercadolibre: 'Mercado Libre',
  ozon: 'Ozon',
  wildberries: 'Wildberries',
};

const KIND_NAMES: Readonly<Record<PageKind, string>> = {
  'listing-editor': '编辑商品',
  'listing-list': '商品列表',
  'ad-report': '广告',
  'promotion-setup': '促销设置',
  'order-list': '订单',
  'shop-report': '店铺数据',
  'public-product': '商品页',
  unknown: '其他',
};

const STYLE = `body{margin:0;background:#f4f5f7;font:14px/1.6 "PingFang SC","Noto Sans CJK SC",sans-serif;color:#23262d}header{padding:28px 32px 8px}h1{margin:0;font-size:22px}p{margin:4px 0;color:#6b7280}
main{padding:16px 32px 48px;columns:320px;column-gap:18px}section{break-inside:avoid;background:#fff;border-radius:10px;padding:14px 18px;margin-bottom:18px}h2{font-size:15px;margin:0 0 8px}
ul{list-style:none;margin:0;padding:0}li{display:flex;gap:10px;padding:3px 0}li span{flex:0 0 66px;color:#8a909c;font-size:12px;line-height:22px}a{color:#1f5fd6;text-decoration:none}a:hover{text-decoration:underline}`;

/** The list of all pages of the demo seller centre, by marketplace. */
export function directory(pages: readonly CentrePage[]): string {
  const sections = MARKETPLACES.map((id) => {
    const name = MARKETPLACE_NAMES[id] ?? id;
    const own = pages.filter(({ marketplace }) => marketplace === id);
    if (own.length === 0) return '';
    const lines = own.map(
      ({ url, title, pageKind }) => `<li><span>${KIND_NAMES[pageKind]}</span><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></li>`,
    );
    return `<section><h2>${escapeHtml(name)}</h2><ul>${lines.join('')}</ul></section>`;
  }).join('');
  const body = `<header><h1>演示卖家中心</h1><p>每个平台、每类页面各一张，商品、店铺和数字都是编的。共 ${pages.length} 页。</p></header><main>${sections}</main>`;
  return htmlPage({ language: 'zh-CN', title: '演示卖家中心', style: STYLE, body });
}

/** Writes the page whose route the hash begins with, the first where none does; another route later is another page. */
function writeRoute(pages: Readonly<Record<string, string>>): void {
  const route = () => Object.keys(pages).find((known) => known !== '' && location.hash.startsWith(known)) ?? Object.keys(pages)[0] ?? '';
  const shown = route();
  addEventListener('hashchange', () => {
    if (route() !== shown) location.reload();
  });
  document.write(pages[shown] ?? '');
}

/** One document for all pages that stand at one address and differ by their hash. */
export function routed(pages: readonly CentrePage[]): string {
  const [only] = pages;
  if (only && pages.length === 1) return only.html();
  const routes = Object.fromEntries(pages.map((page) => [new URL(page.url).hash.split('?')[0] ?? '', page.html()]));
  return `<!doctype html><script>(${writeRoute.toString()})(${JSON.stringify(routes).replaceAll('<', '\\u003c')})</script>`;
}
