/** Digits of a count with its thousands separators. */
const N = String.raw`(\d{1,3}(?:[,.'’ ]\d{3})+(?!\d)|\d{1,9})`;
const SOME = String.raw`(?:\d[\d,.'’]*)`;
const UNIT = '(?:条|件|个|款|项|笔|单|篇|行|组|张|種|种|份|筆|項|個|條|組|張|則|则)';
const THINGS =
  '(?:商品|宝贝|寶貝|产品|產品|计划|計劃|計畫|记录|紀錄|记錄|数据|資料|结果|結果|订单|訂單|推广计划|推广单元|活动|活動|单元|創意|创意|关键词|關鍵字|关键字|链接|连结|广告|广告活动|廣告|廣告活動|广告组|素材|笔记|作品|优惠券|項目|项目|sku|spu)';
const NOUN =
  '(?:results?|products?|items?|campaigns?|listings?|entries|records?|rows?|orders?|ads?|ad groups?|keywords?|targets?|skus?|variants?|search terms?|offers?|ergebnisse[n]?|artikel[n]?|eintr[äa]ge[n]?|produkte[n]?|kampagnen|r[ée]sultats?|produits?|articles?|campagnes?|resultados?|productos?|produtos?|art[íi]culos?|an[úu]ncios?|publicaciones|campa[ñn]as?|campanhas?|pedidos?|registros?|risultati|prodotti|articoli|inserzioni|campagne|produk|hasil|iklan|pesanan|data|entri|baris|sản phẩm|kết quả|mục|đơn hàng|chiến dịch|รายการ|สินค้า|ผลลัพธ์|แคมเปญ|товар(?:а|ов)?|результат(?:а|ов)?|запис(?:ь|и|ей)|строк[аи]?|кампани[йяи]|заказ(?:а|ов)?|件)';
const OF = '(?:of|out of|von|sur|de|di|из|dari|của|(?:trong|trên)(?: tổng)?(?: số)?|จาก|จากทั้งหมด|van|af|av|z|su)';
const DASH = '(?:-|–|—|~|～|to|bis|à|a|al|até|do|до|по|sampai|hingga|đến|ถึง|至|到)';
const BORDER = String.raw`(?<![\p{L}\d])`;

/** What stands in a pager beside the count and says nothing of it: page sizes, pages, what is ticked. Taken out before a count is looked for. */
const BESIDE = [
  String.raw`(?:已选中?|已選取?|已勾选|选中)\s*(?:择|擇)?[:：]?\s*${SOME}\s*${UNIT}?(?:${THINGS})?`,
  String.raw`(?:selected|ausgewählt|dipilih|đã chọn|selecionad[oa]s|seleccionad[oa]s|выбрано)[:：]?\s*${SOME}(?:\s*${NOUN})?`,
  String.raw`${SOME}\s*(?:${NOUN}\s*)?(?:selected|ausgewählt|sélectionnés?|seleccionad[oa]s|selecionad[oa]s|dipilih|đã chọn)`,
  String.raw`(?:每页|每頁)\s*(?:显示|顯示)?[:：]?\s*${SOME}?\s*${UNIT}?`,
  String.raw`${SOME}\s*${UNIT}?\s*(?:\/|每)\s*(?:页|頁|page|seite|pág\.?|página|pagina|halaman|trang|หน้า|стр\.?|страниц[еаы])`,
  String.raw`(?:rows|items|results|products|entries|orders)? ?per page[:：]?\s*(?:${SOME})?`,
  String.raw`${SOME}\s*(?:${NOUN}\s*)?(?:per page|pro seite|par page|por página|per pagina|per halaman|mỗi trang|на страниц[еу]|ต่อหน้า)`,
  String.raw`第\s*${SOME}?\s*(?:页|頁)?\s*(?:\/|,|，|共)?\s*(?:共\s*)?${SOME}\s*(?:页|頁)`,
  String.raw`第\s*${SOME}?\s*(?:页|頁)`,
  String.raw`共\s*${SOME}\s*(?:页|頁)`,
  String.raw`(?:page|seite|página|pagina|halaman|trang|страница|หน้า)\s*${SOME}?\s*(?:${OF}|\/)\s*${SOME}`,
  '(?:跳至|跳转至?|跳到|前往|到第|go to(?: page)?|上一页|下一页|上一頁|下一頁|首页|末页|尾页|previous|prev|next|first|last|zurück|weiter|précédent|suivant|确定|页|頁|go)',
].map((source) => new RegExp(source, 'giu'));

const RANGE = new RegExp(
  String.raw`${BORDER}(?:第\s*)?${N}\s*(?:条|項|项|件)?\s*${DASH}\s*(?:第\s*)?${N}\s*${UNIT}?(?:${THINGS})?\s*[,，、:：]?\s*(?:\/?\s*(?:总共|總共|共计|共|总计|合计|总数|總數)[:：]?|${OF}|\/)\s*${N}\s*(?:${UNIT}?\s*(?:${THINGS})?|${NOUN})?`,
  'iu',
);
/** The count first, as Japanese pagers have it: 146件中 1–20件. */
const RANGE_BEHIND = new RegExp(
  String.raw`(?:全|合計)?\s*${N}\s*件中[,、:]?\s*${N}\s*(?:件目?)?\s*(?:${DASH}|から)\s*${N}\s*件目?(?:まで)?(?:を?\s*表示)?`,
  'u',
);
/** "Total 4": in a pager only, elsewhere the figure of a card. */
const BARE = new RegExp(String.raw`^(?:total|gesamt|jumlah|tổng(?: cộng| số)?|totale|всего|итого|ทั้งหมด|合計|总计|总数|總數)\s*${N}$`, 'iu');
const PATTERNS = [
  new RegExp(
    String.raw`(?:${THINGS}|查询结果|搜索结果|筛选结果|当前|全部)?\s*(?:共有|共计|共計|总共|總共|总计|總計|合计|合計|一共|共找到|找到|查到|搜索到|筛选出|为您找到|總數|总数|全部|全|共)[:：]?\s*${N}\s*(?:${UNIT}\s*(?:符合条件的)?(?:${THINGS}){0,2}|(?:${THINGS})+)`,
    'iu',
  ),
  new RegExp(String.raw`(?:共有|共计|共計|总共|總共|一共|共|总数|總數)[:：]?\s*${N}`, 'iu'),
  new RegExp(String.raw`${N}\s*${UNIT}\s*(?:${THINGS}){1,2}`, 'iu'),
  new RegExp(
    String.raw`${BORDER}(?:total(?: (?:of|results|items|rows|records|products|campaigns|listings))?|gesamt|jumlah|tổng(?: cộng| số)?|totale|всего|итого|ทั้งหมด|合計)\s*[:：]\s*${N}(?:\s*${NOUN})?`,
    'iu',
  ),
  new RegExp(String.raw`${BORDER}(?:total(?: of)?|all|gesamt|jumlah|tổng(?: cộng| số)?|totale|всего|ทั้งหมด)\s*${N}\s*${NOUN}`, 'iu'),
  new RegExp(String.raw`${BORDER}${N}\s*${NOUN}(?:\s*(?:in total|total|found|gefunden|insgesamt|trouvés|encontrados|ditemukan))?`, 'iu'),
  new RegExp(String.raw`${BORDER}${N}\s*(?:in total|total|gesamt|insgesamt|au total|en total|no total)`, 'iu'),
];
const SHOWN_OF = new RegExp(
  String.raw`(?:showing|viewing|zeige|affichage de|mostrando|menampilkan|hiển thị|показано|显示|顯示)\s*${N}\s*(?:${NOUN}\s*)?${OF}\s*${N}\s*(?:${NOUN})?`,
  'iu',
);
/** What a counter beside these words counts is no row of a table of goods or plans. */
export const ELSEWHERE =
  /消息|讯息|訊息|通知|公告|待办|预警|违规|异常|提醒|诊断|建议|机会|草稿|下载|任务|评论|留言|客服|message|notification|alert|draft|download|task|inbox|comment|suggestion|pesan|tin nhắn|сообщени/i;
/** Around a count these words say no more. */
const IDLE =
  /(?:showing|viewing|displaying|显示|顯示|results|zeige|angezeigt|affichage(?: de)?|mostrando|menampilkan|hiển thị|показано|แสดง|entries|的|第|条|[\p{P}\p{S}\s])+/giu;
const NOT_EXACT = /(?:\d\s*\+|约|約|超过|超過|大约|近\s*\d|about|over|more than|approx|über|environ|plus de)/iu;

/** The number of rows a text prints, and whether it stood with a range of rows, as pagers print it. */
export interface PrintedCount {
  rows: number;
  range: boolean;
}

/** A whole number printed with separators. */
export const wholeNumber = (text: string): number => Number(text.replace(/[^\d]/g, ''));

/**
 * The number of rows a text prints and nothing else: "共 146 条", "Showing 1 to 20 of 1,146 entries". Page sizes, pages and what is ticked are
 * no count; a text that says more than a count says it of something else ("共 3 条消息").
 */
export function countIn(printed: string): PrintedCount | undefined {
  if (printed.length > 120 || !/\d/.test(printed) || !/[\p{L}/]/u.test(printed) || NOT_EXACT.test(printed)) return undefined;
  const range = RANGE.exec(printed);
  if (range && idle(printed, range[0])) return inOrder(range[1], range[2], range[3]);
  const behind = RANGE_BEHIND.exec(printed);
  if (behind && idle(printed, behind[0])) return inOrder(behind[2], behind[3], behind[1]);
  const part = SHOWN_OF.exec(printed);
  if (part?.[2] && idle(printed, part[0])) return { rows: wholeNumber(part[2]), range: true };
  const text = withoutBeside(printed);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    if (found?.[1] && idle(text, found[0])) return { rows: wholeNumber(found[1]), range: false };
  }
  return undefined;
}

/** The number behind a bare word for a total: a count in a pager, anywhere else it may be any figure. */
export function bareTotal(text: string): PrintedCount | undefined {
  const found = BARE.exec(text);
  return found?.[1] ? { rows: wholeNumber(found[1]), range: false } : undefined;
}

/** What stands in a pager beside its count: page numbers, page sizes, words to turn pages with. */
export const isOfPager = (text: string): boolean =>
  text.length <= 60 &&
  withoutBeside(text)
    .replace(IDLE, '')
    .replace(/^\d{1,5}$/, '') === '';

function inOrder(...[from, to, rows]: (string | undefined)[]): PrintedCount | undefined {
  const [first, last, all] = [from, to, rows].map((text) => wholeNumber(text ?? '')) as [number, number, number];
  return first <= last && last <= all ? { rows: all, range: true } : undefined;
}

function withoutBeside(text: string): string {
  return BESIDE.reduce((rest, beside) => rest.replace(beside, ' '), text).trim();
}

function idle(text: string, count: string): boolean {
  return withoutBeside(text.replace(count, ' ')).replace(IDLE, '') === '';
}

const IN_BRACKETS = new RegExp(String.raw`^\D{1,40}?\s*[(（[]\s*${N}\s*[)）\]]$`, 'u');
const BEHIND = new RegExp(String.raw`^\D{1,40}?\s${N}$`, 'u');

/** The count in brackets behind a tab or heading, "在售中(19)", "Active (42)"; behind the words of what bears the role of a tab without them. */
export function countOfTab(text: string, tab?: Element): number | undefined {
  const found = IN_BRACKETS.exec(text) ?? (tab?.getAttribute('role') === 'tab' ? BEHIND.exec(text) : null);
  return found?.[1] === undefined ? undefined : wholeNumber(found[1]);
}
