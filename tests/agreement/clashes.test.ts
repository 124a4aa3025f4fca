import { describe, expect, test } from 'vitest';
import { type ClashKind, clashesIn } from '../../utils/agreement';
import { listingOf, marked, offsetOf } from './listings';

const CLASHES: Readonly<Partial<Record<ClashKind, readonly string[]>>> = {
  size: [
    '防滑地垫门口 ‹60x90cm› 灰色 ¦ 尺寸：«50x80cm»',
    '北欧沙发抱枕 ‹45*45cm› ¦ 产品尺寸：«50cm×50cm» ¦ 材质：棉',
    '书桌 ‹120x60x75cm› 电脑桌 ¦ 规格：«1.4x0.6x0.75m»',
    '不锈钢汤勺 ‹长30cm› ¦ 长度：«25cm»',
    '圆形茶几 ‹直径60cm› ¦ 直径：«80 厘米»',
    '24寸拉杆箱 防滑垫 ‹40x60cm› ¦ =商品说明⏎尺寸：«45x65cm»⏎颜色：灰',
    '宽松卫衣 ‹S-3XL› 加绒 ¦ #黑色 / S | 59 | 10 ¦ #黑色 / M | 59 | 10 ¦ #黑色 / «2XL» | 59 | 3',
    '胖mm大码T恤 ‹M-5XL› ¦ 尺码：M L XL «3XL»',
    '老爹鞋女 ‹35-41码› ¦ #白 / 36 | 99 | 1 ¦ #白 / 37 | 99 | 1 ¦ #白 / «40» | 99 | 1',
    '跑步鞋女 软底 ‹35-40› ¦ 尺码：35 36 37 «38»',
    '曲面显示器 ‹27英寸› 显示屏 ¦ 屏幕尺寸：«24英寸»',
    '桌布 防水 ‹80x120cm› ¦ ·桌布 «90x140cm» 加大',
    'Area rug ‹120 x 180 cm› ¦ Item Dimensions：«100 x 150 cm»',
    'Dog bed ‹36" x 27"› ¦ Item Dimensions：«30 x 20 x 4 inches»',
    'Cutting board ‹12 x 16 inches› ¦ Product Dimensions：«25x35cm»',
    'Fluffy mat ‹40x60cm› ¦ =Soft pile⏎Size: «80 x 120 cm»⏎Machine wash',
    'Throw pillow ‹18 inch› ¦ Size：«16 inch»',
    'Desk lamp ‹45cm tall› ¦ Height：«38 cm»',
    'Laptop stand for 14" desk ‹15.6 inch› monitor screen ¦ Screen Size：«14 inch»',
    'Hooded sweatshirt ‹S-3XL› unisex ¦ Size：S, M, L, «XL»',
    'Yoga mat ‹183 x 61 cm› ¦ ·Mat measures «173 x 61 cm» and rolls up',
  ],
  content: [
    '洗衣液 ‹3kg› 薰衣草 ¦ 净含量：«2.5kg»',
    '玻璃保温壶 ‹1.5L› ¦ 容量：«1200ml»',
    '云南小粒咖啡豆 ‹500g› ¦ 净含量：«454克»',
    '洗发水 ‹500ml*2› 瓶 ¦ 净含量：«750ml»',
    '大米 ‹10斤› ¦ 净含量：«2.5kg»',
    'Body lotion ‹250 ml› ¦ Volume：«200 ml»',
    'Ground coffee ‹1kg› bag ¦ Net Weight：«500 g»',
    'Chest freezer ‹130L› ¦ =Roomy⏎«100L» and quiet',
  ],
  rating: [
    '充电宝 ‹20000毫安› ¦ 电池容量：«10000mAh»',
    '氮化镓充电器 ‹65W› ¦ 功率：«45W»',
    '电热水壶 ‹220V› ¦ 额定电压：«110V»',
    '移动固态硬盘 ‹1TB› ¦ 存储容量：«512GB»',
    'Power bank ‹20000mAh› ¦ =Slim body⏎A «10000mAh» cell keeps you going',
    'LED bulb ‹12W› ¦ Wattage：«9W»',
    'USB stick ‹64GB› ¦ Storage Capacity：«32 GB»',
  ],
  quantity: [
    '不锈钢餐具‹6件套› ¦ 套装数量：«4»',
    '抽纸‹18包装› ¦ 包装数量：«12包»',
    '全棉床品‹四件套› ¦ 件数：«6件»',
    '收纳盒‹3个装› ¦ ·«5个装»更划算',
    '厨房毛巾‹10条装› ¦ =加厚吸水⏎本品为«8条装»',
    'Kitchen towels ‹12 pack› ¦ Number of Items：«6»',
    'Napkin rings ‹set of 8› ¦ Quantity：«6 pcs»',
    'Hair ties ‹50pcs› ¦ =Quantity: «30»',
    'Storage bins ‹pack of 3› ¦ Pack Size：«4»',
  ],
  material: [
    '‹纯棉›短袖T恤 ¦ 材质：«聚酯纤维»',
    '‹纯棉›四件套 ¦ 面料：«棉»60% 聚酯40%',
    '衬衫 65%‹棉› 35%涤 ¦ 材质成分：«棉»100%',
    '‹头层牛皮›男士钱包 ¦ 材质：«PU»',
    '‹真丝›衬衫女 ¦ 面料：«涤纶»',
    '‹304不锈钢›保温杯 ¦ 材质：«201不锈钢»',
    '‹实木›餐桌 ¦ 材质：«密度板»',
    '‹羊毛›外套 ¦ 面料：«腈纶»',
    '‹羽绒›服男 ¦ 填充物：«聚酯纤维»',
    '‹陶瓷›马克杯 ¦ 材质：«玻璃»',
    '‹纯棉›床单 ¦ =面料：«涤纶»⏎尺寸：1.8米',
    '婴儿被套 ‹纯棉› ¦ =本品采用«聚酯纤维»面料，手感柔软',
    '‹100% cotton› bed sheet set ¦ Material：«Polyester»',
    '‹Genuine leather› belt ¦ Material：«Faux Leather»',
    '‹Linen› summer shirt ¦ Fabric Type：«Cotton»',
    '‹Stainless steel› earrings ¦ =Material: «Alloy»',
    '‹Solid wood› shelf ¦ Material：«Plywood»',
    '‹Silk› sleep dress ¦ Material：«Polyester»',
  ],
  colour: [
    '‹黑色›双肩包男 ¦ 颜色：«白色»',
    '帆布鞋 ‹酒红色› ¦ #«黑» / 36 | 59 | 1 ¦ #白 / 37 | 59 | 1',
    '‹天蓝色›连衣裙 ¦ 主要颜色：«粉色»',
    '‹Black› canvas tote ¦ Color：«Beige»',
    'Sling bag ‹dark grey› ¦ =Color: «Light Brown»⏎Soft',
    'Stud earrings (‹Gold›) ¦ Colour：«Blue»',
    '‹Navy› sweater ¦ Color Family：«Red»',
  ],
  model: [
    '手机壳适用‹iPhone 15› ¦ 适用型号：«iPhone 14»',
    '钢化膜 ‹华为mate60› ¦ 适用机型：«华为 Mate50»',
    '机械键盘 ‹KB-8721› ¦ 型号：«KB-8712»',
    'Phone case for ‹iPhone 13 Pro› ¦ Compatible Models：«iPhone 12 Pro»',
    'Cover for ‹Galaxy S22 Ultra› ¦ Compatible Devices：«Galaxy S21»',
    'Wireless mouse ‹WM-1234› ¦ Model Number：«WM-1243»',
    'Clear case ‹iPhone 15› ¦ #«iPhone 13» / clear | 9 | 1 ¦ #iPhone 14 / clear | 9 | 1',
  ],
  origin: [
    '‹日本进口›不粘炒锅 ¦ 产地：«浙江»',
    '‹德国原装›榨汁机 ¦ 原产地：«中国大陆»',
    'Enamel mug ‹made in USA› ¦ Country of Origin：«China»',
    'Olive oil ‹product of Italy› ¦ Origin：«Spain»',
  ],
  brand: ['台灯 学习护眼 ¦ @‹山舍› ¦ 品牌名：«木言»', 'Desk lamp ¦ Brand：‹Northwick› ¦ Brand Name：«Oakline»'],
  people: [
    '夏季‹男士›凉鞋 ¦ 适用性别：«女»',
    '‹儿童›雨衣 小学生 ¦ 适用人群：«成人»',
    "‹Women's› running socks ¦ Gender：«Men»",
    '‹Kids› raincoat ¦ Age Group：«Adult»',
  ],
  season: ['加厚棉服 ‹冬季› ¦ 适用季节：«夏»季', '‹Winter› gloves ¦ Season：«Summer»'],
  year: ['‹2026›新款连衣裙 ¦ 上市年份季节：«2024»年夏季', '‹2026› new sandals ¦ Year：«2023»'],
};

describe.each(Object.entries(CLASHES))('%s', (kind, lines) => {
  test.each(lines)('finds %s', (line) => {
    const { plain, said, against } = marked(line);
    const found = clashesIn(listingOf(plain)).filter((clash) => clash.kind === kind);
    expect(found.map((clash) => [clash.said.text, clash.said.start, clash.against.text, clash.against.start])).toEqual([
      [said, offsetOf(line, '‹'), against, offsetOf(line, '«')],
    ]);
  });
});

test('eighty and more contradictions stand in the table', () => {
  expect(Object.values(CLASHES).flat().length).toBeGreaterThanOrEqual(80);
});
