import { normaliseLabel, saysNothing } from './labels';
import { isControl, isText } from './rows';
import type { ControlToken, Scan } from './scan';
import { variantField } from './variant-headers';

/** One row of the table of variants, as its cells show it. */
export interface SkuRow {
  /** "白色 / M | 59.00 | 600": chosen values, then what stands in the inputs. */
  text: string;
  /** Values by header, as far as the table has headers. */
  cells: readonly { header: string; text: string; control?: ControlToken }[];
  controls: readonly ControlToken[];
  /** Pictures in its cells, those that reach down from an earlier row included. */
  pictures: readonly ControlToken[];
}

const ROW = 'tr,[role="row"]';
const CELL = 'td,[role="cell"],[role="gridcell"]';
const HEADER = 'th,[role="columnheader"]';

/** Headers that name goods: the rows are other listings. */
const GOODS =
  /^(?:商品|宝贝|货品|标题)(?:$|名|标题|信息|id|图)|^(?:item|product|listing|asin|title)(?:$| (?:name|title|id|info))|^(?:товар|produk|sản phẩm|producto|produto|artikel|商品名)/;

const headersOf = (table: Element): string[] => [...table.querySelectorAll(HEADER)].map((header) => (header.textContent ?? '').trim());

/** Headers of the table, or of the header-only table drawn right before it. */
function headersFor(table: Element, columns: number): string[] {
  const own = headersOf(table);
  if (own.length === columns) return own;
  const root = table.getRootNode() as Document | ShadowRoot;
  const all = [...root.querySelectorAll('table,[role="table"],[role="grid"]')];
  const before = all[all.indexOf(table) - 1];
  const split = before && before.querySelector(CELL) === null ? headersOf(before) : [];
  return split.length === columns ? split : [];
}

/**
 * Rows of variants: table rows with at least two cells and an input for text in one of them, under a header of price or stock; a table without
 * any header counts when its inputs hold numbers. Selection boxes and buttons are not values.
 */
export function readSkuRows(scan: Scan, onPage: (control: ControlToken) => boolean): SkuRow[] {
  const rows = new Map<Element, ControlToken[]>();
  for (const token of scan.tokens) {
    if (!isControl(token) || token.kind !== 'text' || !onPage(token)) continue;
    const row = token.element.closest(ROW) ?? hostRow(scan, token.element);
    if (row) rows.set(row, [...(rows.get(row) ?? []), token]);
  }
  const found: SkuRow[] = [];
  /** Cells that reach down from an earlier row. */
  const hanging = new Map<number, { text: string; picture: ControlToken | undefined; left: number }>();
  let table: Element | null = null;
  for (const [row, controls] of rows) {
    const cells = [...row.querySelectorAll(CELL)];
    if (cells.length < 2) continue;
    const own = row.closest('table,[role="table"],[role="grid"]');
    if (own !== table) hanging.clear();
    table = own;
    const values: { text: string; control?: ControlToken }[] = [];
    const names: string[] = [];
    const pictures: ControlToken[] = [];
    const fill = () => {
      for (let hung = hanging.get(values.length); hung; hung = hanging.get(values.length)) {
        if (hung.left === 1) hanging.delete(values.length);
        else hanging.set(values.length, { ...hung, left: hung.left - 1 });
        if (hung.picture) pictures.push(hung.picture);
        names.push(hung.text);
        values.push({ text: hung.text });
      }
    };
    const inputs: string[] = [];
    for (const cell of cells) {
      fill();
      const inside = scan.inside(cell);
      const picture = inside.find((token): token is ControlToken => isControl(token) && token.kind === 'picture');
      if (picture) pictures.push(picture);
      const control = inside.find((token): token is ControlToken => isControl(token) && token.kind === 'text');
      if (control) {
        const { value } = control.element as HTMLInputElement;
        inputs.push(value);
        values.push({ text: value, control });
        continue;
      }
      const text = inside
        .filter(isText)
        .filter((token) => !saysNothing(token.text))
        .map((token) => token.text)
        .join(' ');
      const span = Number(cell.getAttribute('rowspan') ?? 1);
      if (span > 1 && span < 500) hanging.set(values.length, { text, picture, left: span - 1 });
      if (text && inputs.length === 0) names.push(text);
      values.push({ text });
    }
    while (inputs.at(-1) === '') inputs.pop();
    const headers = (own ? headersFor(own, values.length) : []).map((header) =>
      normaliseLabel(header.replace(/[(（][^()（）]*[)）]\s*$/, '')),
    );
    // A table of goods is no table of variants, whatever can be edited in its rows.
    if (headers.some((header) => GOODS.test(header))) continue;
    const priced =
      headers.length > 0
        ? headers.some((header) => variantField(header) !== undefined)
        : inputs.filter((text) => /^\d+(?:\.\d+)?$/.test(text)).length >= 2;
    if (!priced) continue;
    found.push({
      controls,
      pictures,
      text: [names.filter(Boolean).join(' / '), ...inputs].filter(Boolean).join(' | '),
      cells: headers.map((header, index) => ({ header, text: '', ...values[index] })),
    });
  }
  return found;
}

/** A row outside the shadow root the input stands in. */
function hostRow(scan: Scan, element: Element): Element | undefined {
  let box = scan.parentOf(element);
  for (let step = 0; box && step < 10; step += 1) {
    if (box.matches(ROW)) return box;
    box = scan.parentOf(box);
  }
  return undefined;
}
