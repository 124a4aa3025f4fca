import { describe, expect, test } from 'vitest';
import { type Encoding, TextReader } from '../../utils/reports/encoding';
import { encode } from './encode';

function read(bytes: Uint8Array, size: number, language?: string) {
  const reader = new TextReader(language);
  let text = '';
  for (let at = 0; at < bytes.length && !reader.refusal; at += size) text += reader.push(bytes.subarray(at, at + size));
  if (!reader.refusal) text += reader.end();
  return reader.refusal ?? { encoding: reader.encoding, text };
}

/** Cells as reports hold them: one or a few of them beside plain ASCII have to be enough. */
const CELLS: Readonly<Record<Exclude<Encoding, 'utf-8' | 'utf-16le' | 'utf-16be'>, readonly string[]>> = {
  'windows-1252': [
    'Übereinstimmungstyp',
    'Währung',
    'Küche',
    'größe',
    'Straße',
    'Fuß',
    'Möbel für Gärten',
    'Coût',
    'Dépenses',
    'créée',
    'Campagne d’été',
    'Noël',
    'Taux de clics (à 7 jours)',
    'Impressão',
    'Ação',
    'Ações',
    'Conversão',
    'Orçamento diário',
    'Peça',
    'São Paulo',
    'Período',
    'Año',
    'Español',
    'Campaña',
    'Búsqueda',
    'Categoría',
    'Inversión',
    'Situação',
    'Título',
    'città',
    'perché',
    'Fläche',
    'Sökterm',
    'Køb',
    'På lager',
    'Größe 10 €',
    '5 °C',
    '£12',
    '€ 12,50',
    'naïve',
    'Müßiggänger',
    'Nº',
    'Preço médio (R$)',
    'Café',
    'MÜNCHEN',
    'KÜCHENGERÄTE',
    'ÉTÉ',
    'Übergrößen',
    '™',
  ],
  'windows-1251': [
    'Показы',
    'Клики',
    'Расход',
    'Затраты',
    'Кампания',
    'ID кампании',
    'Название товара',
    'Дата',
    'Заказано товаров, шт',
    'ЗАКАЗЫ',
    'Артикул WB',
    'Выручка',
    'Ключевая фраза',
    'ДРР',
    'Ставка',
    'Бюджет',
    'Пресс',
    'чайник',
    'Ещё',
    'Стоимость',
    'Просмотры',
    'Ціна',
    'Україна',
    'Объём',
  ],
  gb18030: [
    '日期',
    '花费',
    '计划',
    '展现量',
    '点击量',
    '商品ID',
    '宝贝名称',
    '总成交金额',
    '投入产出比',
    '女装',
    '关键词',
    '元',
    '是',
    '元/次',
    '推广计划',
    '全站推广',
    '加厚羽绒服',
    '点击率(%)',
    '曝光',
    '转化',
    '单元',
    '人群',
    '手机壳',
    '保温杯',
    '耳机',
    '儿童',
    '￥',
    '张三',
    '夏季新款',
    '订单号',
    '下单时间',
  ],
  big5: [
    '日期',
    '花費',
    '廣告',
    '點擊數',
    '商品名稱',
    '關鍵字',
    '銷售額',
    '訂單',
    '曝光',
    '轉換率',
    '賣場',
    '預算',
    '蝦皮購物',
    '女裝外套',
    '轉換',
    '廣告組合',
  ],
  shift_jis: [
    'キャンペーン名',
    '日付',
    '広告費用',
    '検索語句',
    'クリック率',
    '表示回数',
    '売上',
    '商品名',
    'ｷｬﾝﾍﾟｰﾝ',
    'ﾌﾟﾗｽﾁｯｸ',
    'ｶﾃｺﾞﾘ',
    'ﾚﾎﾟｰﾄ',
    'ありがとう',
    'マグカップ',
    'ﾊﾝﾄﾞﾙ',
    'インプレッション',
    '開始日',
    '広告グループ名',
    '水筒',
    '子供用',
    'ステンレス製',
    'テスト',
  ],
};

const ONE = (cell: string) => `Date,Campaign,Clicks,Spend\r\n2026-09-01,${cell},12,6.00\r\n2026-09-02,Brand,3,1.50\r\n`;

describe('the encoding is told from one cell beside plain ASCII', () => {
  for (const [encoding, cells] of Object.entries(CELLS) as [Encoding, string[]][]) {
    test.each(cells.map((cell) => [cell]))(`${encoding} %s`, (cell) => {
      const bytes = encode(ONE(cell), encoding);
      expect(bytes).toBeDefined();
      expect(read(bytes ?? new Uint8Array(), 1 << 20)).toEqual({ encoding, text: ONE(cell) });
    });
  }
});

test.each([
  ['utf-8', 'Küche'],
  ['utf-8', 'España'],
  ['utf-8', '°C'],
  ['utf-8', 'é'],
  ['utf-8', '元'],
  ['utf-8', 'кг'],
  ['utf-8', '£9'],
  ['utf-8', 'Đ'],
  ['utf-8', 'Việt Nam'],
  ['utf-8', '😀'],
] as const)('%s %s is UTF-8 although old encodings could read it', (encoding, cell) => {
  expect(read(encode(ONE(cell), encoding) ?? new Uint8Array(), 1 << 20)).toEqual({ encoding, text: ONE(cell) });
});

test('a known language decides where the bytes do not', () => {
  const bytes = Uint8Array.from([0x61, 0x2c, 0xc4, 0xd6, 0xdc, 0x2c, 0x62]);
  expect(read(bytes, 99, 'de')).toEqual({ encoding: 'windows-1252', text: 'a,ÄÖÜ,b' });
  expect(read(bytes, 99, 'ru')).toEqual({ encoding: 'windows-1251', text: 'a,ДЦЬ,b' });
  expect(read(bytes, 99, 'ja')).toEqual({ encoding: 'shift_jis', text: 'a,ﾄﾖﾜ,b' });
});

test('the first letter beyond ASCII may stand far below, in any piece', () => {
  const ascii = 'a,b,c\r\n'.repeat(40_000);
  for (const [encoding, cell] of [
    ['utf-8', 'Größe €'],
    ['windows-1252', 'Küche größer'],
    ['gb18030', '全站推广计划'],
    ['windows-1251', 'Показы'],
  ] as const) {
    const bytes = encode(`${ascii}${cell},1\r\n`, encoding) ?? new Uint8Array();
    for (const size of [1, 7, 64 * 1024, 1 << 22]) {
      if (size === 1 && encoding !== 'utf-8') continue;
      expect(read(bytes, size)).toEqual({ encoding, text: `${ascii}${cell},1\r\n` });
    }
  }
});

test.each([
  ['utf-8', 'a,标题', 'cut'],
  ['utf-16le', '\uFEFFa,b', 'cut'],
  ['gb18030', '日期,花费,计划', 'cut'],
] as const)('%s that ends inside a character is cut', (encoding, text, error) => {
  const bytes = encode(text, encoding) ?? new Uint8Array();
  expect(read(bytes.subarray(0, bytes.length - 1), 1 << 20)).toBe(error);
});

test('what is not UTF-8 any more in the middle is refused', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('标题,类目\n'.repeat(20)), 0xff, 0x2c, 0x41, 0x0a]);
  expect(read(bytes, 64)).toBe('encoding');
});
