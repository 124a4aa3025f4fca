/** Letters and words of headers that no other language of seller pages has; the first that fits counts. */
const TOLD: readonly (readonly [language: string, words: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/],
  ['th', /[\u0e00-\u0e7f]/],
  ['ru', /[\u0400-\u04ff]/],
  ['ko', /[\uac00-\ud7af]/],
  ['zh', /[\u3400-\u9fff]/],
  ['vi', /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i],
  ['id', /\b(?:biaya|jumlah|klik|penjualan|tanggal|iklan|pesanan|kampanye|pengeluaran|dilihat)\b/i],
  ['de', /\b(?:ausgaben|umsatz|kampagne\w*|klicks|datum|währung|bestellungen|anzeigengruppe\w*|impressionen|suchbegriff|gesamtumsatz)\b/i],
  [
    'nl',
    /(?<!\p{L})(?:uitgaven|vertoningen|klikken|bestellingen|campagnenaam|advertentiegroep\w*|eenheden|verkoop|omzet|zoekterm|einddatum|portefeuille)(?!\p{L})/iu,
  ],
  ['pl', /(?<!\p{L})(?:wyświetlenia|kliknięcia|wydatki|zamówie\p{L}+|nazwa|sprzedaż|sprzedaży|waluta|koszt|kampani\p{L}*)(?!\p{L})/iu],
  [
    'sv',
    /(?<!\p{L})(?:visningar|klick|utgifter|försäljning|kampanj\p{L}*|annonsgrupp\p{L}*|beställningar|kostnad|enheter|slutdatum)(?!\p{L})/iu,
  ],
  [
    'tr',
    /(?<!\p{L})(?:gösterim\p{L}*|tıklama\p{L}*|harcama\p{L}*|kampanya\p{L}*|satış\p{L}*|sipariş\p{L}*|tarihi?|para birimi)(?!\p{L})/iu,
  ],
  ['fr', /\b(?:dépenses|clics sur|ventes|commandes|campagne|groupe d.annonces|devise|coût|nom d[eu])\b/i],
  ['it', /\b(?:spesa|vendite|campagna|impressioni|ordini|valuta|costo per clic|data di)\b/i],
  ['pt', /\b(?:cliques|impressões|receita|investimento|orçamento|campanha|despesas|vendas|desde|anúncio|pedidos por)\b/i],
  ['es', /\b(?:gasto|ventas|campaña|impresiones|fecha|presupuesto|divisa|moneda|ingresos|inversión|clics)\b/i],
];

/** Words that tell a language have to be more than one column's: reports mix in English, and English ones a foreign word. */
const LEAST = 2;

/** BCP 47 language that the names of columns are printed in; 'en' where nothing else tells. */
export function languageOf(names: readonly string[]): string {
  const said = (words: RegExp) => names.filter((name) => words.test(name)).length;
  return TOLD.find(([, words]) => said(words) >= Math.min(LEAST, names.length))?.[0] ?? 'en';
}
