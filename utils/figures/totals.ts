import type { DrawnRow } from '../reading/table';

/** What the first words of a row say of it. */
export interface TotalsLabel {
  /** `page`: the sum of the rows shown, whatever else there is; `part`: of a group of rows; `all`: of every row. */
  of: 'all' | 'page' | 'part';
  /** Rows it says it sums: "总计 2 条". */
  rows?: number;
}

const WORDS: readonly (readonly [TotalsLabel['of'], string])[] = [
  [
    'page',
    '本页合计|本页总计|本页小计|本页汇总|当页合计|当页总计|当页小计|当前页合计|本頁合計|page total|this page|total (?:for|of) (?:this )?page|seitensumme',
  ],
  ['part', '小计|小計|sub-?total|zwischensumme|subtotaal|sous-total|subtotale|subtotal|промежуточный итог'],
  [
    'all',
    '整体|全部|全店|整店|店铺整体|全部商品|全部计划|summary|all|all products|all items|all campaigns|' +
      '合计|总计|总和|总数|汇总|总汇总|共计|总共|合计汇总|数据汇总|数据合计|账户合计|账户汇总|账户总计|计划汇总|计划合计|商品汇总|全部合计|合計|總計|總和|總數|彙總|匯總|共計|総計|総合計|totals?|grand totals?|overall|overall total|' +
      'sum|summe|gesamt|gesamtsumme|insgesamt|totaal|eindtotaal|somme|total général|totale|totale generale|totales|total general|suma|soma|total geral|' +
      'итого|всего|bcero|итог|общий итог|итого и среднее|tổng|tổng cộng|tổng số|tổng cộng tất cả|jumlah|jumlah total|total keseluruhan|รวม|รวมทั้งหมด|ยอดรวม|ยอดรวมทั้งหมด|razem|toplam',
  ],
];
/** A count may follow, with the word for what is counted: "总计 2 条", "Total: 146", "Summe (12 Kampagnen)", "Total of 5 campaigns". */
const COUNTED = String.raw`(?:\s*[:：\-–,，]?\s*[(（]?\s*(?:共|of|von|de|di|из)?\s*(?<rows>\d[\d,.\s]{0,9})?\s*(?:[\p{L}\p{M}]{1,20})?\s*[)）]?)?`;
const PLAIN_END = String.raw`(?:\s*[:：])?`;
const PATTERNS = WORDS.map(([of, words]) => ({
  of,
  plain: new RegExp(`^(?:${words})${PLAIN_END}$`, 'iu'),
  counted: new RegExp(`^(?:${words})${COUNTED}$`, 'iu'),
}));
/** Longest label looked at. */
const MOST_LABEL = 60;
/** Totals stand at an edge of the table; groups have theirs anywhere. */
const EDGE = 2;

/** What a row says it sums, by its first words; undefined = it is a row like any other. */
export function totalsLabel(text: string): TotalsLabel | undefined {
  const line = (text.trim().split('\n', 1)[0] ?? '').normalize('NFKC').trim();
  if (line === '' || line.length > MOST_LABEL) return undefined;
  for (const { of, plain, counted } of PATTERNS) {
    if (plain.test(line)) return { of };
    const digits = counted.exec(line)?.groups?.rows?.replace(/\D/g, '');
    if (digits) return { of, rows: Number(digits) };
  }
  return undefined;
}

const EMPTY = /^\s*[-–—−]{0,3}\s*$/;

/** The label stands in the column of names, wherever the operator has moved that. */
function labelOf({ cells }: DrawnRow): TotalsLabel | undefined {
  for (const cell of cells) {
    const label = totalsLabel(cell);
    if (label) return label;
  }
  return undefined;
}

export interface Parted {
  data: readonly DrawnRow[];
  sums: readonly (TotalsLabel & { row: DrawnRow })[];
}

/**
 * Data rows and sums, parted by what the page marks: a foot of its own, or a label at an edge of the table. A row with a link to an item or plan is
 * never a sum, whatever its name.
 */
export function partTotals(rows: readonly DrawnRow[]): Parted {
  const data: DrawnRow[] = [];
  const sums: (TotalsLabel & { row: DrawnRow })[] = [];
  for (const [index, row] of rows.entries()) {
    const edge = index < EDGE || index >= rows.length - EDGE;
    const label = edge || row.apart ? labelOf(row) : totalsLabel(row.cells.find((cell) => !EMPTY.test(cell)) ?? '');
    if (row.apart) sums.push({ of: 'all', ...label, row });
    else if (label && (edge || label.of === 'part') && row.id === undefined) sums.push({ ...label, row });
    else data.push(row);
  }
  return { data, sums };
}
