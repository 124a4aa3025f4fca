import { AD_PAGES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

const DOMAIN = '(mercadolibre\\.com(\\.(ar|mx|co|uy|pe))?|mercadolibre\\.cl|mercadolivre\\.com\\.br)$';
const shopHosts = `^www\\.${DOMAIN}`;
const adHosts = `^ads\\.${DOMAIN}`;
const itemHosts = `^(articulo|produto)\\.${DOMAIN}`;

export const mercadolibrePages: MarketplacePages = {
  id: 'mercadolibre',
  language: 'es',
  pages: [
    { kind: 'listing-editor', host: shopHosts, path: '^/(publicar|anunciar|syi|vender)/' },
    { kind: 'listing-editor', host: shopHosts, path: '^/(?:publicaciones|anuncios)/(?:[^/]+/)?(ML[A-Z]\\d+)/', itemId: { pathGroup: 1 } },
    { kind: 'listing-list', host: shopHosts, path: '^/(publicaciones|anuncios)' },
    { kind: 'order-list', host: shopHosts, path: '^/(ventas|vendas)(?!.*/(detalle|detalhe))' },
    { kind: 'promotion-setup', host: shopHosts, path: '^/(central-de-)?promo(cion|co)es' },
    { kind: 'ad-report', host: shopHosts, path: '^/(publicidad|publicidade|product-ads|advertising|ads)(/|$)' },
    { kind: 'ad-report', host: adHosts, path: AD_PAGES },
    { kind: 'shop-report', host: shopHosts, path: '^/(metricas|m%C3%A9tricas|estadisticas|resumen|resumo)(/|$)' },
    { kind: 'public-product', host: shopHosts, path: '/p/(ML[A-Z]\\d+)(?=/|$)', itemId: { pathGroup: 1 } },
    { kind: 'public-product', host: itemHosts, path: '^/(ML[A-Z]-?\\d+)', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('es pt en zh', [
    { field: 'title', labels: ['Título', 'Titulo', 'Título del producto', 'Título do anúncio'], expected: true },
    { field: 'images', labels: ['Fotos', 'Imágenes', 'Imagens'], as: 'images', expected: true },
    { field: 'description', labels: ['Descripción', 'Descrição'], as: 'rich', expected: true },
    { field: 'category', labels: ['Categoría', 'Categoria'], as: 'choice' },
    { field: 'attributes', labels: ['Características', 'Ficha técnica'], as: 'group', expected: true },
    { field: 'brand', labels: ['Marca'], as: 'choice' },
    { field: 'price', labels: ['Precio', 'Preço'], expected: true },
    { field: 'stock', labels: ['Stock', 'Cantidad', 'Quantidade', 'Estoque', 'Unidades'], expected: true },
    { field: 'seller_code', labels: ['SKU', 'Código SKU'] },
  ]),
  product: [
    { field: 'title', at: ['h1.ui-pdp-title'] },
    { field: 'price', at: ['.ui-pdp-price__main-container meta[itemprop="price"]'] },
    { field: 'images', at: ['.ui-pdp-gallery__figure img'] },
    { field: 'description', at: ['.ui-pdp-description__content'] },
    { field: 'attributes', at: ['.andes-table__row'] },
  ],
};

export const mercadolibreLimits = /* @__PURE__ */ dated(
  [
    { cite: 'Mercado Libre title 60 characters; the category decides (memory)', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'title', of: 'length', unit: 'characters', max: 60 }],
  ],
  [
    {
      cite: 'Mercado Libre, best practices for listing items: at most ten main photos advised',
      url: 'https://developers.mercadolibre.com.ar/devsite/introduction-globalselling',
      seen: '2026-11-22',
      confidence: 'A',
    },
    [{ field: 'images', of: 'count', max: 10 }],
  ],
);
