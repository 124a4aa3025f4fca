import type { CentrePage } from '../centre';
import { NOTATIONS, type Notation } from '../kits/notation';
import { sideBySide } from '../kits/seller-form';
import { dateRange, pager } from '../kits/seller-frame';
import { adFigures, type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import type { Sheet, SheetColumn } from '../kits/sheet';
import { doubledTable, plainTable, splitTable } from '../kits/sheet-tables';

const SHOPEE: Centre = {
  marketplace: 'shopee',
  brand: 'Shopee Seller Centre',
  colour: '#ee4d2d',
  menu: ['Order', 'Product', 'Marketing Centre', 'Finance', 'Data', 'Shop'],
  account: 'tidewick.sg',
  language: 'en-SG',
};
const at = (account: string, language: string): Centre => ({ ...SHOPEE, account, language });

/** The ad list in every language of the seller centre: always these columns, in this order, with a point before decimals. */
const AD_WORDS = {
  en: ['Ad Name', 'Status', 'Product ID', 'Impression', 'Clicks', 'CTR', 'Conversions', 'Items Sold', 'GMV', 'Expense', 'ROAS', 'ACOS'],
  id: [
    'Nama Iklan',
    'Status',
    'Kode Produk',
    'Dilihat',
    'Jumlah Klik',
    'Persentase Klik',
    'Konversi',
    'Produk Terjual',
    'Omzet Penjualan',
    'Biaya',
    'Efektifitas Iklan',
    'Persentase Biaya Iklan terhadap Penjualan dari Iklan (ACOS)',
  ],
  pt: [
    'Nome do Anúncio',
    'Status',
    'ID do produto',
    'Impressões',
    'Cliques',
    'CTR',
    'Conversões',
    'Itens Vendidos',
    'GMV',
    'Despesas',
    'ROAS',
    'ACOS',
  ],
  vi: [
    'Tên Dịch vụ Hiển thị',
    'Trạng thái',
    'Mã sản phẩm',
    'Số lượt xem',
    'Số lượt click',
    'Tỷ Lệ Click',
    'Lượt chuyển đổi',
    'Sản phẩm đã bán',
    'Doanh số',
    'Chi phí',
    'ROAS',
    'ACOS',
  ],
} as const;
const AD_METRICS = [
  'campaign',
  'status',
  'item',
  'impressions',
  'clicks',
  'ctr',
  'orders',
  'units',
  'sales',
  'spend',
  'roas',
  'acos',
] as const;
const AD_KINDS = ['text', 'text', 'text', 'count', 'count', 'percent', 'count', 'count', 'money', 'money', 'ratio', 'percent'] as const;

function adSheet(language: keyof typeof AD_WORDS, notation: Notation, names: readonly string[], price: number, click: number): Sheet {
  const columns = AD_WORDS[language].map((header, place): SheetColumn => {
    const metric = AD_METRICS[place];
    return {
      header,
      kind: AD_KINDS[place] ?? 'text',
      ...(metric === undefined ? {} : { metric }),
      ...(place === 0 ? { pinned: true as const } : {}),
    };
  });
  const records = adFigures(names, 'campaign', { price, click, cents: notation.cents, scale: 3 }).map((record, index) => ({
    ...record,
    status: index === 2 ? 'Paused' : 'Ongoing',
    item: String(20488100340 + index * 17),
  }));
  return { notation: { ...notation, ratioPoint: true }, id: 'item', columns, records };
}
const words = (from: keyof typeof AD_WORDS, to: keyof typeof AD_WORDS): Record<string, string> =>
  Object.fromEntries(AD_WORDS[from].map((word, place) => [word, AD_WORDS[to][place] ?? word]));

const LIST = [
  ['Tas Anyaman Pandan Ukuran Sedang', 'TW-PD-01', 145000, 38, 1204],
  ['Keranjang Rotan Bulat dengan Tutup', 'TW-RT-02', 1234567, 5, 87],
  ['Tatakan Gelas Kayu Jati Isi 6', 'TW-KJ-03', 62500, 0, 3110],
] as const;

const edsForm = sideBySide('eds');

export const SHOPEE_CENTRE: readonly CentrePage[] = [
  formPage({
    centre: SHOPEE,
    pageKind: 'listing-editor',
    url: 'https://seller.shopee.sg/portal/product/20488100340',
    title: 'Edit product, English',
    heading: 'Edit Product',
    kit: edsForm,
    sections: [
      [
        'Basic information',
        [
          { field: 'images', label: 'Product Images', control: 'images', value: pictures(50, 3), required: true },
          {
            field: 'title',
            label: 'Product Name',
            value: 'Woven Pandan Tote, Medium, with Inner Pocket',
            max: 120,
            by: 'counter',
            required: true,
          },
          { field: 'category', label: 'Category', control: 'chosen', value: 'Women Bags > Tote Bags' },
          {
            field: 'description',
            label: 'Product Description',
            control: 'area',
            value: 'Hand-woven by a small workshop. Base 32 cm, height 28 cm. Wipe clean only.',
            max: 3000,
            by: 'counter',
          },
        ],
      ],
      [
        'Specification',
        [
          { field: 'brand', label: 'Brand', control: 'chosen', value: 'Tidewick' },
          { field: 'price', label: 'Price', value: '39.90', unit: 'S$' },
          { field: 'stock', label: 'Stock', value: '38' },
          { field: 'seller_code', label: 'Parent SKU', value: 'TW-PD-01' },
        ],
      ],
    ],
    buttons: ['Cancel', 'Save and Delist', 'Update'],
    otherWords: {
      'Product Name': 'Nama Produk',
      'Product Description': 'Deskripsi Produk',
      'Product Images': 'Foto Produk',
      Category: 'Kategori',
      Brand: 'Merek',
      Price: 'Harga',
      Stock: 'Stok',
      'Parent SKU': 'SKU Induk',
    },
  }),
  formPage({
    centre: at('tidewick.vn', 'vi-VN'),
    pageKind: 'listing-editor',
    url: 'https://banhang.shopee.vn/portal/product/new',
    title: 'Add product, Vietnamese',
    heading: 'Thêm sản phẩm mới',
    kit: edsForm,
    sections: [
      [
        'Thông tin cơ bản',
        [
          { field: 'title', label: 'Tên sản phẩm', value: 'Túi cói đan tay cỡ vừa có ngăn trong', max: 120, by: 'counter', required: true },
          { field: 'category', label: 'Ngành hàng', control: 'chosen', value: 'Túi Ví Nữ > Túi tote', required: true },
          {
            field: 'description',
            label: 'Mô tả sản phẩm',
            control: 'area',
            value: 'Đan tay từ cói tự nhiên, đáy 32 cm, cao 28 cm.',
            max: 3000,
            by: 'counter',
          },
        ],
      ],
      [
        'Thông tin bán hàng',
        [
          { field: 'price', label: 'Giá', value: '345.000', unit: '₫' },
          { field: 'stock', label: 'Kho hàng', value: '120' },
        ],
      ],
    ],
    buttons: ['Hủy', 'Lưu & Hiển thị'],
  }),
  tablePage({
    centre: at('tidewick.id', 'id-ID'),
    pageKind: 'listing-list',
    url: 'https://seller.shopee.co.id/portal/product/list/all?page=1&size=12',
    title: 'Product list, Indonesian, split table',
    heading: 'Produk Saya',
    tabs: [
      ['Semua', '3'],
      ['Habis', '1'],
      ['Diarsipkan', '41'],
    ],
    sheet: {
      notation: NOTATIONS.indonesia,
      id: 'sku',
      said: 3,
      columns: [
        { header: '', kind: 'boxes' },
        { header: 'Nama Produk', of: 'title', under: 'line' },
        { header: 'SKU Induk', of: 'sku' },
        { header: 'Harga', of: 'price', kind: 'money' },
        { header: 'Stok', of: 'stock', kind: 'count' },
        { header: 'Penjualan', of: 'sold', kind: 'count' },
        { header: 'Aksi', kind: 'buttons' },
      ],
      records: LIST.map(([title, sku, price, stock, sold]) => ({ title, sku, price, stock, sold, line: `Kode: ${sku}-A` })),
      buttons: ['Ubah', 'Lainnya'],
    },
    kit: splitTable({ prefix: 'eds-table', gutter: true }),
    before: '<div class="count"><b>3 Produk</b></div>',
    after: pager({ size: '12 / halaman' }),
  }),
  tablePage({
    centre: at('tidewick.id', 'id-ID'),
    pageKind: 'ad-report',
    url: 'https://seller.shopee.co.id/portal/marketing/pas/index',
    title: 'Ad list, Indonesian, pinned column drawn twice',
    heading: 'Iklan Shopee',
    controls: dateRange('01/10/2026', '31/10/2026', 'Periode'),
    sheet: {
      ...adSheet(
        'id',
        NOTATIONS.indonesia,
        ['Tas pandan', 'Keranjang rotan', 'Tatakan jati', 'Grup Iklan - Shopee Indonesia'],
        145000,
        410,
      ),
      said: 4,
    },
    kit: doubledTable({ prefix: 'eds-table' }),
    after: pager({ says: 'Total 4', size: '20 / halaman' }),
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
    otherWords: words('id', 'en'),
  }),
  tablePage({
    centre: at('tidewick.br', 'pt-BR'),
    pageKind: 'ad-report',
    url: 'https://seller.shopee.com.br/portal/marketing/pas/index?type=product',
    title: 'Ad list, Portuguese',
    heading: 'Shopee Ads',
    controls: dateRange('01/10/2026', '31/10/2026'),
    sheet: { ...adSheet('pt', NOTATIONS.brazil, ['Bolsa de palha', 'Cesto de vime', 'Porta-copos'], 89.9, 0.37), totals: 'Total', said: 3 },
    kit: plainTable({ prefix: 'eds-table', totals: 'first' }),
    after: pager({ says: 'Total: 3' }),
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
    otherWords: words('pt', 'vi'),
  }),
  tablePage({
    centre: at('tidewick.vn', 'vi-VN'),
    pageKind: 'ad-report',
    url: 'https://banhang.shopee.vn/portal/marketing/pas/index',
    title: 'Ad list, Vietnamese, first page of several',
    heading: 'Dịch vụ hiển thị',
    sheet: { ...adSheet('vi', NOTATIONS.vietnam, ['Túi cói', 'Giỏ mây', 'Lót ly gỗ'], 345000, 900), said: 27 },
    kit: splitTable({ prefix: 'eds-table' }),
    after: pager({ says: '1-3 của 27', size: '3 / trang', of: 9 }),
  }),
  formPage({
    centre: SHOPEE,
    pageKind: 'promotion-setup',
    url: 'https://seller.shopee.sg/portal/marketing/vouchers/new',
    title: 'Create a voucher',
    heading: 'Create New Voucher',
    kit: edsForm,
    sections: [
      [
        'Basic Information',
        [
          { field: 'name', label: 'Voucher Name', value: 'November basket treat', max: 100, by: 'counter' },
          { field: 'code', label: 'Voucher Code', value: 'TIDE5NOV' },
        ],
      ],
      [
        'Reward Settings',
        [
          { field: 'benefit.value', label: 'Discount Amount', value: '5', unit: 'S$' },
          { field: 'cond.minAmount', label: 'Minimum Basket Price', value: '40', unit: 'S$' },
          { field: 'limits.totalCount', label: 'Usage Quantity', value: '300' },
        ],
      ],
    ],
    buttons: ['Cancel', 'Confirm'],
  }),
  orderPage({
    centre: SHOPEE,
    pageKind: 'order-list',
    url: 'https://seller.shopee.sg/portal/sale/order?type=toship',
    title: 'My orders',
    heading: 'My Orders',
    tabs: [
      ['Unpaid', '2'],
      ['To Ship', '9'],
      ['Shipping', '31'],
    ],
    cards: [{ label: 'To ship today', shows: '3', value: 3 }],
    orders: orders(
      ['2611208XKQ7RTA', '2611208XKQ7RTB', '2611208XKQ7RTC'],
      ['Woven Pandan Tote', 'Rattan Basket', 'Teak Coasters'],
      ['S$39.90', 'S$128.00', 'S$14.50'],
      'To Ship',
      'Ship before 24/11/2026',
    ),
    headers: ['Order ID', 'Buyer', 'Product(s)', 'Order Total', 'Status', 'Countdown'],
    kit: splitTable({ prefix: 'eds-table' }),
  }),
  tablePage({
    centre: at('tidewick.vn', 'vi-VN'),
    pageKind: 'shop-report',
    url: 'https://banhang.shopee.vn/datacenter/overview',
    title: 'Shop statistics by day, Vietnamese',
    heading: 'Phân tích bán hàng',
    controls: dateRange('17/11/2026', '20/11/2026'),
    cards: [
      { label: 'Tổng doanh số (VND)', shows: '₫48.310.500', metric: 'sales', value: 48310500, under: 'so với kỳ trước +3.20%' },
      { label: 'Tổng số đơn hàng', shows: '140', metric: 'orders', value: 140 },
    ],
    sheet: {
      notation: { ...NOTATIONS.vietnam, ratioPoint: true },
      id: 'date',
      columns: [
        { header: 'Ngày', metric: 'date' },
        { header: 'Tổng doanh số (VND)', metric: 'sales', kind: 'bare' },
        { header: 'Tổng số đơn hàng', metric: 'orders', kind: 'count' },
        { header: 'Doanh số trên mỗi đơn hàng', metric: 'aov', kind: 'bare' },
        { header: 'Số lượt truy cập', metric: 'visitors', kind: 'count' },
        { header: 'Đơn đã hủy', metric: 'orders_cancelled', kind: 'count' },
      ],
      records: [
        { date: '17/11/2026', sales: 10364000, orders: 30, visitors: 1201, orders_cancelled: 1 },
        { date: '18/11/2026', sales: 12075500, orders: 35, visitors: 1340, orders_cancelled: 0 },
        { date: '19/11/2026', sales: 13801000, orders: 40, visitors: 998, orders_cancelled: 2 },
        { date: '20/11/2026', sales: 12070000, orders: 35, visitors: 1123, orders_cancelled: 0 },
      ],
    },
    kit: plainTable({ prefix: 'bi-table' }),
    truth: { window: { from: '2026-11-17', to: '2026-11-20' } },
  }),
  publicPage(
    { centre: SHOPEE, url: 'https://shopee.sg/Woven-Pandan-Tote-Medium-i.41200331.20488100340', title: 'Product page with JSON-LD' },
    {
      language: 'en',
      shop: 'Shopee Singapore',
      title: 'Woven Pandan Tote, Medium, with Inner Pocket',
      price: 'S$39.90',
      was: 'S$52.00',
      amount: '39.90',
      currency: 'SGD',
      brand: 'Tidewick',
      images: pictures(50, 3),
      description: 'Hand-woven by a small workshop.',
      attributes: { Material: 'Pandan', 'Ships From': 'Singapore' },
      words: { brand: 'Brand', about: 'Highlights', details: 'Product Description', also: 'You May Also Like' },
    },
    'json-ld',
    'pdp',
  ),
];
