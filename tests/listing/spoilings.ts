import fc from 'fast-check';

/** A way to spoil a title. Undefined where the title has nothing it could be done to. */
type Spoiling = (title: string, random: (below: number) => number) => string | undefined;

/** The rule that sees it; `strict`: the score must fall, not only not rise. */
interface Operation {
  spoil: Spoiling;
  /** Writing it makes sense in. */
  in: 'latin' | 'chinese' | 'both';
}

const words = (title: string) => title.split(' ');
const joined = (list: readonly string[]) => list.join(' ');

function pick<Item>(list: readonly Item[], random: (below: number) => number): Item | undefined {
  return list[random(list.length)];
}

/** A piece put in front, behind, or between two words. */
function inserted(title: string, piece: string, random: (below: number) => number): string {
  const list = words(title);
  const at = random(list.length + 1);
  return joined([...list.slice(0, at), piece, ...list.slice(at)]);
}

const piece =
  (pieces: readonly string[]): Spoiling =>
  (title, random) =>
    inserted(title, pick(pieces, random) ?? '', random);

const ends =
  (pieces: readonly string[]): Spoiling =>
  (title, random) => {
    const added = pick(pieces, random) ?? '';
    return random(2) === 0 ? added + title : title + added;
  };

/** Every way to spoil a title that a rule covers, made at random. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'nothing left': { in: 'both', spoil: () => '' },
  'one word left': { in: 'latin', spoil: (title) => words(title)[0] },
  'offers between the words': {
    in: 'latin',
    spoil: piece([
      'Free Shipping',
      'Hot Sale',
      'Best Price',
      'Buy 1 Get 1',
      'Ready Stock',
      'Clearance',
      'Limited Time Offer',
      'Wholesale',
      '50% Off',
    ]),
  },
  'offers at the end': { in: 'latin', spoil: ends([' - Free Delivery, COD', ' [SALE]', ' Order Now', 'Hot Sale ']) },
  'a price': { in: 'latin', spoil: piece(['RM19.90', '$12.99', 'only ₱199', 'S$8.50']) },
  claims: { in: 'latin', spoil: piece(['Best', 'Number One', 'Amazing', 'Perfect', 'World Class', 'Top Rated']) },
  'a row of praise': {
    in: 'latin',
    spoil: piece(['Elegant Stylish Fashion', 'Cute Trendy Chic', 'Luxury Premium Classic', 'Sexy Charming Lovely']),
  },
  'a row of people': { in: 'latin', spoil: piece(['Women Ladies Girls', 'Men Women Kids Unisex', 'Baby Toddler Boys Girls']) },
  'a year gone by': { in: 'latin', spoil: (title, random) => `${['2016', '2019 New', 'New 2021', '2023 Latest'][random(4)]} ${title}` },
  'a word said again': {
    in: 'latin',
    spoil: (title, random) => {
      const list = words(title).filter((word) => /^[A-Z][a-z]{3,}$/.test(word) && word !== 'Size');
      const word = pick(list, random);
      return word === undefined ? undefined : `${title}${` ${word}`.repeat(1 + random(3))}`;
    },
  },
  'all of it again': { in: 'both', spoil: (title) => `${title} ${title}` },
  'synonyms piled up': {
    in: 'latin',
    spoil: (title) => {
      const sets = [
        'Table Desk Stand Rack',
        'Lamp Light Lantern Chandelier',
        'Mug Cup Tumbler Glass',
        'Bag Handbag Purse Tote',
        'Shirt Blouse Top Tee',
      ];
      const set = sets.find((names) => names.split(' ').some((name) => words(title).includes(name)));
      const rest = set?.split(' ').filter((name) => !words(title).includes(name));
      return rest && rest.length > 1 ? `${title} ${rest.join(' ')}` : undefined;
    },
  },
  'capitals all over': { in: 'latin', spoil: (title) => title.toUpperCase() },
  'small letters all over': { in: 'latin', spoil: (title) => title.toLowerCase() },
  'capitals strewn': {
    in: 'latin',
    spoil: (title) => Array.from(title, (letter, at) => (at % 2 === 0 ? letter.toLowerCase() : letter.toUpperCase())).join(''),
  },
  'blanks lost': { in: 'latin', spoil: (title) => title.replaceAll(' ', '') },
  'a seam': {
    in: 'latin',
    spoil: (title) => {
      const seam = /(?<= \S*[a-z]{2}) (?=(?:Table|Lamp|Mug|Bag|Shirt|Steel|Leather|Black|Blue)\b)/;
      return seam.test(title) ? title.replace(seam, '') : undefined;
    },
  },
  'blanks doubled': { in: 'both', spoil: (title) => (title.includes(' ') ? title.replaceAll(' ', '   ') : ` ${title}  `) },
  'blank before a comma': { in: 'latin', spoil: (title) => (title.includes(',') ? title.replace(',', ' ,') : undefined) },
  'brackets left open': { in: 'latin', spoil: (title) => `${title} (` },
  'separators piled up': { in: 'latin', spoil: (title) => words(title).join(' | ') },
  'broken off': { in: 'latin', spoil: (title, random) => `${title} ${['and', 'with', 'for', 'of', 'the'][random(5)]}` },
  'a slip': { in: 'latin', spoil: piece(['Stainles', 'Wirless', 'Bluetoth', 'Portabel', 'Accesories', 'Waterprof']) },
  // A tear shows where the word is known: of a name nobody knows how it is written.
  'a word torn': { in: 'latin', spoil: (title) => title.replace('Table', 'Ta ble').replace('Lamp', 'La mp').replace('Basket', 'Bask et') },
  emoji: { in: 'both', spoil: ends(['😀', '🔥🔥', ' ✨', '❤️ ', '👗']) },
  ornaments: { in: 'both', spoil: ends(['★', ' ◆◆ ', '♥', '☆☆☆', '■']) },
  calls: { in: 'both', spoil: ends(['!', '!!!', ' ???', '！！']) },
  money: { in: 'both', spoil: ends([' $$$', '¥¥']) },
  entities: { in: 'both', spoil: ends(['&nbsp;', ' &amp; ', '&#39;', '&quot;']) },
  tags: { in: 'both', spoil: ends(['<br>', '<b>', '</p>', '<span style="x">']) },
  mojibake: { in: 'both', spoil: ends([' ï¼ˆWhiteï¼‰', 'â€™', 'Ã©']) },
  'characters nobody sees': { in: 'both', spoil: ends(['\u200b', '\u202e', '\ufffd', '\u0007']) },
  'half a character': { in: 'both', spoil: ends(['\ud83d', '\ude00']) },
  'another script': { in: 'latin', spoil: piece(['新款', 'ขายดี', '해외배송', 'Новый']) },
  'contact data': {
    in: 'latin',
    spoil: ends([' WhatsApp +60 12 345 6789', ' www.northwick.shop', ' WeChat: north88', ' mail@northwick.com']),
  },
  'other brands': { in: 'latin', spoil: ends([' Nike Adidas Puma style', ' Gucci Prada Chanel']) },
  'a list of models': { in: 'latin', spoil: ends([' for S3 S4 S5 S6 S7 S8 Note 4 Note 5', ' fits A10 A20 A30 A40 A50 A60']) },
  'numbers piled up': { in: 'latin', spoil: ends([' 12 13 14 15 16 17 18', ' 101 102 103 104 105 106']) },
  'too long': {
    in: 'both',
    spoil: (title) => `${title} ${'Oak Ash Elm Birch Beech Cedar Pine Larch Maple Cherry '.repeat(6)}`.trim(),
  },
  包邮: { in: 'chinese', spoil: ends(['包邮', '秒杀特价', '清仓促销', '厂家直销批发', '买一送一']) },
  极限词: { in: 'chinese', spoil: ends(['顶级', '第一', '全网最低', '国家级', '独一无二']) },
  前两个字再来一遍: { in: 'chinese', spoil: (title) => title + title.slice(0, 2) },
  字间加空格: { in: 'chinese', spoil: (title) => Array.from(title).join(' ') },
  联系方式: { in: 'chinese', spoil: ends(['加微信abc12345', ' QQ群12345678', '电话13800000000']) },
  过期年份: { in: 'chinese', spoil: (title) => `2016新款${title}` },
};

const NAMES = ['Northwick', 'Halden', 'Ostrava', 'Birkvale', 'Corriemoor'];
const THINGS = [
  'Side Table',
  'Reading Lamp',
  'Stoneware Mug',
  'Shoulder Bag',
  'Linen Shirt',
  'Water Bottle',
  'Wall Clock',
  'Bath Towel',
  'Storage Basket',
];
const STUFFS = ['Walnut', 'Brass', 'Bamboo', 'Canvas', 'Stainless Steel', 'Leather', 'Ceramic', 'Cotton'];
const TAILS = ['with Drawer', 'for Bedroom', 'with Lid', '45 cm', '350 ml', 'Blue', 'Black, 2 Pieces', 'Round, Large', 'Size 38'];
const CHINESE_PARTS = ['胡桃木', '黄铜', '客厅', '卧室', '阅读', '收纳', '蓝色', '方形', '带抽屉', '圆角'];

/** Good invented titles: brand, stuff, thing and one to three particulars, within the shortest limit there is (Amazon's 75). */
export const goodLatin: fc.Arbitrary<string> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    stuff: fc.constantFrom(...STUFFS),
    thing: fc.constantFrom(...THINGS),
    tails: fc.uniqueArray(fc.constantFrom(...TAILS), { minLength: 1, maxLength: 3 }),
  })
  .map(({ name, stuff, thing, tails }) => [name, stuff, thing, ...tails].join(' '))
  .filter((title) => title.length <= 75);

export const goodChinese: fc.Arbitrary<string> = fc
  .record({
    thing: fc.constantFrom('边几', '台灯', '马克杯', '置物架', '挂钟'),
    parts: fc.uniqueArray(fc.constantFrom(...CHINESE_PARTS), { minLength: 3, maxLength: 7 }),
  })
  .map(({ thing, parts }) => [...parts, thing].join(''));

/** Good titles in languages that English lists say nothing of. */
export const goodElsewhere: fc.Arbitrary<string> = fc.constantFrom(
  'Meja Sisi Kayu Jati untuk Bilik Tidur dengan Laci, 45 cm',
  'Lampu Baca Kuningan untuk Meja dengan Suis, Hitam',
  'Mesa Auxiliar de Nogal para Dormitorio con Cajón, 45 cm',
  'Caneca de Cerâmica Azul com Tampa para Café, 350 ml',
  'Beistelltisch aus Nussbaum für Schlafzimmer mit Schublade, 45 cm',
  'Table d’appoint en noyer avec tiroir pour chambre, 45 cm',
  'Ceviz Sehpa Çekmeceli Yatak Odası için, 45 cm',
  'Stolik Nocny z Drewna Orzechowego z Szufladą dla Sypialni, 45 cm',
  'Bàn Cạnh Giường Gỗ Óc Chó có Ngăn Kéo cho Phòng Ngủ, 45 cm',
);
