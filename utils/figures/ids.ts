import type { DrawnRow } from '../reading/table';
import type { ReadHeader } from './headers';

/** Columns that hold nothing but an id, most telling first: what a row is about, then its plan, then its parts. Never order numbers. */
const ID_METRICS = ['item_id', 'asin', 'campaign_id', 'ad_group_id', 'material_id', 'sku_id', 'item', 'sku'];
const WHOLE_ID = /^(?:\d{6,20}|B0[A-Z0-9]{8}|[A-Z0-9][A-Z0-9_-]{5,39})$/;
/** "ID：3819…", "商品 ID: 68…", "Item ID 123456", "ASIN: B0…", "SKU：AB-1". */
const IN_TEXT =
  /(?:(?:^|[^\p{L}])(?:(?:商品|宝贝|计划|单元|主体|素材|item|product|listing|campaign)\s*)?ID|ASIN|SKU|商品编号|Артикул|Kode Produk|Mã sản phẩm)\s*[:：#]?\s*(?<id>\d{6,20}|B0[A-Z0-9]{8}|(?<=[:：]\s*)[A-Za-z0-9][\w-]{3,39})/iu;
/** Text looked at in one cell. */
const MOST_TEXT = 600;

/** Which column holds the id of its row as a whole; undefined = none. */
function idColumn(headers: readonly ReadHeader[], rows: readonly DrawnRow[]): number | undefined {
  for (const metric of ID_METRICS) {
    const index = headers.findIndex((header) => header.metric === metric);
    if (index < 0) continue;
    const cells = rows.slice(0, 50).map(({ cells }) => cells[index]?.trim() ?? '');
    if (cells.some((cell) => WHOLE_ID.test(cell) && /\d/.test(cell)) && cells.every((cell) => cell === '' || !/\s/.test(cell)))
      return index;
  }
  return undefined;
}

/** Id of what each row is about: from its link, else from a column of ids, else from the words of its cells. null where none is printed. */
export function idsOf(headers: readonly ReadHeader[], rows: readonly DrawnRow[]): (string | null)[] {
  const column = idColumn(headers, rows);
  return rows.map((row) => {
    if (row.id !== undefined) return row.id;
    const whole = column === undefined ? '' : (row.cells[column]?.trim().split('\n', 1)[0] ?? '');
    if (WHOLE_ID.test(whole) && /\d/.test(whole)) return whole;
    for (const cell of row.cells.slice(0, 8)) {
      const id = IN_TEXT.exec(cell.slice(0, MOST_TEXT))?.groups?.id;
      if (id) return id;
    }
    return null;
  });
}
