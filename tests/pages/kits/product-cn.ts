import type { PageTruth } from '../centre';
import type { Goods } from '../goods-type';
import { escapeHtml, htmlPage, money } from '../html-page';

/** How shoppers see a listing: the same parts under each marketplace's own elements, beside titles and prices of other goods. */
export interface ProductLook {
  /** Title of the document, before the goods' own. */
  shop: string;
  colour: string;
  /** Markup of the parts; each is given its text. */
  title(text: string): string;
  price(yuan: string): string;
  gallery(images: string): string;
  picture(src: string): string;
  parameters(pairs: string): string;
  parameter(name: string, value: string): string;
  /** A phone's page: one narrow column. */
  narrow?: true;
}

const STYLE = `body{margin:0;background:#f6f6f7;font:14px/1.6 "PingFang SC","Noto Sans CJK SC",sans-serif;color:#222}main{max-width:1080px;margin:0 auto;padding:20px;display:grid;grid-template-columns:420px 1fr;gap:24px;background:#fff}
main.narrow{max-width:480px;grid-template-columns:1fr}.gallery img{width:96px;height:96px;margin:4px;border-radius:6px;object-fit:cover}.gallery img:first-child{width:400px;max-width:100%;height:auto;aspect-ratio:1}h1,.title-big{font-size:18px;font-weight:600;margin:0 0 10px}.price{color:var(--brand);font-size:26px;font-weight:700}
.pairs{display:grid;grid-template-columns:1fr 1fr;gap:6px 20px;color:#555;margin:14px 0;padding:0;list-style:none}.others{grid-column:1/-1;border-top:1px solid #eee;padding-top:12px;color:#666}.long img{max-width:100%}.buy{background:var(--brand);color:#fff;border:0;border-radius:20px;padding:10px 28px;font:inherit}`;

const OTHERS: readonly (readonly [title: string, price: string])[] = [
  ['手冲咖啡分享壶玻璃带刻度', '45.00'],
  ['藤编收纳筐桌面杂物整理', '32.80'],
];

export function productPage(goods: Goods, look: ProductLook): string {
  const title = goods.publicTitle ?? goods.title;
  const pairs = [['品牌', goods.brand], ...goods.attributes.map(({ name, value }) => [name, value])]
    .filter(([, value]) => value)
    .map(([name = '', value = '']) => look.parameter(escapeHtml(name), escapeHtml(value)))
    .join('');
  const body = `<main class="${look.narrow ? 'narrow' : ''}"><div class="gallery">${look.gallery(goods.images.map(({ src }) => look.picture(src)).join(''))}</div>
<div>${look.title(escapeHtml(title))}<div class="price-line">${look.price(money(goods.price))}</div><div>${goods.skus.map(({ names }) => `<span class="choice-item" title="${escapeHtml(names.join(' '))}">${escapeHtml(names.join(' '))}</span>`).join(' ')}</div><p><button class="buy">立即购买</button></p>
${look.parameters(pairs)}<div class="long">${goods.descriptionHtml}${(goods.descriptionImages ?? []).map(({ src }) => `<img src="${src}" alt="">`).join('')}</div></div>
<div class="others"><h2>为你推荐</h2>${OTHERS.map(([name, price]) => `<div class="other"><span title="${name}">${name}</span> <em>￥${price}</em></div>`).join('')}</div></main>`;
  return htmlPage({ language: 'zh-CN', title: `${title}-${look.shop}`, style: `:root{--brand:${look.colour}}${STYLE}`, body });
}

/** What a reader must tell of it. */
export const productTruth = (goods: Goods): Pick<PageTruth, 'fields' | 'never'> => ({
  fields: { title: goods.publicTitle ?? goods.title },
  never: OTHERS.map(([title]) => title),
});
