import type { MarketplaceId } from '../../../utils/marketplaces/ids';
import type { Goods } from '../goods-type';
import { money } from '../html-page';
import type { FormRow } from '../kits/form';
import { propertyRows, skuLines } from '../kits/form';
import { picture } from '../pictures';

/** Invented listings for the editors and product pages of marketplaces that have no goods file of their own. */

type PictureHost = Parameters<typeof picture>[0];

interface Sketch {
  itemId: string;
  title: string;
  brand: string;
  category: readonly string[];
  attributes: readonly (readonly [name: string, value: string, options?: readonly string[]])[];
  skus: readonly (readonly [name: string, price: number, stock: number])[];
  pictures: number;
}

function goodsOf(marketplace: MarketplaceId, host: PictureHost, first: number, sketch: Sketch): Goods {
  const stock = sketch.skus.reduce((sum, [, , held]) => sum + held, 0);
  return {
    marketplace,
    itemId: sketch.itemId,
    title: sketch.title,
    shortTitle: sketch.title.slice(0, 8),
    descriptionHtml: `<p>${sketch.brand}出品，${sketch.category.at(-1) ?? ''}。</p><p>尺寸为手工测量，允许 1cm 误差。</p>`,
    descriptionImages: [first + 20, first + 21].map((number) => picture(host, number, 750, 1_000)),
    images: Array.from({ length: sketch.pictures }, (_, index) => picture(host, first + index)),
    category: sketch.category,
    brand: sketch.brand,
    attributes: sketch.attributes.map(([name, value, options]) => ({ name, value, required: true, ...(options ? { options } : {}) })),
    skuNames: ['规格'],
    skus: sketch.skus.map(([name, price, held]) => ({ names: [name], price, stock: held })),
    price: Math.min(...sketch.skus.map(([, price]) => price)),
    listPrice: Math.max(...sketch.skus.map(([, price]) => price)) + 3_000,
    stock,
    sellerCode: `QH-${first}`,
  };
}

export const TMALL_GOODS = goodsOf('tmall', 'taobao', 40, {
  itemId: '701900300401',
  title: '清禾手作青瓷盖碗三才茶碗家用功夫茶具不烫手泡茶碗单个',
  brand: '清禾手作',
  category: ['餐饮具', '茶具', '盖碗'],
  attributes: [
    ['材质', '陶瓷', ['陶瓷', '玻璃', '紫砂']],
    ['产地', '浙江龙泉'],
    ['容量', '150ml'],
    ['风格', '新中式', ['新中式', '日式', '简约']],
  ],
  skus: [
    ['粉青', 8_900, 120],
    ['梅子青', 9_900, 64],
  ],
  pictures: 5,
});
export const JD_GOODS = goodsOf('jd', 'jd', 50, {
  itemId: '100200300401',
  title: '清禾手作 铸铁烧水壶 1.2L 无涂层煮茶壶 家用电陶炉适用',
  brand: '清禾手作',
  category: ['厨具', '茶具/咖啡具', '烧水壶'],
  attributes: [
    ['材质', '铸铁'],
    ['容量', '1.2L'],
    ['适用炉灶', '电陶炉', ['电陶炉', '燃气灶']],
    ['产地', '河北'],
  ],
  skus: [['黑色 1.2L', 25_900, 88]],
  pictures: 5,
});
export const KUAISHOU_GOODS = goodsOf('kuaishou', 'kuaishou', 60, {
  itemId: '22003004005',
  title: '榉木擀面杖家用大号实心压面棍烘焙饺子皮专用不粘面50cm',
  brand: '麦田坊',
  category: ['厨房/烹饪用具', '烘焙工具', '擀面杖'],
  attributes: [
    ['材质', '榉木'],
    ['长度', '50cm'],
    ['是否上漆', '否', ['是', '否']],
  ],
  skus: [
    ['50cm 单支', 2_290, 1_400],
    ['50cm 两支装', 3_990, 600],
  ],
  pictures: 4,
});
export const XIAOHONGSHU_GOODS = goodsOf('xiaohongshu', 'xiaohongshu', 70, {
  itemId: '65f0a1b2c3d4e5f600000001',
  title: '苎麻半遮光窗帘北欧风卧室客厅定制免打孔',
  brand: '慢织',
  category: ['家居家装', '布艺软饰', '窗帘'],
  attributes: [
    ['风格', '北欧'],
    ['材质成分', '苎麻100%'],
    ['面料', '苎麻'],
    ['安全等级', 'B类', ['A类', 'B类', 'C类']],
  ],
  skus: [
    ['米白 宽1.5×高2.6m', 16_900, 35],
    ['燕麦 宽2.0×高2.6m', 19_900, 28],
  ],
  pictures: 6,
});
export const ALIBABA_GOODS = goodsOf('1688', '1688', 80, {
  itemId: '760100200301',
  title: '厂家批发玻璃储物罐带勺三件套厨房调料罐密封防潮可定制logo',
  brand: '晶匠',
  category: ['家居百货', '厨房储物', '调味罐'],
  attributes: [
    ['材质', '高硼硅玻璃'],
    ['型号', 'JJ-308'],
    ['是否进口', '否', ['是', '否']],
    ['加工定制', '是', ['是', '否']],
  ],
  skus: [
    ['三件套 木盖', 1_280, 9_600],
    ['三件套 竹盖', 1_360, 7_200],
  ],
  pictures: 5,
});
export const WEIXIN_GOODS = goodsOf('weixin_shop', 'weixin_shop', 90, {
  itemId: '10000123456789',
  title: '陶土花盆透气带托盘6寸多肉绿植阳台种植',
  brand: '山间',
  category: ['家居', '园艺', '花盆'],
  attributes: [
    ['材质', '红陶'],
    ['尺寸', '6寸'],
    ['是否带托盘', '是', ['是', '否']],
  ],
  skus: [
    ['6寸 单个', 1_590, 800],
    ['6寸 三个装', 3_990, 260],
  ],
  pictures: 5,
});

/** A row for one field of goods: what every editor needs, under the marketplace's own label. */
type Part = (label: string, more?: Partial<FormRow>) => FormRow;

/** The rows of an editor, made of goods. */
export function rowsFor(
  goods: Goods,
): Readonly<
  Record<
    | 'title'
    | 'short_title'
    | 'category'
    | 'images'
    | 'attributes'
    | 'brand'
    | 'price'
    | 'list_price'
    | 'stock'
    | 'sku'
    | 'description'
    | 'description_images'
    | 'seller_code',
    Part
  >
> {
  const text =
    (field: string, value: string): Part =>
    (label, more) => ({ kind: 'text', label, field, value, ...more });
  return {
    title: (label, more) => ({ kind: 'text', label, field: 'title', value: goods.title, required: true, ...more }),
    short_title: text('short_title', goods.shortTitle ?? ''),
    category: (label, more) => ({ kind: 'words', label, field: 'category', value: goods.category.join(' > '), ...more }),
    images: (label, more) => ({
      kind: 'pictures',
      label,
      field: 'images',
      pictures: goods.images,
      slots: goods.images.length,
      required: true,
      ...more,
    }),
    attributes: (label, more) => ({ kind: 'group', label, field: 'attributes', rows: propertyRows(goods), ...more }),
    brand: (label, more) => ({
      kind: 'select',
      label,
      field: 'brand',
      value: goods.brand,
      options: [goods.brand, '无品牌'],
      required: true,
      ...more,
    }),
    price: text('price', money(goods.price)),
    list_price: text('list_price', money(goods.listPrice ?? 0)),
    stock: text('stock', String(goods.stock)),
    sku: (label, more) => ({ kind: 'table', label, headers: ['规格', '价格', '库存', '编码'], lines: skuLines(goods), ...more }),
    description: (label, more) => ({ kind: 'rich', label, field: 'description', value: goods.descriptionHtml, ...more }),
    description_images: (label, more) => ({
      kind: 'pictures',
      label,
      field: 'description_images',
      pictures: goods.descriptionImages ?? [],
      slots: goods.descriptionImages?.length ?? 0,
      ...more,
    }),
    seller_code: text('seller_code', goods.sellerCode),
  };
}
