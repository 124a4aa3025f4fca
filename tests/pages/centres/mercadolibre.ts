import type { CentrePage } from '../centre';
import { NOTATIONS } from '../kits/notation';
import { LABELLED } from '../kits/seller-form';
import { dateRange, pager } from '../kits/seller-frame';
import { adFigures, type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import { groupedTable, plainTable, roleTable } from '../kits/sheet-tables';

const BRAZIL: Centre = {
  marketplace: 'mercadolibre',
  brand: 'Mercado Livre',
  colour: '#2d3277',
  menu: ['Resumo', 'Anúncios', 'Vendas', 'Métricas', 'Publicidade', 'Reputação'],
  account: 'Vereda Casa',
  search: 'Buscar',
  language: 'pt-BR',
};
const ARGENTINA: Centre = {
  ...BRAZIL,
  brand: 'Mercado Libre',
  menu: ['Resumen', 'Publicaciones', 'Ventas', 'Métricas', 'Publicidad'],
  account: 'Vereda Hogar',
  language: 'es-AR',
};

const GOODS = [
  ['Vereda Tábua de Corte Teca 40 cm', 'MLB4201700341', 'VC-TC-40', 189.9, 34, 3144, 41],
  ['Vereda Kit 3 Potes de Cerâmica', 'MLB4201700342', 'VC-PC-03', 1234.5, 6, 870, 3],
  ['Vereda Saca-rolhas Alavanca', 'MLB4201700343', 'VC-SR-01', 74.25, 0, 12018, 130],
] as const;

export const MERCADOLIBRE_CENTRE: readonly CentrePage[] = [
  formPage({
    centre: BRAZIL,
    pageKind: 'listing-editor',
    url: 'https://www.mercadolivre.com.br/anuncios/MLB4201700341/modificar/bomni',
    title: 'Modificar anúncio',
    heading: 'Modificar anúncio',
    kit: LABELLED,
    sections: [
      [
        'Título e fotos',
        [
          { field: 'title', label: 'Título do anúncio', value: 'Tábua de Corte Teca 40 cm com Canaleta Vereda', max: 60, by: 'counter' },
          { field: 'images', label: 'Fotos', control: 'images', value: pictures(140, 4) },
          { field: 'category', label: 'Categoria', control: 'chosen', value: 'Tábuas de Corte' },
        ],
      ],
      [
        'Ficha técnica',
        [{ field: 'attributes', label: 'Ficha técnica', control: 'attributes', value: { Material: 'Teca', Comprimento: '40 cm' } }],
      ],
      [
        'Condições de venda',
        [
          { field: 'price', label: 'Preço', value: '189,90', unit: 'R$' },
          { field: 'stock', label: 'Estoque', value: '34' },
          { field: 'seller_code', label: 'SKU', value: 'VC-TC-40' },
        ],
      ],
      [
        'Descrição',
        [{ field: 'description', label: 'Descrição', control: 'area', value: 'Teca maciça com canaleta. Lavar à mão e secar em pé.' }],
      ],
    ],
    buttons: ['Cancelar', 'Confirmar'],
    otherWords: {
      'Título do anúncio': 'Título del producto',
      Categoria: 'Categoría',
      'Ficha técnica': 'Características',
      Preço: 'Precio',
      Estoque: 'Stock',
      Descrição: 'Descripción',
    },
  }),
  tablePage({
    centre: BRAZIL,
    pageKind: 'listing-list',
    url: 'https://www.mercadolivre.com.br/anuncios/lista?page=1',
    title: 'Lista de anúncios',
    heading: 'Anúncios',
    tabs: [
      ['Todos', '3'],
      ['Ativos', '2'],
      ['Pausados', '9'],
    ],
    sheet: {
      notation: NOTATIONS.brazil,
      id: 'item',
      link: 'https://produto.mercadolivre.com.br/',
      said: 3,
      columns: [
        { header: '', kind: 'boxes' },
        { header: 'Anúncio', of: 'title', under: 'line' },
        { header: 'SKU', metric: 'sku' },
        { header: 'Preço', of: 'price', kind: 'money' },
        { header: 'Estoque', of: 'stock', kind: 'count' },
        { header: 'Visitas', of: 'visits', kind: 'count' },
        { header: 'Ações', kind: 'buttons' },
      ],
      records: GOODS.map(([title, item, sku, price, stock, visits]) => ({
        title,
        item,
        sku,
        price,
        stock,
        visits,
        line: `#${item.slice(3)}`,
      })),
      buttons: ['Modificar', 'Mais'],
    },
    kit: roleTable({ prefix: 'andes-table' }),
    before: '<div class="count">3 anúncios</div>',
    after: pager({}),
  }),
  tablePage({
    centre: BRAZIL,
    pageKind: 'ad-report',
    url: 'https://ads.mercadolivre.com.br/product-ads/campaigns',
    title: 'Product Ads, line breaks inside headers',
    heading: 'Campanhas',
    controls: dateRange('01/10/2026', '31/10/2026', 'Período'),
    sheet: {
      notation: NOTATIONS.brazil,
      id: 'campaign',
      said: 4,
      totals: 'Total',
      columns: [
        { header: 'Nome', metric: 'campaign' },
        { header: 'Orçamento', metric: 'budget', kind: 'money' },
        { header: 'Impressões', metric: 'impressions', kind: 'count' },
        { header: 'Cliques', metric: 'clicks', kind: 'count' },
        { header: 'Receita (Moeda local)', metric: 'sales', kind: 'money' },
        { header: 'Investimento (Moeda local)', metric: 'spend', kind: 'money' },
        { header: 'ROAS (Receitas / Investimento)', metric: 'roas', kind: 'ratio' },
        { header: 'ACOS (Investimento / Receitas)', metric: 'acos', kind: 'percent' },
        { header: 'CTR (Click Through Rate)', metric: 'ctr', kind: 'percent' },
      ],
      records: adFigures(['Cozinha', 'Potes', 'Saca-rolhas', 'Teste'], 'campaign', { price: 189.9, click: 0.62, scale: 3 }).map(
        (record, index) => ({ ...record, budget: 40 + index * 10 }),
      ),
    },
    kit: plainTable({ prefix: 'andes-table' }),
    after: pager({ says: '1-4 de 4' }),
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
  }),
  orderPage({
    centre: ARGENTINA,
    pageKind: 'order-list',
    url: 'https://www.mercadolibre.com.ar/ventas/omni/listado?filters=TAB_TODAY',
    title: 'Ventas',
    heading: 'Ventas',
    tabs: [
      ['Envíos de hoy', '5'],
      ['Próximos días', '12'],
    ],
    orders: orders(
      ['2000042017340011', '2000042017340012', '2000042017340013'],
      ['Tabla de corte', 'Set de potes', 'Sacacorchos'],
      ['$ 18.990,00', '$ 123.450,00', '$ 7.425,00'],
      'Listo para enviar',
      'Despachar hoy antes de las 14 h',
    ),
    headers: ['# de venta', 'Comprador', 'Producto', 'Total', 'Estado', 'Despacho'],
    kit: roleTable({ prefix: 'sc-row' }),
  }),
  tablePage({
    centre: ARGENTINA,
    pageKind: 'shop-report',
    url: 'https://www.mercadolibre.com.ar/metricas/publicaciones',
    title: 'Métricas, headers in two rows with names that repeat',
    heading: 'Desempeño de publicaciones',
    controls: dateRange('01/10/2026', '31/10/2026'),
    sheet: {
      notation: NOTATIONS.argentina,
      id: 'item',
      said: 3,
      columns: [
        { header: 'Título', metric: 'title' },
        { header: 'SKU', metric: 'sku' },
        { header: 'Unidades', metric: 'units', kind: 'count', group: 'Ventas' },
        { header: 'Ingresos por productos (ARS)', metric: 'sales', kind: 'money', group: 'Ventas' },
        { header: 'Visitas únicas', of: 'visits', kind: 'count', group: 'Tráfico' },
        { header: 'Compradores', of: 'buyers', kind: 'count', group: 'Tráfico' },
      ],
      records: GOODS.map(([, item, sku, price, , visits, units], index) => ({
        title: ['Tabla de teca', 'Set de potes', 'Sacacorchos'][index] ?? '',
        item,
        sku,
        units,
        sales: Number((price * units).toFixed(2)),
        visits,
        buyers: units - 1,
      })),
    },
    kit: groupedTable({ prefix: 'andes-table' }),
    after: '<div class="count">1-3 de 3</div>',
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
  }),
  formPage({
    centre: BRAZIL,
    pageKind: 'promotion-setup',
    url: 'https://www.mercadolivre.com.br/promocoes/criar/cupom',
    title: 'Criar cupom',
    heading: 'Criar cupom',
    kit: LABELLED,
    sections: [
      [
        'Cupom',
        [
          { field: 'name', label: 'Nome da promoção', value: 'Semana da cozinha' },
          { field: 'limits.budget', label: 'Orçamento', value: '500,00', unit: 'R$' },
        ],
      ],
    ],
    buttons: ['Cancelar', 'Criar'],
  }),
  publicPage(
    {
      centre: BRAZIL,
      url: 'https://produto.mercadolivre.com.br/MLB-4201700341-tabua-de-corte-teca-40-cm-_JM',
      title: 'Página do produto com microdata',
    },
    {
      language: 'pt-BR',
      shop: 'Mercado Livre',
      title: 'Tábua de Corte Teca 40 cm com Canaleta Vereda',
      price: 'R$ 189,90',
      amount: '189.90',
      currency: 'BRL',
      brand: 'Vereda',
      images: pictures(140, 3),
      description: 'Teca maciça com canaleta.',
      attributes: { Material: 'Teca', Comprimento: '40 cm' },
      words: { brand: 'Marca', about: 'O que você precisa saber', details: 'Descrição', also: 'Quem viu este produto também comprou' },
    },
    'microdata',
    'ui-pdp',
  ),
];
