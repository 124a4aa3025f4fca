import type { MarketplaceId } from '../marketplaces/ids';

/** What a column of a list of products can be; every other column is passed over. */
export const LISTING_COLUMNS = [
  'title',
  'item',
  'marketplace',
  'category',
  'brand',
  'price',
  'description',
  'bullets',
  'attributes',
  'images',
  'keywords',
] as const;
export type ListingColumn = (typeof LISTING_COLUMNS)[number];

/** Columns of which a table has several: selling points 1 to 5, pictures 1 to 9, one column for each attribute. */
export const REPEATED: ReadonlySet<ListingColumn> = new Set(['bullets', 'attributes', 'images', 'keywords']);

/** How product tables name a column. */
export interface ListingHeader {
  column: ListingColumn;
  names: readonly string[];
  source: { cite: string; seen: string; confidence: 'A' | 'B' | 'C' };
}

const FORMS = { cite: 'labels of the product forms, as read by public scripts', seen: '2026-11-20', confidence: 'B' } as const;
const FLAT = {
  cite: 'Amazon listing editor, field names of the form and of the inventory file',
  seen: '2026-11-20',
  confidence: 'B',
} as const;
const EXPORTS = { cite: 'product exports of shop software, by memory', seen: '2026-11-22', confidence: 'C' } as const;
const OWN = { cite: 'what operators call the columns of their own lists, by memory', seen: '2026-11-22', confidence: 'C' } as const;

/** Compared without case, widths, spaces, signs, remarks in brackets and the number behind: "Bullet Point 3" and "bullet_point" are one name. */
export const LISTING_HEADERS: readonly ListingHeader[] = [
  { column: 'title', names: ['宝贝标题', '商品标题', '产品标题', '商品名称', '商品名稱', '商品英文名称'], source: FORMS },
  {
    column: 'title',
    names: [
      'Product Name',
      'Product Title',
      'Title',
      'Tên sản phẩm',
      'Nama Produk',
      'Nome do produto',
      'Título',
      'Название товара',
      'Наименование',
    ],
    source: FORMS,
  },
  { column: 'title', names: ['Item Name'], source: FLAT },
  {
    column: 'title',
    names: ['标题', '標題', '名称', '名稱', '品名', '宝贝名称', '产品名称', '產品名稱', '商品', '宝贝', 'Name', 'Listing title'],
    source: OWN,
  },
  { column: 'item', names: ['商品ID', '宝贝ID', '商品编号', '商品編號', 'Product ID', 'Item ID', 'Item number'], source: FORMS },
  { column: 'item', names: ['ASIN', 'Seller SKU', 'item_sku', 'asin1'], source: FLAT },
  { column: 'item', names: ['Handle', 'Listing ID', 'ID', 'SKU', '货号', '貨號', '商家编码', '商品货号', '链接ID'], source: EXPORTS },
  { column: 'marketplace', names: ['平台', '渠道', '站点', '銷售平台', '销售平台', 'Marketplace', 'Platform', 'Channel'], source: OWN },
  { column: 'category', names: ['当前类目', '商品类目', '类目', '商品分类', '商品分類', 'Category'], source: FORMS },
  { column: 'category', names: ['Product Type', 'Item Type', 'item_type_keyword', 'feed_product_type'], source: FLAT },
  {
    column: 'category',
    names: ['Product Category', 'Type', '分类', '分類', '類目', '品类', '品類', '一级类目', '叶子类目'],
    source: EXPORTS,
  },
  { column: 'brand', names: ['品牌', 'Brand Name', 'Brand', 'Vendor', 'Manufacturer'], source: FORMS },
  {
    column: 'price',
    names: [
      '一口价',
      '拼单价',
      '售卖价',
      '售价',
      '售價',
      '价格',
      '價格',
      '销售价',
      '单价',
      'Price',
      'Variant Price',
      'Standard Price',
      'Your price',
    ],
    source: FORMS,
  },
  {
    column: 'description',
    names: ['宝贝详情', '商品详情', '详情信息', 'Product Description', 'Description', 'Site description', 'Описание'],
    source: FORMS,
  },
  {
    column: 'description',
    names: [
      'Body (HTML)',
      'Body',
      'Body HTML',
      '描述',
      '商品描述',
      '详情',
      '詳情',
      '商品介绍',
      '商品簡介',
      '宝贝描述',
      '产品描述',
      '產品描述',
    ],
    source: EXPORTS,
  },
  { column: 'bullets', names: ['Bullet Point', 'Key Product Features', 'Key features', 'Product Highlights'], source: FLAT },
  {
    column: 'bullets',
    names: [
      '卖点',
      '賣點',
      '商品卖点',
      '五点',
      '五点描述',
      '五點',
      '核心卖点',
      'Bullet',
      'Bullets',
      'Feature',
      'Selling point',
      'Highlights',
    ],
    source: OWN,
  },
  {
    column: 'attributes',
    names: ['商品属性', '类目属性', '商品参数', '材质成分', '上市年份季节', '适用季节', '适用性别', '适用年龄', '适用场景', '风格', '面料'],
    source: FORMS,
  },
  {
    column: 'attributes',
    names: [
      '属性',
      '屬性',
      '宝贝属性',
      '参数',
      '材质',
      '材質',
      '颜色分类',
      '产地',
      '型号',
      'Attributes',
      'Specifications',
      'Material',
      'Color',
      'Size',
      'Model',
    ],
    source: OWN,
  },
  { column: 'images', names: ['1:1主图', '主图', '商品主图', 'Product Images', 'Images', 'Photos'], source: FORMS },
  { column: 'images', names: ['main_image_url', 'other_image_url', 'Main Image URL', 'Other Image URL'], source: FLAT },
  {
    column: 'images',
    names: ['Image Src', 'Image', 'Image URL', 'Image link', 'Photo', '主图链接', '图片', '圖片', '图片链接', '图片地址', '主圖'],
    source: EXPORTS,
  },
  { column: 'keywords', names: ['Search Terms', 'Generic Keyword', 'Generic Keywords', 'Keywords', 'Tags'], source: FLAT },
  { column: 'keywords', names: ['关键词', '關鍵字', '关键字', '搜索词', '搜尋詞', '标签', '標籤', 'Tag'], source: OWN },
];

/** How rows name their marketplace, beside its id. */
export const MARKETPLACE_NAMES: Readonly<Record<string, MarketplaceId>> = {
  淘宝: 'taobao',
  淘寶: 'taobao',
  天猫: 'tmall',
  天貓: 'tmall',
  京东: 'jd',
  京東: 'jd',
  拼多多: 'pinduoduo',
  抖店: 'douyin',
  抖音: 'douyin',
  快手: 'kuaishou',
  小红书: 'xiaohongshu',
  小紅書: 'xiaohongshu',
  阿里巴巴: '1688',
  微信小店: 'weixin_shop',
  视频号小店: 'weixin_shop',
  亚马逊: 'amazon',
  亞馬遜: 'amazon',
  虾皮: 'shopee',
  蝦皮: 'shopee',
  来赞达: 'lazada',
  tiktok: 'tiktok_shop',
  tiktokshop: 'tiktok_shop',
  速卖通: 'aliexpress',
  速賣通: 'aliexpress',
  沃尔玛: 'walmart',
  mercadolibre: 'mercadolibre',
  美客多: 'mercadolibre',
  wb: 'wildberries',
};
