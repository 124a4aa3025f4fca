import type { FieldName } from '../reading/fields';
import { MOST_PREAMBLE } from './delimited';

/** Rows of texts with what their columns are. */
export interface Table {
  columns: readonly Column[];
  /** Cells of the rows below the header; a row may be shorter than the columns. */
  rows: readonly (readonly string[])[];
  /** Row of the header in the file, from 1; undefined = there is none. */
  header: number | undefined;
}

export interface Column {
  /** As printed in the header, '' without one. */
  name: string;
  /** What the words of the header, or the cells, say it holds. */
  holds: Holds;
  /** A few cells, to recognise it by. */
  samples: readonly string[];
}

/** `category`: the goods in plain words; `text`: wording of no known field; `other`: numbers, links, codes. */
export type Holds =
  | Extract<FieldName, 'title' | 'bullet' | 'description' | 'sku' | 'promo_text' | 'search_terms'>
  | 'category'
  | 'text'
  | 'other';

/** How exports and own lists name their columns. The first that fits counts, so the narrow ones stand first. */
const NAMES: readonly (readonly [Holds, RegExp])[] = [
  [
    'other',
    /id$|编号|編號|编码|編碼|货号|貨號|链接|連結|网址|url|link|asin|条码|條碼|价|價|price|库存|庫存|stock|数量|數量|日期|时间|時間|date|图片|圖片|image/i,
  ],
  ['category', /类目|類目|分类|分類|品类|品類|category|product type|item type/i],
  ['sku', /sku|规格|規格|颜色|顏色|尺码|尺碼|variation/i],
  ['promo_text', /促销|促銷|活动文案|活動文案|promo/i],
  ['search_terms', /关键词|關鍵詞|关键字|關鍵字|搜索词|search term|keyword/i],
  ['bullet', /卖点|賣點|五点|五點|特点|特色|bullet|highlight|feature|selling point/i],
  ['description', /描述|详情|詳情|介绍|介紹|简介|簡介|description|detail/i],
  ['title', /标题|標題|名称|名稱|品名|宝贝|寶貝|title|name|product|商品|item/i],
  ['text', /文案|话术|話術|脚本|腳本|内容|內容|正文|回复|回覆|text|content|script|reply|copy/i],
];

/** Fields whose wording is checked. */
export function isWording(holds: Holds): boolean {
  return holds !== 'other' && holds !== 'category';
}

const SAMPLES = 3;
/** Rows looked at to tell what a column holds. */
const LOOKED_AT = 200;

/**
 * Makes a table of rows: finds the header, says what each column holds.
 * @param headed what the operator says: whether there is a header; undefined = find out
 */
export function tableOf(rows: readonly (readonly string[])[], headed?: boolean): Table {
  const at = headed === false ? -1 : headerAt(rows, headed === true);
  const names = rows[at] ?? [];
  const body = rows.slice(at + 1);
  const looked = body.slice(0, LOOKED_AT);
  const width = Math.max(names.length, ...looked.map((row) => row.length), 0);
  const columns = Array.from({ length: width }, (_, index): Column => {
    const name = names[index]?.trim() ?? '';
    const cells = looked.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
    return { name, holds: holdsOf(name, cells), samples: cells.slice(0, SAMPLES) };
  });
  return { columns, rows: body, header: at < 0 ? undefined : at + 1 };
}

function headerAt(rows: readonly (readonly string[])[], certain: boolean): number {
  const top = rows.slice(0, MOST_PREAMBLE + 1);
  const width = Math.max(...top.map((row) => row.length), 0);
  const named = top.findIndex((row, at) => isHeader(row, width, rows.slice(at + 1, at + 1 + MOST_PREAMBLE)));
  return named === -1 && certain ? 0 : named;
}

const NUMBER = /^[-+\d.,:/%¥$€ ]+$/;

/**
 * As wide as the table, distinct words, none of them a number, and either a fifth of them what columns are called or numbers below a quarter of
 * them. `body`: some rows below it.
 */
function isHeader(row: readonly string[], width: number, body: readonly (readonly string[])[]): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (cells.length === 0 || cells.length < width / 2 || new Set(cells).size < cells.length) return false;
  if (cells.some((cell) => cell.length > 60 || NUMBER.test(cell))) return false;
  const known = cells.filter((cell) => cell.length <= 24 && NAMES.some(([, name]) => name.test(cell)));
  // A lone short line of a list is a header only where it is nothing but such a name: 标题, 商品名称, Title.
  if (width === 1) return known.length === 1 && isBareName(cells[0] ?? '');
  return known.length >= cells.length / 5 || numbersBelow(body) >= cells.length / 4;
}

/** Columns that hold a number in every row they hold anything in. */
function numbersBelow(body: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...body.map((row) => row.length));
  const column = (index: number) => body.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  return Array.from({ length: width }, (_, index) => column(index)).filter(
    (cells) => cells.length > 0 && cells.every((cell) => NUMBER.test(cell)),
  ).length;
}

function isBareName(cell: string): boolean {
  return /^(?:商品|宝贝|寶貝|产品|產品|product|item)?[ _]?(?:标题|標題|名称|名稱|描述|卖点|賣點|文案|话术|話術|title|name|description|text|content)s?$/i.test(
    cell,
  );
}

/** Words longer than a code and not made of digits. */
function isText(cell: string): boolean {
  return !/^https?:\/\//i.test(cell) && (/[\u3400-\u9fff]{2}/.test(cell) || /[a-z]{2,} +[a-z]{2,}/i.test(cell));
}

function holdsOf(name: string, cells: readonly string[]): Holds {
  const named = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
  if (named) return named;
  const texts = cells.filter(isText);
  if (cells.length === 0 || texts.length < cells.length / 2) return 'other';
  const average = texts.reduce((sum, cell) => sum + cell.length, 0) / texts.length;
  // Colours and kinds are few words used again and again.
  const repeated = cells.length > 10 && new Set(cells).size < cells.length / 4;
  if (repeated || average < 6) return 'other';
  return average > 120 ? 'description' : 'title';
}

/** Columns a check begins with: titles where there are any, else the column with the longest wording. Empty when nothing is wording. */
export function textColumns(columns: readonly Column[]): number[] {
  const wordings = columns.flatMap(({ holds }, index) => (isWording(holds) ? [index] : []));
  const wanted = wordings.filter((index) => ['title', 'bullet', 'description', 'text', 'promo_text'].includes(columns[index]?.holds ?? ''));
  return wanted.length > 0 ? wanted : wordings;
}
