import { Terms, termList } from '../../text/terms';

/**
 * Words that use up title space without saying what the goods are. Own lists, after the kinds named by Amazon's, TikTok Shop's, Joom's and Google's
 * title rules; Chinese after common marketplace usage, simplified and traditional. What the law says of such words is told by the compliance room.
 */
const PROMOTION_LATIN = termList(`
free shipping, free delivery, fast delivery, fast shipping, ships immediately, ready stock, in stock, limited stock, hot sale, hot selling,
best seller, best selling, best price, best quality, best deal, lowest price, low price, cheap, cheapest, clearance, sale, on sale, flash sale, big sale,
mega sale, discount, promo, promotion, special offer, special price, offer, deal, limited time, limited offer, buy 1, buy one, buy 2, get 1, get one,
get 2, % off, free gift, gift with purchase, with gift, free, freebie, special offer, hot sell, great deal, super sale, year end sale, sales promotion, bonus, coupon, voucher, wholesale, dropship, dropshipping, factory price, order now, buy now, shop now, hurry,
must have, money back, guarantee, guaranteed, cod, cash on delivery, hot, popular, original legit, legit, 100% original, 100% authentic, authentic,
top quality, high quality, good quality, best gift, new arrival, new arrivals, clearance sale, restock, last chance, export, overseas, intl, ready to ship,
gratis ongkir, gratis, murah, promosi, terlaris, termurah, percuma, diskon, diskaun, harga runtuh, borong, ready stok, jualan murah, hadiah percuma, penghantaran percuma, cuci gudang, bayar di tempat,
envio gratis, envío gratis, oferta, ofertas, rebajas, descuento, barato, barata, liquidación, frete gratis, frete grátis, promoção, desconto, queima de estoque,
versandkostenfrei, kostenloser versand, sonderangebot, sonderpreis, rabatt, ausverkauf, billig, neuheit, livraison gratuite, pas cher, en promo, soldes, bon plan, spedizione gratuita, offerta, sconto,
ücretsiz kargo, kargo bedava, indirim, indirimli, kampanya, en ucuz, darmowa dostawa, promocja, wyprzedaż, najtaniej, okazja, gratis verzending, aanbieding, korting,
freeship, giảm giá, miễn phí vận chuyển, khuyến mãi, giá rẻ, hàng có sẵn, sale sốc, xả kho
`);

const PROMOTION_CHINESE = termList(`
包邮, 秒杀, 特价, 清仓, 促销, 大促, 热卖, 热销, 爆款, 爆卖, 现货, 限时, 限量, 优惠, 折扣, 打折, 特惠, 甩卖, 抢购, 疯抢, 速抢, 直降, 正品, 保真, 假一赔十, 假一罚十, 厂家直销, 直销,
批发, 买一送一, 买一赠一, 买二送一, 送赠品, 赠品, 送礼, 免费, 免邮, 亏本, 冲量, 冲销量, 补差, 差价, 链接, 拍下, 下单, 立减, 满减, 专拍, 补拍, 新品上市, 上新, 同款, 网红, 抖音, 明星, 畅销, 人气, 火爆, 官方旗舰, 旗舰店, 专柜, 代购, 包税, 七天无理由, 货到付款, 七天退换, 反季, 断码, 捡漏, 福利, 实拍, 高质量, 好评, 推荐, 包退, 包换, 零利润, 跑量, 低价,
包郵, 秒殺, 特價, 清倉, 促銷, 熱賣, 熱銷, 現貨, 限時, 優惠, 折扣, 打折, 甩賣, 搶購, 正品, 廠家直銷, 批發, 買一送一, 贈品, 免運, 免費, 爆款, 團購, 團購價, 出清, 預購, 全新, 直營店, 公司貨, 原廠, 下殺,
网红款, 精选, 秒发, 秒發, 现货秒发, 当天发货, 当天发, 次日达, 顺丰, 顺丰包邮, 48小时发货, 24小时发货, 隔日發貨, 快速出貨, 包税, 破损包赔, 坏了包赔
`);

const SUPERLATIVE = termList(`
best, number one, no 1, #1, top rated, world class, unbeatable, greatest, finest, amazing, incredible, excellent, 100% genuine, 100% guaranteed, 100% real, 100% quality, 100% satisfaction, 100% brand new, second to none, number 1, world's best, perfect,
最, 第一, 顶级, 顶尖, 极品, 极致, 绝对, 唯一, 首选, 首个, 独一无二, 国家级, 世界级, 全网, 全网最低, 史上, 万能, 神器, 王牌, 冠军, 销量第一, 百分百, 无敌, 秒变, 特效,
頂級, 頂尖, 極品, 極致, 絕對, 唯一, 首選, 獨一無二, 萬能, 冠軍, 無敵
`);

const STYLE_LATIN = termList(`
fashion, fashionable, stylish, style, trendy, trend, sexy, cute, casual, elegant, vintage, retro, korean, korea, japanese, hip hop, hippie, bohemian, boho, luxury,
luxurious, beautiful, lovely, charming, gorgeous, romantic, sweet, cool, chic, classic, modern, aesthetic, comfortable, comfort, soft, slim, loose,
oversized, creative, novelty, multifunction, multifunctional, multi functional, multipurpose, professional, premium, super, ultra, simple, daily, durable, portable,
convenient, practical, exquisite, delicate, noble, fancy, new style, solid color, pure color, all match, basic, hot fashion,
legendary, iconic, genuine, original, nice, good, great, colorful, colourful, universal, strong, powerful, hottest, trending
`);

const AUDIENCE_LATIN = termList(`
women, woman, womens, ladies, lady, female, girl, men, man, mens, male, boy, kid, child, children, baby, toddler, unisex, teen, teenager, adult, infant, mother, daughter,
student, couple, lover, family
`);

const STYLE_CHINESE = termList(`
新款, 韩版, 韩国, 日系, 欧美, 英伦, 修身, 百搭, 时尚, 潮流, 潮, 大码, 宽松, 显瘦, 气质, 休闲, 简约, 复古, 文艺, 清新, 个性, 创意, 可爱, 甜美, 优雅, 性感, 高档, 高端, 精品, 豪华, 奢华, 大气, 轻奢,
多功能, 实用, 便携, 学生, 网红, 百搭款, 时髦, 洋气, 帅气, 潮人, 潮牌, 街头, 民族风, 森系, 小清新, 名媛, 御姐, 萌萌, 超薄, 超级, 经典, 特大, 加大, 加肥, 新, 流行, 欧式, 美式, 中式, 可爱小, 精致, 高级, 优质,
韓版, 韓國, 日系, 歐美, 時尚, 潮流, 寬鬆, 顯瘦, 氣質, 休閒, 簡約, 復古, 文藝, 清新, 個性, 創意, 可愛, 優雅, 性感, 豪華, 多功能, 實用, 學生, 經典, 超薄, 美麗
`);

const AUDIENCE_CHINESE = termList(`
男女, 女士, 男士, 女装, 男装, 女款, 男款, 女童, 男童, 儿童, 宝宝, 婴儿, 孩子, 小孩, 小学生, 中大童, 大童, 青少年, 少女, 女生, 男生, 中老年, 成人, 情侣, 学生, 上班族,
女裝, 男裝, 兒童, 寶寶, 嬰兒, 情侶, 學生
`);

const SEASON = termList(`
spring, summer, autumn, winter, spring summer, autumn winter, 春季, 夏季, 秋季, 冬季, 春秋, 春夏, 秋冬, 春秋冬, 春夏秋冬, 四季, 冬天, 夏天, 春装, 夏装, 秋装, 冬装, 春裝, 夏裝, 秋裝, 冬裝
`);

const TIME = termList(`
new, brand new, newest, latest, new arrival, hot new, this year, new version, 新款, 最新款, 新品, 今年, 当季, 今季, 上新, 當季
`);

export const PROMOTION = new Terms([...PROMOTION_LATIN, ...PROMOTION_CHINESE]);
export const SUPERLATIVES = new Terms(SUPERLATIVE);
export const STYLE = new Terms([...STYLE_LATIN, ...STYLE_CHINESE]);
export const AUDIENCE = new Terms([...AUDIENCE_LATIN, ...AUDIENCE_CHINESE]);
export const SEASONS = new Terms(SEASON);
export const TIME_WORDS = new Terms(TIME);
