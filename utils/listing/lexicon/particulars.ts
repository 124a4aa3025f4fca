import { Terms, termList } from '../../text/terms';

/** What a buyer asks of goods: colour, material, people. Measures, counts and model codes are found by pattern. */
export const COLOURS = new Terms(
  termList(`
black, white, red, blue, green, yellow, pink, purple, orange, brown, grey, gray, silver, gold, golden, rose gold, beige, khaki, navy, ivory, cream, turquoise, teal, violet,
maroon, burgundy, champagne, bronze, copper, chrome, nickel, taupe, coral, mint, lavender, multicolor, multicolour, transparent, charcoal, olive, peach, natural,
黑色, 白色, 红色, 蓝色, 绿色, 黄色, 粉色, 紫色, 橙色, 棕色, 灰色, 银色, 金色, 米色, 卡其色, 藏青, 咖啡色, 酒红, 透明, 墨绿, 军绿, 粉红, 天蓝, 白, 黑, 红, 蓝, 绿, 粉, 紫, 灰,
紅色, 藍色, 綠色, 黃色, 銀色, 灰色, 黑, 白, 純色, 纯色
`),
);

export const MATERIALS = new Terms(
  termList(`
cotton, linen, silk, wool, cashmere, leather, pu leather, suede, denim, polyester, nylon, spandex, lace, velvet, fleece, canvas, satin, chiffon, flannel, bamboo, wood, wooden, oak, pine, walnut,
metal, steel, stainless steel, iron, aluminum, aluminium, aluminum alloy, brass, copper, bronze, titanium, tungsten, carbide, sterling silver, gold plated, silver, zinc, plastic, abs, pvc, pp, pe, tpu,
silicone, rubber, latex, foam, memory foam, glass, tempered glass, ceramic, porcelain, stoneware, marble, stone, crystal, resin, acrylic, paper, cardboard, carbon fiber, microfiber,
棉, 纯棉, 全棉, 棉线, 亚麻, 真丝, 蚕丝, 羊毛, 羊绒, 羊绒, 真皮, 牛皮, 皮革, 绒面, 法兰绒, 水晶绒, 珊瑚绒, 水貂绒, 牛仔, 雪纺, 蕾丝, 涤纶, 尼龙, 帆布, 竹, 木, 实木, 原木, 橡木, 松木, 铁艺, 不锈钢, 钢, 铝, 铝合金, 铜, 黄铜, 钛,
银, 纯银, 塑料, 硅胶, 橡胶, 乳胶, 记忆棉, 海绵, 玻璃, 钢化, 陶瓷, 骨瓷, 大理石, 水晶, 树脂, 亚克力, 木浆, 钕铁硼, 翡翠, 和田玉, 紫砂, 竹炭, 碳纤维, pu, 純棉, 尼龍, 皮革, 皮質, 鐵, 銀, 鋁, 實木, 矽膠, 玻璃, 蚕丝
`),
);

export const PEOPLE = new Terms(
  termList(`
women, woman, womens, men, man, mens, ladies, girls, boys, kids, children, baby, toddler, infant, unisex, adult, pet, dog, cat, car,
女, 男, 儿童, 宝宝, 婴儿, 女童, 男童, 孕妇, 老人, 中老年, 成人, 学生, 宠物, 猫, 狗, 兒童, 寶寶, 嬰兒
`),
);

/**
 * Brand names widely known from the shelf; a hit is a question, not a verdict. The product has no list of all trade marks and claims none.
 */
export const KNOWN_BRANDS = new Terms(
  termList(`
nike, adidas, puma, reebok, new balance, under armour, gucci, prada, chanel, dior, louis vuitton, hermes, burberry, versace, armani, calvin klein, tommy hilfiger, rolex, cartier, casio,
iphone, ipad, macbook, samsung, huawei, xiaomi, oppo, vivo, oneplus, sony, panasonic, toshiba, philips, bosch, siemens, dyson, lg, motorola, nokia, ericsson, sony ericsson, blackberry, lenovo, dell,
asus, acer, canon, nikon, gopro, lego, disney, hello kitty, pokemon, barbie, marvel, starbucks, ikea, tupperware, facebook, instagram, twitter, whatsapp, tesla, bmw, mercedes, audi, toyota, honda, ford,
耐克, 阿迪达斯, 阿迪, 彪马, 匡威, 新百伦, 古驰, 普拉达, 香奈儿, 迪奥, 路易威登, 爱马仕, 劳力士, 欧米茄, 卡地亚, 三星, 华为, 索尼, 松下, 飞利浦, 西门子, 戴森, 乐高, 迪士尼, 星巴克, 优衣库, 无印良品, 特斯拉,
宝马, 奔驰, 奥迪, 丰田, 本田, 茅台, 五粮液, 李宁, 安踏, 特步, 海尔, 格力, 联想, 飛利浦, 迪士尼, 華為
`),
);
