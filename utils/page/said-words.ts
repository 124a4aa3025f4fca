const CLOCK = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?`;
const MONTH =
  '(?:jan|ene|gen|fe[bv]|f[ée]v|m[äa]r|mär|apr|abr|avr|ma[iyg]|jun|juin|giu|jul|juil|lug|aug|ago|ao[uû]|se[pt]|okt|oct|out|ott|nov|de[czs]|d[ée]c|dic|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|thg|tháng)';
const MONTH_WORD = String.raw`${MONTH}[\p{L}]*\.?`;
const DATE = [
  String.raw`20\d{2}\s?[-/.年]\s?\d{1,2}(?:\s?[-/.月]\s?\d{1,2}\s?日?)?${CLOCK}`,
  String.raw`20\d{6}`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]20\d{2}${CLOCK}`,
  String.raw`${MONTH_WORD}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s20\d{2})?`,
  String.raw`\d{1,2}\.?\s(?:de\s)?${MONTH_WORD}(?:\sde)?(?:,?\s20\d{2})?`,
  String.raw`\d{1,2}月\d{1,2}日`,
].join('|');
/** Every date has a year, or a month that is no number. */
export const OF_DATE = new RegExp(String.raw`20\d{2}|\d\s?月|${MONTH}`, 'iu');
const TO = String.raw`\s?(?:~|–|—|-|→|至|到|to|until|bis|au|al?|до|,|\|)\s?`;
const SHORT = String.raw`${MONTH_WORD}\s\d{1,2}\s?[-–]\s?\d{1,2},?\s20\d{2}|\d{1,2}\s?[-–]\s?\d{1,2}\s${MONTH_WORD}\s20\d{2}`;
/** Words before a date in the same text. */
const LEAD = String.raw`(?:([^\d:]{1,30}?)\s*[:]?\s*)??`;

/** A range of dates and nothing else but its label: groups label, first, last, or the whole where the month stands once. */
export const DATE_RANGE = new RegExp(`^${LEAD}(?:(${DATE})${TO}(${DATE})|(${SHORT}))$`, 'iu');
/** The two ends of a range that stand in two fields. */
export const DATE_FIELDS = new RegExp(`^${LEAD}(${DATE})\\s(?:${TO}\\s?)?(${DATE})$`, 'iu');
export const DATE_ALONE = new RegExp(`^${LEAD}(${DATE})$`, 'iu');

/** Labels of the day or days that figures are of. */
export const OF_FIGURES =
  /统计|統計|数据|數據|时间|時間|日期|周期|週期|更新至|截至|截止|开播|date|period|time range|zeitraum|période|período|periodo|data\b|tanggal|periode|ngày|thời gian|период|дата|วันที่/i;
/** Dates that are the goods', plans' or page's own, not the figures'. */
export const NOT_OF_FIGURES =
  /活动|活動|有效|投放|报名|生效|失效|优惠|到期|对比|對比|环比|同比|更新时间|更新于|注册|开店|结算|出账|campaign|valid|schedule|compar|\bvs\b|expir|last updated|updated (?:at|on)|registered|start date of|版权|copyright/i;
/** One end of a range, whose other end is open. */
export const ONE_END = /开始|開始|结束|結束|起始|\bstart|\bend\b|begin|\bfrom\b/i;
/** A range of these hides rows and is no window of figures. */
export const MADE_ON = /创建|創建|建立|上架|发布|發佈|修改|创建时间|created?|listed|modified/i;

export const RELATIVE =
  /^(?:(?:最?近|过去|過去)\s?\d{1,3}\s?[天日]|今[日天]|昨[日天]|前[日天]|实时|本[周週月]|上个?[周週月]|(?:last|past|previous)\s\d{1,3}\sdays?|today|yesterday|(?:this|last|previous)\s(?:week|month)|month to date|letzten?\s\d{1,3}\stage|\d{1,3}\sderniers\sjours|[úu]ltimos\s\d{1,3}\sd[ií]as|ultimi\s\d{1,3}\sgiorni|\d{1,3}\shari\s(?:terakhir|lepas)|\d{1,3}\sngày\s(?:qua|gần đây)|(?:последние\s)?\d{1,3}\sдн(?:ей|я)|\d{1,3}\s?วันที่(?:ผ่านมา|แล้ว))$/i;

const DAYS = String.raw`\d{1,3}\s?-?\s?(?:天|日|days?|d\b|tage|jours?|d[ií]as|giorni|hari|ngày|дн)`;
export const ATTRIBUTION =
  /转化周期|轉化週期|归因|歸因|效果周期|转化窗口|attribution|look-?back|conversion window|atribu|attribuzione|atribusi|атрибуц/i;
export const ATTRIBUTION_VALUE = new RegExp(
  `${DAYS}|点击|點擊|曝光|展现|展示|click|klik|clic|view|按.{1,6}(?:日期|时间|時間|口径)|last.?touch|首次|末次`,
  'i',
);
/** An attribution that needs no label: 7-day click, 15天归因, 按成交日期. */
export const ATTRIBUTION_ALONE = new RegExp(
  `${DAYS}.{0,4}(?:归因|转化|点击|曝光|click|view|attribution)|归因.{0,6}${DAYS}|按(?:点击|成交|下单|支付|曝光|转化)(?:日期|时间|日|口径)|(?:点击|曝光|展现)归因`,
  'i',
);

export const CURRENCY =
  /^(?:currency|币种|货币|幣別|幣種|貨幣|金额单位|货币单位|währung|devise|moneda|moeda|valuta|mata uang|(?:đơn vị )?tiền tệ|валюта|สกุลเงิน|all amounts in|amounts in)\s*:?\s*/i;
export const CURRENCY_NAME = /^(?:[A-Z]{3}\b.{0,20}|[$€£¥₹₽₩฿₫R][A-Z$]?|\p{L}{2,12}元?(?:\s?\([A-Z]{3}\))?)$/u;

export const SEARCH =
  /搜索|搜尋|查询|查詢|查找|名称|名稱|标题|关键[词字]|编码|货号|\bID\b|search|find|filter|keyword|suche|buscar|pesquis|cerca|recherch|cari|tìm|поиск|найти|ค้นหา/i;
export const REMOVES = /^(?:[×✕✖]|x$|(?:remove|clear|delete|dismiss|close)\b|移除|清除|删除|关闭)/i;

/** Countries with a marketplace of ours, whose names an account switch shows. */
const COUNTRIES = 'US CA MX BR GB DE FR IT ES NL SE PL BE TR AE SA EG IN SG AU JP CN TW HK MY ID TH VN PH KR CL CO AR RU'.split(' ');
const LANGUAGES = ['en', 'zh-CN', 'zh-TW', 'de', 'fr', 'es', 'pt', 'it', 'ja', 'id', 'vi', 'th', 'ru'];
let names: Set<string> | undefined;

/** Whether a text names a country or an Amazon site: "Fernlow | United States", "Amazon.de". */
export function namesMarket(text: string): boolean {
  names ??= new Set(
    LANGUAGES.flatMap((language) => {
      const regions = new Intl.DisplayNames([language], { type: 'region' });
      return COUNTRIES.map((country) => (regions.of(country) ?? country).toLowerCase());
    }),
  );
  const parts = text.toLowerCase().split(/\s*[|·,:/()–-]\s*/);
  return /\bamazon\.[a-z.]{2,6}\b/i.test(text) || parts.some((part) => names?.has(part.trim()));
}
