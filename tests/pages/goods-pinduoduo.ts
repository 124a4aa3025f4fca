import type { Goods } from './goods-type';
import { picture } from './pictures';

export const PINDUODUO_GOODS: readonly Goods[] = [
  {
    marketplace: 'pinduoduo',
    itemId: '580200300401',
    title: '足贴正品祛湿排毒治疗失眠足贴艾草足贴睡眠贴老北京足贴全国第一厂家直销',
    descriptionHtml: '<p>晚上一贴，第二天湿气全无，有效率98%。无效退款，全国包邮。</p>',
    descriptionImages: [],
    images: [picture('pinduoduo', 3, 480), picture('pinduoduo', 4, 400)],
    category: ['家庭清洁/日用', '居家日用', '足贴'],
    brand: '',
    attributes: [
      { name: '品牌', value: '', required: true, options: ['无品牌'] },
      { name: '材质', value: '', required: true },
      { name: '保质期', value: '', required: true },
      { name: '产地', value: '河南', options: ['河南', '广东', '浙江'] },
    ],
    skuNames: ['规格'],
    skus: [
      { names: ['30贴'], price: 590, stock: 9999 },
      { names: ['100贴【超值】'], price: 1290, stock: 9999 },
    ],
    price: 590,
    singlePrice: 580,
    listPrice: 9900,
    stock: 19998,
    sellerCode: '',
  },
  {
    marketplace: 'pinduoduo',
    itemId: '580200300402',
    title: '禾木良品杉木沥水砧板架家用厨房多功能收纳架可壁挂刀具锅盖架',
    descriptionHtml: '<p>杉木原色，表面打磨无毛刺。可放砧板 3 块、锅盖 2 个。</p><p>尺寸 30×18×24cm，承重 8kg，附壁挂配件一套。</p>',
    descriptionImages: [20, 21, 22].map((number) => picture('pinduoduo', number, 750, 1000)),
    images: [10, 11, 12, 13, 14, 15, 16, 17].map((number) => picture('pinduoduo', number)),
    category: ['餐厨用具', '厨房收纳', '砧板架'],
    brand: '禾木良品',
    attributes: [
      { name: '品牌', value: '禾木良品', required: true, options: ['禾木良品', '无品牌'] },
      { name: '材质', value: '杉木', required: true },
      { name: '安装方式', value: '台面/壁挂', required: true },
      { name: '尺寸', value: '30×18×24cm', required: true },
      { name: '产地', value: '浙江', options: ['河南', '广东', '浙江'] },
    ],
    skuNames: ['款式'],
    skus: [
      { names: ['原木色 单层'], price: 2680, stock: 320 },
      { names: ['原木色 双层'], price: 3980, stock: 180 },
    ],
    price: 2680,
    singlePrice: 2980,
    listPrice: 3990,
    stock: 500,
    sellerCode: 'HM-ZBJ-01',
  },
];
