import { attributionOf } from '../../figures/attribution';
import { windowOf } from '../../figures/window';
import { currencyOf } from '../../marketplaces/currency';
import type { MarketplaceId } from '../../marketplaces/ids';
import { isoOf } from '../../numbers/amount';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../numbers/currencies';
import type { Period } from './layout';

/** What the lines above the table, and the file's name, say of all its rows. */
export interface Said {
  period?: Period | undefined;
  shop?: string | undefined;
  currency?: string | undefined;
  marketplace?: MarketplaceId | undefined;
  /** Days of the attribution window, and the day that sales are booked on. */
  window?: number | undefined;
  basis?: 'click' | 'order' | undefined;
}

const PERIOD =
  /period|periode|date range|time range|reporting|khoảng thời gian|период|zeitraum|fecha|日期|时间段|時間段|周期|期间|期間|区间|范围|统计时间|报表时间|rango|intervalo|période|periodo|período|ช่วงเวลา|relat[óo]rio de|informe de|report from|from .* to /i;
/** The day a report was made is no day of its figures. */
const MADE =
  /產生|產出|匯出|下載|建立|製表|產製|creat|generat|download|export|dibuat|tạo báo cáo|下载|导出|生成|创建|制表|作成|ダウンロード|出力|erstellt|heruntergeladen|généré|généra|descarg|gerad|baixad|scaric|сформирован|создан|สร้าง/i;
const SHOP =
  /^(?:shop name|store name|shop|store|nama toko|tên gian hàng|nome da loja|loja|店铺名称|店铺|店鋪|店铺名|商家名称|賣場名稱|賣場|商店名稱|ชื่อร้านค้า|ร้านค้า|seller|seller name|магазин|tienda|nombre de la tienda)$/i;
const ACCOUNT =
  /^(?:user ?name|username|tên đăng nhập|账户|账号|账户名称|店铺ID|shop id|id toko|帳號|ชื่อผู้ใช้|account|account name|nome de usuário|nombre de usuario)$/i;
const CURRENCY =
  /currency|mata uang|tiền tệ|币种|货币|幣別|通貨|währung|devise|moneda|moeda|valuta|валюта|สกุลเงิน|all amounts in|金额单位|单位/i;
const ATTRIBUTION = /attribution|转化周期|轉換|归因|窗口|attribut|atribu|成效歸因/i;

/** Marketplaces by their own names in titles and names of files. */
const MARKETPLACES: readonly (readonly [MarketplaceId, RegExp])[] = [
  ['shopee', /shopee|虾皮|蝦皮/i],
  ['lazada', /lazada/i],
  ['tiktok_shop', /tiktok|gmv ?max/i],
  ['amazon', /amazon|sponsored (?:products|brands|display)|亚马逊/i],
  ['mercadolibre', /mercado ?li(?:b|v)re|relat[óo]rio de campanha/i],
  ['wildberries', /wildberries/i],
  ['ozon', /ozon/i],
  ['ebay', /ebay/i],
  ['etsy', /etsy/i],
  ['walmart', /walmart/i],
  ['shopify', /shopify/i],
  ['pinduoduo', /拼多多|多多推广|pinduoduo/i],
  ['taobao', /万相台|萬相台|直通车|阿里妈妈|生意参谋|淘宝|天猫/i],
  ['jd', /京准通|京东|商智|京麦/i],
  ['douyin', /千川|巨量|抖音|抖店|罗盘/i],
  ['kuaishou', /快手|磁力/i],
  ['xiaohongshu', /小红书|聚光|蒲公英/i],
];

/** Countries in titles ("Shopee Indonesia", "- Shopee Việt Nam") by the end of the marketplace's address there. */
const COUNTRIES: readonly (readonly [host: string, words: RegExp])[] = [
  ['vn', /vi[eệ]t ?nam/i],
  ['co.id', /indonesia/i],
  ['com.my', /malaysia/i],
  ['sg', /singapore/i],
  ['ph', /philippines/i],
  ['co.th', /thailand|ไทย|ประเทศไทย/i],
  ['tw', /taiwan|台灣|台湾/i],
  ['com.br', /bra[sz]il/i],
];

export function marketplaceIn(text: string): MarketplaceId | undefined {
  const found = MARKETPLACES.filter(([, words]) => words.test(text));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function currencyIn(text: string): string | undefined {
  const codes = new Set((text.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g) ?? []).filter((code) => CURRENCY_CODES.has(code)));
  const [code] = codes;
  if (codes.size > 0) return codes.size === 1 ? code : undefined;
  const sign = text.replace(/^[^:：]*[:：]/, '').trim();
  return Object.hasOwn(CURRENCY_SIGNS, sign) ? isoOf(sign) : undefined;
}

/** "label, value" or "label: value". */
function parted(row: readonly string[]): { label: string; value: string } {
  const cells = row.map((cell) => cell.replace(/^\uFEFF/, '').trim()).filter((cell) => cell !== '');
  const [first = '', ...more] = cells;
  if (more.length > 0) return { label: first.replace(/[:：]\s*$/, ''), value: more.join(' ~ ') };
  const [, label, value] = /^([^:：]{1,40})[:：]\s*(.+)$/.exec(first) ?? [];
  return label !== undefined && value !== undefined ? { label: label.trim(), value: value.trim() } : { label: '', value: first };
}

const DAY = String.raw`(?:20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]20\d{2}|20\d{6}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?(?:\s+de)?\s+20\d{2}|\p{L}{3,12}\.?\s+\d{1,2},?\s+20\d{2})`;
const SPAN = new RegExp(
  String.raw`(${DAY})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:-|~|–|—|_|至|到|a|à|to|till|until|bis(?: zum)?|au|al|hasta(?: el)?|até|fino al|tot(?: en met)?|t\/m|do|till och med|ila|по|до|đến|sampai|hingga|s\/d|ถึง|から|부터|से)+\s*(${DAY})`,
  'iu',
);
const ONE = new RegExp(DAY, 'iu');

/** The span of days, or the only day, that a text names anywhere. */
export function periodIn(text: string, today: string, language: string, alone: boolean): Period | undefined {
  const at = Date.parse(`${today}T12:00:00Z`);
  const [, first, second] = SPAN.exec(text) ?? [];
  const only = alone && first === undefined ? ONE.exec(text)?.[0] : undefined;
  const span = first !== undefined && second !== undefined ? `${first} ~ ${second}` : only;
  if (span === undefined) return undefined;
  const found = windowOf([{ of: 'dates', label: '', text: span, from: 'text' }], at, 'UTC', language === 'en' ? undefined : language);
  return found && { from: found.from, to: found.to };
}

/**
 * What stands above the table.
 * @param language of the header, which settles 03/04 where the span itself does not
 */
export function readPreamble(rows: readonly (readonly string[])[], today: string, language: string, marketplace?: MarketplaceId): Said {
  const said: Said = {};
  const periods: Period[] = [];
  let account: string | undefined;
  for (const row of rows) {
    const { label, value } = parted(row);
    const whole = label === '' ? value : `${label} ${value}`;
    if (whole === '') continue;
    said.marketplace ??= marketplaceIn(whole);
    if (!MADE.test(label === '' ? value : label)) {
      const period =
        periodIn(value, today, language, PERIOD.test(whole)) ??
        (label === '' ? undefined : periodIn(whole, today, language, PERIOD.test(label)));
      if (period) periods.push(period);
    }
    if (SHOP.test(label) && value.length <= 80) said.shop ??= value;
    if (ACCOUNT.test(label) && value.length <= 80) account ??= value;
    if (CURRENCY.test(whole)) said.currency ??= currencyIn(value);
    const place = marketplace ?? said.marketplace;
    const host = COUNTRIES.find(([, words]) => words.test(whole))?.[0];
    if (place && host && label === '') said.currency ??= currencyOf(place, `https://a.${place}.${host}/`);
    if (ATTRIBUTION.test(whole)) {
      const attribution = attributionOf([{ of: 'attribution', label, text: value, from: 'text' }]);
      if (attribution?.days !== undefined) said.window ??= attribution.days;
      if (attribution?.dayOf) said.basis ??= attribution.dayOf;
    }
  }
  said.shop ??= account;
  const spans = periods.filter(({ from, to }) => from !== to);
  const told = spans.length > 0 ? spans : periods;
  const [first] = told;
  if (first && told.every(({ from, to }) => from === first.from && to === first.to)) said.period = first;
  return said;
}
