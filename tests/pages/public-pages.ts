import { ALSO_ON_SALE } from './also-on-sale';
import type { Goods } from './goods-type';
import { escapeHtml, htmlPage, money } from './html-page';

/** 淘宝's product page as shoppers see it: hashed class names, the title in a `title` attribute as well, properties as pairs. */
export function taobaoItem(goods: Goods): string {
  const title = escapeHtml(goods.publicTitle ?? goods.title);
  const properties = [{ name: '品牌', value: goods.brand }, ...goods.attributes].filter(({ value }) => value !== '');
  const body = `
<div class="pageContent--k2Q9x"><div class="leftPart--p0Zt4">
<div class="mainPicWrap--Ns5WQ"><img class="mainPic--zxTtQ" src="${goods.images[0]?.src ?? ''}" alt=""></div>
<ul class="thumbnails--v976t">${goods.images.map(({ src }) => `<li class="thumbnail--TxeB1"><img class="thumbnailPic--QasTm" src="${src}"></li>`).join('')}</ul></div>
<div class="rightPart--u1R7c" id="tbpcDetail_SkuPanelBody"><h1 class="mainTitle--R75fT" title="${title}">${title}</h1>
<div class="priceWrap--k0Ur2"><span class="unit--zM7V7">￥</span><span class="text--LP7Wf">${money(goods.price)}</span></div>
<div id="skuOptionsArea">${goods.skuNames
    .map(
      (name, column) =>
        `<div class="skuItem--Z2AJB"><span class="labelText--v1TtQ">${escapeHtml(name)}</span>${[
          ...new Set(goods.skus.map((sku) => sku.names[column] ?? '')),
        ]
          .map((value) => `<span class="valueItemText--T7YR8" title="${escapeHtml(value)}">${escapeHtml(value)}</span>`)
          .join('')}</div>`,
    )
    .join('')}</div></div></div>
<div class="paramsWrap--x9Qa1"><h2>参数信息</h2>${properties
    .map(
      ({ name, value }) =>
        `<div class="paramsInfoItem--qLqLD"><div class="paramsInfoItemTitle--uS7xX" title="${escapeHtml(name)}">${escapeHtml(name)}</div><div class="paramsInfoItemSubTitle--jW4cK" title="${escapeHtml(value)}">${escapeHtml(value)}</div></div>`,
    )
    .join('')}</div>
<div id="imageTextInfo-container"><h2>图文详情</h2><div class="desc-root">${goods.descriptionHtml}${(goods.descriptionImages ?? [])
    .map(({ src }) => `<img src="${src}">`)
    .join('')}</div></div>
<div class="recommend--m3Vx"><h2>看了又看</h2>${ALSO_ON_SALE.map((other) => `<div class="title--ab12" title="${escapeHtml(other)}">${escapeHtml(other)}</div>`).join('')}</div>`;
  return htmlPage({ language: 'zh-CN', title: `${goods.publicTitle ?? goods.title}-淘宝网`, style: PUBLIC_STYLE, body });
}

/** Amazon's product page: well-known ids, A+ content that carries its own style sheet, other sellers' titles in carousels. */
export function amazonProduct(goods: Goods): string {
  const title = escapeHtml(goods.publicTitle ?? goods.title);
  const main = goods.images[0];
  const body = `
<div id="dp"><form id="addToCart"><input type="hidden" id="ASIN" name="ASIN" value="${escapeHtml(goods.itemId)}"></form>
<div id="leftCol"><div id="imgTagWrapperId"><img id="landingImage" alt="${title}" src="${main?.src ?? ''}" data-old-hires="${main?.src ?? ''}"></div>
<ul id="altImages">${goods.images.map(({ src }) => `<li class="item imageThumbnail"><img src="${src}" alt=""></li>`).join('')}</ul></div>
<div id="centerCol"><div id="titleSection"><h1 id="title"><span id="productTitle" class="a-size-large product-title-word-break">        ${title}       </span></h1></div>
<a id="bylineInfo" href="#">Visit the ${escapeHtml(goods.brand)} Store</a>
<div id="averageCustomerReviews"><span id="acrPopover" title="4.6 out of 5 stars"><span class="a-icon-alt">4.6 out of 5 stars</span></span><span id="acrCustomerReviewText">1,284 ratings</span></div>
<div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">$${money(goods.price)}</span></span></div>
<div id="productOverview_feature_div"><table>${goods.attributes
    .filter(({ value }) => value !== '')
    .map(
      ({ name, value }) =>
        `<tr><td><span class="a-text-bold">${escapeHtml(name)}</span></td><td><span>${escapeHtml(value)}</span></td></tr>`,
    )
    .join('')}</table></div>
<div id="feature-bullets"><h3>About this item</h3><ul class="a-unordered-list">${(goods.bullets ?? [])
    .map((bullet) => `<li><span class="a-list-item"> ${escapeHtml(bullet)} </span></li>`)
    .join('')}</ul></div></div>
<div id="similarities_feature_div"><h2>Customers also viewed</h2><span class="a-truncate-full">Copper Measuring Cups Set of 4</span></div>
<div id="productDescription"><p><span>${escapeHtml(goods.descriptionHtml)}</span></p></div>
<div id="aplus"><style>.aplus-module .apm-head{font-size:20px;color:#333}#aplus h3{margin:0}</style><div class="aplus-module"><h3 class="apm-head">From the brand</h3><p>Made in small runs by ${escapeHtml(goods.brand)}.</p>${(
    goods.descriptionImages ?? []
  )
    .map(({ src }) => `<img src="${src}" alt="${title}">`)
    .join('')}</div></div></div>`;
  return htmlPage({ language: 'en-us', title: `Amazon.com: ${goods.publicTitle ?? goods.title}`, style: PUBLIC_STYLE, body });
}

/** eBay's item page: microdata, the seller's description in a frame of its own. */
export function ebayItem(goods: Goods): string {
  const title = escapeHtml(goods.publicTitle ?? goods.title);
  const description = `<!doctype html><html><head><style>body{font:14px sans-serif}</style></head><body><div id="ds_div">${goods.descriptionHtml}</div></body></html>`;
  const body = `
<div itemscope itemtype="https://schema.org/Product"><h1 id="itemTitle" itemprop="name"><span class="g-hdn">Details about &nbsp;</span>${title}</h1>
<div id="mainImgHldr">${goods.images.map(({ src }) => `<img itemprop="image" src="${src}" alt="">`).join('')}</div>
<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span id="prcIsum" itemprop="price" content="${money(goods.price)}">US $${money(goods.price)}</span><meta itemprop="priceCurrency" content="USD"><meta itemprop="availability" content="https://schema.org/InStock"></div>
<div class="itemAttr"><h2>Item specifics</h2><table>${goods.attributes
    .filter(({ value }) => value !== '')
    .map(
      ({ name, value }) =>
        `<tr><td class="attrLabels">${escapeHtml(name)}:</td><td>${name === 'Brand' ? `<h2 itemprop="brand" itemscope itemtype="https://schema.org/Brand"><span itemprop="name">${escapeHtml(value)}</span></h2>` : `<span>${escapeHtml(value)}</span>`}</td></tr>`,
    )
    .join('')}</table></div>
<div id="descItemNumber">${escapeHtml(goods.itemId)}</div></div>
<iframe id="desc_ifr" title="Seller's description of item" srcdoc="${escapeHtml(description)}"></iframe>
<div id="similarItems"><h2>Similar sponsored items</h2><span>Vintage Leather Lens Case</span></div>`;
  return htmlPage({ language: 'en', title: `${goods.publicTitle ?? goods.title} | eBay`, style: PUBLIC_STYLE, body });
}

/** A page of a known host that is none of the pages we know. */
export function unknownPage(host: string): string {
  return htmlPage({
    language: 'zh-CN',
    title: host,
    style: PUBLIC_STYLE,
    body: `<h1>${escapeHtml(host)}</h1><form><p><label>搜索 <input name="q" placeholder="搜索宝贝"></label></p><p><label>手机号 <input name="tel"></label></p><p><label>备注 <textarea name="note">一段与商品无关的文字</textarea></label></p></form>`,
  });
}

const PUBLIC_STYLE = `
body{margin:24px auto;max-width:1080px;font:14px/1.5 "PingFang SC","Noto Sans CJK SC",Arial,sans-serif;color:#222}
img{max-width:160px}ul{list-style-position:inside;padding:0}h1{font-size:20px}h2{font-size:16px}
#altImages img,.thumbnails--v976t img{width:44px}#leftCol{flex:0 0 220px}ul:is(#altImages,.thumbnails--v976t){display:flex;flex-wrap:wrap;list-style:none}.pageContent--k2Q9x,#dp{display:flex;flex-wrap:wrap;gap:24px}#desc_ifr{width:100%;height:200px;border:1px solid #ddd}
.paramsInfoItem--qLqLD{display:inline-block;width:200px;margin:6px 0}.paramsInfoItemTitle--uS7xX{color:#888;font-size:12px}#centerCol,.rightPart--u1R7c{flex:1;min-width:300px}
`;
