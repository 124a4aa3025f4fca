import type { PageTruth } from '../centre';
import type { Goods, GoodsPicture } from '../goods-type';
import { escapeHtml, money } from '../html-page';

/** One row of a form: a label, what it holds, and what that means. */
export interface FormRow {
  label: string;
  /** Canonical name; absent for rows no reader needs. */
  field?: string;
  kind: 'text' | 'area' | 'select' | 'radio' | 'pictures' | 'rich' | 'group' | 'table' | 'range' | 'words';
  value?: string;
  required?: true;
  max?: number;
  /** How the page counts: characters, or a wide one as two. */
  counts?: 'characters' | 'width';
  hint?: string;
  /** Printed after the control: 元, 件. */
  unit?: string;
  options?: readonly string[];
  pictures?: readonly GoodsPicture[];
  /** Slots, filled or not. */
  slots?: number;
  /** Rows within: category properties. */
  rows?: readonly FormRow[];
  /** Both ends of a span. */
  ends?: readonly [string, string];
  /** SKU table. */
  headers?: readonly string[];
  lines?: readonly (readonly string[])[];
  /** The page's own name of the row. */
  name?: string;
}

export interface FormSection {
  title: string;
  rows: readonly FormRow[];
}

/** How a family draws a row and its controls. */
export interface FormKit {
  section(title: string, rows: string): string;
  row(row: FormRow, control: string): string;
  /** A row of category properties; default: as any row. */
  property?(row: FormRow, control: string): string;
  input(row: FormRow, counter: string): string;
  select(row: FormRow): string;
  style: string;
}

const weight = (text: string): number => [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x7f ? 2 : 1), 0);

/** 18/60 as the page has it, '' where the row has no counter. */
function counterOf({ value = '', max, counts }: FormRow): string {
  if (max === undefined || !counts) return '';
  return `${counts === 'width' ? weight(value) : [...value].length}/${max}`;
}

const counterMark = (row: FormRow): string => {
  const counter = counterOf(row);
  return counter && `<span data-counts="${row.counts}">${counter}</span>`;
};

/** Counts on while somebody types, as every such form does. Written into the page as text. */
export function keepCounting(): void {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [document, ...roots])
    for (const counter of root.querySelectorAll<HTMLElement>('[data-counts]')) {
      const wide = counter.dataset.counts === 'width';
      const [, max] = (counter.textContent ?? '').split('/');
      let box = counter.parentElement;
      while (box && !box.querySelector('input')) box = box.parentElement;
      const input = box?.querySelector('input');
      delete counter.dataset.counts;
      input?.addEventListener('input', () => {
        const used = [...input.value].reduce((sum, character) => sum + (wide && (character.codePointAt(0) ?? 0) > 0x7f ? 2 : 1), 0);
        counter.textContent = `${used}/${max}`;
      });
    }
}

export const attributesOf = ({ value = '', hint, max, counts }: FormRow): string =>
  ` value="${escapeHtml(value)}"${hint ? ` placeholder="${escapeHtml(hint)}"` : ''}${max !== undefined && counts !== 'width' ? ` maxlength="${max}"` : ''}`;

function pictureSlots({ pictures = [], slots = 0 }: FormRow): string {
  const filled = pictures.map(({ src }) => `<div class="slot"><img src="${src}" alt=""></div>`).join('');
  const empty = '<div class="slot"><button type="button" class="slot-add">+ 上传图片</button></div>'.repeat(
    Math.max(0, slots - pictures.length),
  );
  return `<div class="slots">${filled}${empty}</div>`;
}

function control(kit: FormKit, row: FormRow): string {
  switch (row.kind) {
    case 'text':
      return `${kit.input(row, counterMark(row))}${row.unit ? `<span class="unit">${row.unit}</span>` : ''}`;
    case 'area':
      return `<textarea rows="3"${row.max === undefined ? '' : ` maxlength="${row.max}"`}>${escapeHtml(row.value ?? '')}</textarea>`;
    case 'select':
      return kit.select(row);
    case 'radio':
      return (row.options ?? [])
        .map(
          (option) =>
            `<label class="radio"><input type="radio" name="${escapeHtml(row.name ?? row.label)}"${option === row.value ? ' checked' : ''}> <span>${escapeHtml(option)}</span></label>`,
        )
        .join('');
    case 'pictures':
      return pictureSlots(row);
    case 'rich':
      return `<div class="rich" contenteditable="true">${row.value ?? ''}</div>`;
    case 'range':
      return `<span class="ends"><input readonly placeholder="开始时间" value="${row.ends?.[0] ?? ''}"> 至 <input readonly placeholder="结束时间" value="${row.ends?.[1] ?? ''}"></span>`;
    case 'group':
      return `<div class="properties">${(row.rows ?? []).map((inner) => (kit.property ?? kit.row)(inner, control(kit, inner))).join('')}</div>`;
    case 'table':
      return skuTable(row);
    default:
      return `<span class="words">${escapeHtml(row.value ?? '')}</span>`;
  }
}

function skuTable({ headers = [], lines = [] }: FormRow): string {
  const heads = headers.map((header) => `<th>${escapeHtml(header)}</th>`).join('');
  const rows = lines
    .map(
      (line) =>
        `<tr class="sku-table-row">${line.map((text, column) => `<td>${column === 0 ? `<span>${escapeHtml(text)}</span>` : `<input value="${escapeHtml(text)}">`}</td>`).join('')}</tr>`,
    )
    .join('');
  return `<div class="scroll"><table class="sku-table"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** The whole form. */
export const drawForm = (kit: FormKit, sections: readonly FormSection[]): string =>
  sections.map(({ title, rows }) => kit.section(title, rows.map((row) => kit.row(row, control(kit, row))).join(''))).join('');

export const FORM_STYLE = `
.slots{display:flex;gap:8px;flex-wrap:wrap}.slot{width:76px;height:76px;border:1px dashed #cfd4dc;border-radius:6px;overflow:hidden;display:grid;place-items:center;font-size:12px}
.slot img{width:100%;height:100%;object-fit:cover}.slot-add{border:0;background:none;color:#9aa0ab;font-size:12px}
form input:not([type=radio]),.field input:not([type=radio]),.ends input{height:32px;border:1px solid #d5d9e0;border-radius:6px;padding:0 10px;font:inherit;background:#fff}
textarea,.rich{width:100%;max-width:620px;border:1px solid #d5d9e0;border-radius:6px;padding:8px 10px;font:inherit}.rich{min-height:90px}.rich img{max-width:200px}
.radio{margin-right:18px}.unit{margin-left:6px;color:#767d8b}.properties{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:10px 18px;background:#f7f8fa;padding:12px;border-radius:6px}
.sku-table input{width:100px}.must{color:#f5483b;margin-right:4px;font-style:normal}`;

type Fields = Record<string, string | string[] | Record<string, string>>;

/** What the form says, field by field, and the limits it shows. */
export function formTruth(sections: readonly FormSection[]): Pick<PageTruth, 'fields' | 'limits'> {
  const fields: Fields = {};
  const limits: Record<string, number> = {};
  const add = ({ field, kind, value = '', pictures, rows, ends, max }: FormRow) => {
    if (!field) return;
    if (kind === 'group')
      fields[field] = Object.fromEntries((rows ?? []).filter((row) => !row.field).map((row) => [row.label, row.value ?? '']));
    else if (kind === 'pictures') fields[field] = (pictures ?? []).map(({ src }) => src);
    else if (kind === 'range') fields[field] = (ends ?? []).join(' ~ ');
    else if (kind === 'rich') fields[field] = value.replaceAll(/<\/p>\s*<p>/g, '\n').replaceAll(/<[^>]*>/g, '');
    else if (kind !== 'table') fields[field] = value;
    if (max !== undefined && (kind === 'text' || kind === 'area')) limits[field] = max;
    for (const row of rows ?? []) add(row);
  };
  for (const { rows } of sections) for (const row of rows) add(row);
  return { fields, limits };
}

/** The category properties of goods as rows of a form. */
export const propertyRows = (goods: Goods): FormRow[] =>
  goods.attributes.map(({ name, value, required, options }) => ({
    label: name,
    kind: options ? 'select' : 'text',
    value,
    ...(required ? { required } : {}),
    ...(options ? { options } : {}),
    hint: options ? '请选择' : '请输入',
  }));

/** SKU table of goods: names of the variants, then price and stock. */
export const skuLines = (goods: Goods): string[][] =>
  goods.skus.map(({ names, price, stock }) => [names.join(' / '), money(price), String(stock), '']);
