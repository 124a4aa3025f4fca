import type { MarketplaceId } from '../../marketplaces/ids';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../numbers/currencies';

type Counted = 'sales' | 'orders' | 'units';

const list = (words: string) => new Set(words.split(/\s+/));

/** What a column of an ad report counts, in one word. Money and pieces share words (ventas): those are money only beside what proves it. */
const NOUNS: readonly (readonly [Counted, ReadonlySet<string>])[] = [
  [
    'sales',
    list(`sales revenue umsatz gesamtumsatz ventes ventas vendite vendas verkoop verkopen omzet продажи продаж penjualan sprzedaz sprzedazy forsaljning satis satislar satıs satıslar
      売上 売上高 総売上 総売上高 合計売上 合計売上高 销售额 总销售额`),
  ],
  [
    'orders',
    list(`orders order bestellungen commandes pedidos ordini encomendas bestellingen zamowienia zamowien bestallningar ordrar siparis siparisler
      siparisi 注文 注文数 注文件数 総注文数 合計注文数 订单 订单数 总订单数`),
  ],
  [
    'units',
    list(`units einheiten unites unidades unita eenheden jednostki jednostek sztuki sztuk enheter birim birimler unite uniteler
      販売数 販売個数 総販売数 合計販売数 总销售量`),
  ],
];
/** Words that say that it is all of them, or how many. */
const TOTAL = list(
  `total totale totaal totales totali totaux totais totalt totala gesamt gesamtzahl gesamte insgesamt lacznie laczna calkowita calkowite calkowitej
  suma toplam toplami 総 合計 総合計 全体`,
);
/** Words that join the others. */
const JOINING = list(
  `de del des du da do di della delle degli dei der die das von van het la le les los las i o os of the number nombre numero anzahl zahl aantal
  liczba wartosc antal sayisi sayısı adedi tutari tutarı n no nº n° nr # の 数`,
);
const COUNT_SIGN = /^(?:n|no|nº|n°|nr|nro|núm|num|#|č|aantal|antal|liczba)$/iu;
/** Pieces of goods, and not of orders: beside them a word for sales counts pieces. */
const PIECES = /^(?:шт|st|件|个|個|pcs|units?|unid(?:ades?)?|und?|uds?|stk|stück|szt|adet|ชิ้น)$/iu;
const CURRENCIES = new Set([...Object.keys(CURRENCY_SIGNS), ...CURRENCY_CODES].map((sign) => sign.toLowerCase()));
const BEHIND = /\s*[,/]\s*([^\s,/()]{1,5})$/u;
const BRACKET = /[([（【]\s*([^()[\]（）【】]{1,12}?)\s*[)\]）】]/gu;

/** The names that the tables have for it; the marketplace that prints windows in the words of many languages has its own. */
const NAMES: Readonly<Record<Counted, readonly [amazon: string, others: string]>> = {
  sales: ['7 Day Total Sales', 'Total sales'],
  orders: ['7 Day Total Orders (#)', 'Orders'],
  units: ['7 Day Total Units (#)', 'Units sold'],
};

/**
 * What a header says whose window was taken out, as the tables of names have it: count signs and currencies in brackets, words for "all" and "number
 * of" in any order around one word for sales, orders or units, and nothing else. A word more (advertised SKU, last year, new-to-brand, ACOS) is
 * another figure: undefined.
 *
 * @param windowed it printed a window
 */
export function saidInWords(bare: string, windowed: boolean, marketplace: MarketplaceId | undefined): string | undefined {
  let money = false;
  let signed = false;
  let pieces = false;
  const sign = (whole: string, inner: string) => {
    const shown = inner.toLowerCase();
    const bald = shown.replace(/[.\s]/g, '');
    if (CURRENCIES.has(shown)) money = true;
    else if (PIECES.test(bald)) pieces = true;
    else if (COUNT_SIGN.test(bald)) signed = true;
    else return whole;
    return ' ';
  };
  const outside = bare.normalize('NFKC').replace(BRACKET, sign).replace(BEHIND, sign);
  const words = outside
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .split(/[\s'’.,_/-]+/u)
    .filter((word) => word !== '');
  let counted: Counted | undefined;
  let total = false;
  for (const word of words) {
    const noun = NOUNS.find(([, nouns]) => nouns.has(word))?.[0];
    if (noun !== undefined && counted === undefined) counted = noun;
    else if (TOTAL.has(word)) total = true;
    else if (!JOINING.has(word)) return undefined;
  }
  if (counted === 'sales' && pieces && !money) counted = 'units';
  if (counted === undefined || (counted === 'sales' ? pieces || signed : money)) return undefined;
  const amazon = marketplace === undefined || marketplace === 'amazon';
  const certain =
    counted === 'sales' ? money || (windowed && amazon && (total || marketplace !== undefined)) : windowed || total || pieces || signed;
  return certain ? NAMES[counted][amazon ? 0 : 1] : undefined;
}
