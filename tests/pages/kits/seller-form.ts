import type { PageTruth } from '../centre';
import { escapeHtml } from '../html-page';
import { DECOYS } from './seller-frame';

/** `chosen`: a select of the page's own making, its value in a span. `rich`: an editor in the page; `frame`: one in a frame of its own. */
type Control = 'text' | 'area' | 'rich' | 'frame' | 'chosen' | 'select' | 'images' | 'bullets' | 'tags' | 'attributes' | 'table';

export interface SellerField {
  /** Canonical name; absent for a field that is no part of what is read. */
  field?: string;
  label: string;
  control?: Control;
  value: string | readonly string[] | Readonly<Record<string, string>>;
  /** The limit the page shows, and how. */
  max?: number;
  by?: 'maxlength' | 'counter';
  required?: true;
  /** The page's own name of the field: name, data-automation-id and the like. */
  name?: string;
  /** Words under the control. */
  hint?: string;
  /** Unit printed beside the control: "$". */
  unit?: string;
}

/** How a family of pages puts a label beside its control. */
export interface FormKit {
  row(field: SellerField, parts: { id: string; label: string; control: string; counter: string; hint: string }): string;
  /** Classes of its inputs. */
  input: string;
  /** Attribute that names the field. */
  nameAs?: 'name' | 'data-automation-id' | 'data-testid' | 'data-tid' | 'id';
}

function controlOf(field: SellerField, id: string, kit: FormKit): string {
  const { control = 'text', value, max, by } = field;
  const limit = max !== undefined && by === 'maxlength' ? ` maxlength="${max}"` : '';
  const named = field.name !== undefined && kit.nameAs !== undefined && kit.nameAs !== 'id' ? ` ${kit.nameAs}="${field.name}"` : '';
  const text = (words: string, extra = '') => `<input class="${kit.input}" type="text" value="${escapeHtml(words)}"${limit}${extra}>`;
  if (control === 'images')
    return `<div class="slots">${(value as readonly string[]).map((src) => `<div class="slot"><img src="${src}" alt=""></div>`).join('')}<div class="slot">+</div></div>`;
  if (control === 'bullets')
    return (value as readonly string[]).map((words, index) => text(words, index === 0 ? ` id="${id}"${named}` : '')).join('');
  if (control === 'tags')
    return `<ul class="chips">${(value as readonly string[]).map((tag) => `<li class="chip"><span>${escapeHtml(tag)}</span><button type="button" aria-label="Remove ${escapeHtml(tag)}">×</button></li>`).join('')}</ul><input class="${kit.input}" id="${id}" type="text" value="">`;
  const words = String(value);
  if (control === 'area') return `<textarea class="${kit.input}" id="${id}"${named}${limit} rows="4">${escapeHtml(words)}</textarea>`;
  if (control === 'rich')
    return `<div class="editor"><div class="toolbar" role="toolbar"><button type="button">B</button><button type="button">I</button></div><div class="editor-text" id="${id}" contenteditable="true" role="textbox" aria-multiline="true"><p>${escapeHtml(words)}</p></div></div>`;
  if (control === 'frame')
    return `<iframe id="${id}" class="editor-frame" srcdoc="${escapeHtml(`<!doctype html><body contenteditable="true"><p>${words}</p></body>`)}"></iframe>`;
  if (control === 'chosen')
    return `<div class="chooser" role="combobox" tabindex="0" id="${id}" aria-expanded="false"${named}><span class="chooser-value">${escapeHtml(words)}</span><i class="arrow" aria-hidden="true"></i></div>`;
  if (control === 'select')
    return `<select class="${kit.input}" id="${id}"${named}><option>—</option><option selected>${escapeHtml(words)}</option><option>Other</option></select>`;
  const unit = field.unit === undefined ? '' : `<span class="unit">${escapeHtml(field.unit)}</span>`;
  return `<span class="affix">${unit}${text(words, ` id="${id}"${named}`)}</span>`;
}

/** The rows of a form, `name` in the ids of their controls. Attributes become a group of rows under their heading. */
export function formRows(fields: readonly SellerField[], kit: FormKit, name: string): string {
  return fields
    .map((field, index) => {
      if (field.control === 'attributes') {
        const inner = Object.entries(field.value as Record<string, string>).map(([label, value]): SellerField => ({ label, value }));
        return `<section class="group"><h3>${escapeHtml(field.label)}</h3>${formRows(inner, kit, `${name}-${index}`)}</section>`;
      }
      const id = `${name}-${index}`;
      const used = typeof field.value === 'string' ? field.value.length : 0;
      const counter = field.max !== undefined && field.by === 'counter' ? `<span class="counter">${used}/${field.max}</span>` : '';
      return kit.row(field, {
        id,
        label: escapeHtml(field.label),
        control: controlOf(field, id, kit),
        counter,
        hint: field.hint === undefined ? '' : `<div class="hint">${escapeHtml(field.hint)}</div>`,
      });
    })
    .join('');
}

/** What is true of a form. */
export function truthOfForm(
  page: Pick<PageTruth, 'marketplace' | 'pageKind'>,
  fields: readonly SellerField[],
): PageTruth & Required<Pick<PageTruth, 'fields' | 'limits'>> {
  const read = fields.flatMap(({ field, value }) => (field === undefined ? [] : [[field, value] as const]));
  const limits = fields.flatMap(({ field, max }) => (field === undefined || max === undefined ? [] : [[field, max] as const]));
  return { ...page, fields: Object.fromEntries(read), limits: Object.fromEntries(limits), noOthers: true, tables: [], never: DECOYS };
}

const star = (field: SellerField) => (field.required ? '<span class="star">*</span>' : '');

/** Label and control joined by `for`. */
export const LABELLED: FormKit = {
  input: 'textbox__control',
  nameAs: 'name',
  row: (field, { id, label, control, counter, hint }) =>
    `<div class="field"><label for="${id}">${label}${star(field)}</label>${control}${counter}${hint}</div>`,
};

/** Polaris: label in a wrapper of its own, counter inside the box, joined by `for`. */
export const POLARIS: FormKit = {
  input: 'Polaris-TextField__Input',
  nameAs: 'name',
  row: (_, { id, label, control, counter, hint }) =>
    `<div class="Polaris-FormLayout__Item"><div class="Polaris-Labelled__LabelWrapper"><div class="Polaris-Label"><label id="${id}Label" for="${id}" class="Polaris-Label__Text">${label}</label></div></div><div class="Polaris-Connected"><div class="Polaris-TextField">${control}${counter.replace('/', ' of ')}</div></div>${hint}</div>`,
};

/** Two boxes side by side; nothing joins the words to the control but the row they stand in. */
export function sideBySide(prefix: string, nameAs?: FormKit['nameAs']): FormKit {
  return {
    input: `${prefix}-input__input`,
    ...(nameAs === undefined ? {} : { nameAs }),
    row: (field, { label, control, counter, hint }) =>
      `<div class="${prefix}-form-item row"><div class="${prefix}-form-item__label">${star(field)}<span>${label}</span></div><div class="${prefix}-form-item__control">${control}${counter}${hint}</div></div>`,
  };
}

/** Words above the control, in a box without any name. */
export function stacked(prefix: string, nameAs?: FormKit['nameAs']): FormKit {
  return {
    input: `${prefix}-input`,
    ...(nameAs === undefined ? {} : { nameAs }),
    row: (field, { label, control, counter, hint }) =>
      `<div class="${prefix}-form-item"><div class="${prefix}-form-label-item"><label>${label}</label>${star(field)}${hint}</div><div class="${prefix}-form-wrapper">${control}${counter}</div></div>`,
  };
}

/** Label that floats inside the box, after the input in the page. */
export const FLOATING: FormKit = {
  input: 'input_3f2a',
  row: (field, { control, label, counter, hint }) =>
    `<div class="field_a81c floating"><label class="wrap_77b0">${control}<p class="label_c0d1">${label}${field.required ? '*' : ''}</p></label>${counter}${hint}</div>`,
};

/** Katal: the text in an input inside the open shadow root of a component that carries the field's own name. */
export const KATAL: FormKit = {
  input: 'kat',
  row(field, { label, hint, control }) {
    const shell = (name: string, words: string, index: number) => {
      const area = field.control === 'area';
      const limit = field.max === undefined ? '' : ` maxlength="${field.max}"`;
      const inner = area ? `<textarea${limit}>${escapeHtml(words)}</textarea>` : `<input type="text"${limit} value="${escapeHtml(words)}">`;
      const tag = area ? 'kat-textarea' : 'kat-input';
      return `<${tag} name="${name.replace('-0-', `-${index}-`)}" value="${escapeHtml(words)}"><template shadowrootmode="open"><style>input,textarea{width:100%}</style><div part="container">${inner}</div></template></${tag}>`;
    };
    const texts = Array.isArray(field.value) ? (field.value as readonly string[]) : [String(field.value)];
    const drawn =
      field.control === 'images' || field.control === 'chosen'
        ? control
        : texts.map((words, index) => shell(field.name ?? '', words, index)).join('');
    return `<div class="kat-row row"><section class="kat-col-xs-4">${star(field)}<label>${label}</label></section><section class="kat-col-xs-7">${drawn}${hint}</section></div>`;
  },
};

export const FORM_STYLE = `
.row{display:flex;gap:16px;padding:8px 0}.row>:first-child{flex:0 0 170px;text-align:right}.row>:last-child{flex:1;min-width:0}
.field,[class$=-form-item]:not(.row),.Polaris-FormLayout__Item{margin:12px 0;display:grid;gap:4px}input[type=text],textarea,select{font:inherit;padding:6px 8px;border:1px solid #c3c9cd;border-radius:3px;width:100%;max-width:640px}
.affix{display:flex;gap:6px;align-items:center}.counter,.hint{color:#7a828a;font-size:12px}.star{color:#c00}.slots{display:flex;gap:8px}.slot{width:84px;height:84px;border:1px dashed #aab2b7;display:flex;align-items:center;justify-content:center}.slot img{width:100%;height:100%}
.chooser{border:1px solid #c3c9cd;border-radius:3px;padding:6px 8px;max-width:640px}.editor{border:1px solid #c3c9cd;max-width:640px}.toolbar{border-bottom:1px solid #e3e6e8;padding:4px}.editor-text{padding:8px;min-height:60px}.editor-frame{width:100%;max-width:640px;height:120px;border:1px solid #c3c9cd}
.chips{display:flex;flex-wrap:wrap;gap:6px;list-style:none;margin:0 0 6px;padding:0}.chip{background:#eceff1;border-radius:12px;padding:2px 10px}.chip button{border:0;background:none;padding:0 0 0 4px}
.floating label{display:grid}.floating p{order:-1;margin:0;color:#667}.group{border-top:1px solid #eaedef;margin-top:12px}kat-input,kat-textarea{display:block;margin-bottom:6px}`;
