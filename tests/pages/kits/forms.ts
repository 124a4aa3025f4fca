import { escapeHtml } from '../html-page';
import { attributesOf, FORM_STYLE, type FormKit, type FormRow } from './form';

const must = ({ required }: FormRow, kind: string): string => (required ? `<i class="must ${kind}">*</i>` : '');
const label = ({ label: words }: FormRow): string => escapeHtml(words);
const chosen = ({ value = '' }: FormRow): string => escapeHtml(value);

/** 淘宝, 天猫, 1688: Fusion controls in `sell-component` rows; category properties are rows of another structure. */
export const FUSION_FORM: FormKit = {
  section: (title, rows) => `<section class="panel sell-card"><h2>${title}</h2><form onsubmit="return false">${rows}</form></section>`,
  row: (row, control) =>
    `<div class="sell-component-info-wrapper-wrap"${row.name ? ` id="sell-field-${row.name}"` : ''}><div class="sell-component-info-wrapper-label-wrap">${must(row, 'sell-component-info-wrapper-required')}<span class="sell-component-info-wrapper-label" title="${label(row)}">${label(row)}</span></div><div class="sell-component-info-wrapper-content">${control}</div></div>`,
  property: (row, control) =>
    `<div class="sell-catProp-item-common"><label class="${row.required ? 'required' : ''}">${label(row)}</label>${control}</div>`,
  input: (row, counter) =>
    `<span class="next-input next-medium"><input${attributesOf(row)}>${counter ? `<span class="next-input-control">${counter}</span>` : ''}</span>`,
  select: (row) =>
    `<span class="next-select"><span class="next-select-inner"><em title="${chosen(row)}">${chosen(row)}</em><input role="combobox" autocomplete="off" placeholder="${row.value ? '' : '请选择'}" value=""></span></span>`,
  style: `${FORM_STYLE}
.sell-component-info-wrapper-wrap{margin-bottom:16px}.sell-component-info-wrapper-label-wrap{margin-bottom:5px;font-weight:500}
.next-input{display:inline-flex;align-items:center;width:100%;max-width:620px;border:1px solid #dcdee3;border-radius:6px;background:#fff}.next-input input{flex:1;border:0!important;background:none}
.next-input-control{padding:0 10px;color:#999;font-size:12px}.sell-catProp-item-common{display:flex;gap:8px;align-items:center}.sell-catProp-item-common label{flex:0 0 84px;color:#666}.sell-catProp-item-common .required::before{content:"*";color:#f5483b}
.next-select{display:inline-flex;flex:1;min-width:150px;max-width:300px;border:1px solid #dcdee3;border-radius:6px;background:#fff;height:32px;position:relative}.next-select-inner{flex:1;position:relative}
.next-select em{position:absolute;left:10px;top:6px;font-style:normal;pointer-events:none}.next-select input{width:100%;border:0!important;background:none!important;height:30px!important}`,
};

/** Ant Design and its forks (抖店 ecom-g, 快手 goods-select): label column, control column, the chosen value as an item beside the input. */
function antForm(prefix: string, opening: (row: FormRow) => string, hash = ''): FormKit {
  return {
    section: (title, rows) =>
      `<section class="panel"><h2>${title}</h2><form class="${prefix}-form ${prefix}-form-horizontal" onsubmit="return false">${rows}</form></section>`,
    row: (row, control) =>
      `<div class="${prefix}-form-item ${hash}"${opening(row)}><div class="${prefix}-form-item-label"><label class="${row.required ? `${prefix}-form-item-required` : ''}">${must(row, 'style_required__aa')}${label(row)}</label></div><div class="${prefix}-form-item-control">${control}</div></div>`,
    input: (row, counter) =>
      counter
        ? `<span class="${prefix}-input-affix-wrapper"><input class="${prefix}-input"${attributesOf(row)}><span class="${prefix}-input-suffix">${counter}</span></span>`
        : `<input class="${prefix}-input"${attributesOf(row)}>`,
    select: (row) =>
      `<div class="${prefix}-select"><div class="${prefix}-select-selector"><span class="${prefix}-select-selection-search"><input role="combobox" aria-expanded="false" value=""></span>${row.value ? `<span class="${prefix}-select-selection-item" title="${chosen(row)}">${chosen(row)}</span>` : `<span class="${prefix}-select-selection-placeholder">请选择</span>`}</div></div>`,
    style: `${FORM_STYLE}
.${prefix}-form-item{display:flex;gap:12px;margin-bottom:14px}.${prefix}-form-item-label{flex:0 0 116px;text-align:right;padding-top:6px;color:#4a5060}.${prefix}-form-item-control{flex:1;min-width:0;padding-top:1px}
.${prefix}-input-affix-wrapper{display:inline-flex;align-items:center;width:100%;max-width:560px;border:1px solid #d5d9e0;border-radius:6px;background:#fff}.${prefix}-input-affix-wrapper input{flex:1;border:0!important}.${prefix}-input-suffix{color:#9aa0ab;padding:0 10px;font-size:12px}
.properties .${prefix}-form-item{margin:0}.properties .${prefix}-form-item-label{flex-basis:84px}
.${prefix}-select{display:inline-block;min-width:180px;border:1px solid #d5d9e0;border-radius:6px;height:32px;position:relative;background:#fff}.${prefix}-select input{position:absolute;inset:0;width:100%;height:30px!important;border:0!important;background:none!important}.${prefix}-select-selection-item,.${prefix}-select-selection-placeholder{position:absolute;left:10px;top:5px;pointer-events:none}.${prefix}-select-selection-placeholder{color:#b4b9c3}`,
  };
}

/** 抖店: every row carries its Chinese name in an attribute. */
export const ECOM_FORM: FormKit = antForm(
  'ecom-g',
  ({ label: name }) => ` attr-field-id="${escapeHtml(name)}"`,
  'index-module_field__x9Qa1',
);
/** 快手: a fork with hashed classes and nothing that names a row but its label. */
export const HASHED_FORM: FormKit = antForm('goods', () => '', 'frm_L0pQx82VbTeW_It');
/** 拼多多营销 and 京准通: Ant Design as it is. */

/** 拼多多: BeastCore rows with test ids. */
export const BEAST_FORM: FormKit = {
  section: (title, rows) => `<section class="panel"><h2>${title}</h2><form onsubmit="return false">${rows}</form></section>`,
  row: (row, control) =>
    `<div class="Form_item_5-188-0" data-testid="beast-core-form-item"${row.name ? ` id="${row.name}"` : ''}><div class="Form_itemLabel_5-188-0"><div class="Form_itemLabelContent_5-188-0">${must(row, 'Form_required_5-188-0')}<span>${label(row)}</span></div></div><div class="Form_itemWrapper_5-188-0">${control}</div></div>`,
  input: (row, counter) =>
    `<div class="IPT_outerWrapper_5-188-0" data-testid="beast-core-input"><div class="IPT_inputWrapper_5-188-0"><input class="IPT_input_5-188-0" data-testid="beast-core-input-htmlInput"${attributesOf(row)}>${counter ? `<span class="IPT_suffix_5-188-0">${counter}</span>` : ''}</div></div>`,
  select: (row) =>
    `<div class="ST_outerWrapper_5-188-0" data-testid="beast-core-select"><div class="ST_head_5-188-0"><input readonly class="IPT_input_5-188-0" data-testid="beast-core-select-htmlInput" placeholder="请选择" value="${chosen(row)}"></div></div>`,
  style: `${FORM_STYLE}
.Form_item_5-188-0{display:flex;gap:12px;margin-bottom:14px}.Form_itemLabel_5-188-0{flex:0 0 116px;text-align:right;padding-top:6px;color:#4a5060}.Form_itemWrapper_5-188-0{flex:1;min-width:0}
.IPT_outerWrapper_5-188-0{display:inline-block;min-width:200px;max-width:560px;width:100%}.IPT_inputWrapper_5-188-0{display:flex;align-items:center;border:1px solid #d5d9e0;border-radius:4px;background:#fff}.IPT_inputWrapper_5-188-0 input{flex:1;border:0!important}.IPT_suffix_5-188-0{color:#9aa0ab;padding:0 10px;font-size:12px}
.properties .Form_item_5-188-0{margin:0}.properties .Form_itemLabel_5-188-0{flex-basis:84px}`,
};

/** 微信小店: weui-desktop groups; a control that is off is told by a class only. */
export const WEUI_FORM: FormKit = {
  section: (title, rows) => `<section class="panel"><h2>${title}</h2><div class="weui-desktop-form field">${rows}</div></section>`,
  row: (row, control) =>
    `<div class="weui-desktop-form__control-group"><label class="weui-desktop-form__label">${must(row, 'weui-desktop-form__required')}${label(row)}</label><div class="weui-desktop-form__controls">${control}</div></div>`,
  input: (row, counter) =>
    `<span class="weui-desktop-form__input-area"><input class="weui-desktop-form__input" type="text"${attributesOf(row)}>${counter ? `<em class="weui-desktop-form__counter">${counter}</em>` : ''}</span>`,
  select: (row) =>
    `<dl class="weui-desktop-form__dropdown" style="margin:0"><dt class="weui-desktop-form__dropdown__dt"><span class="weui-desktop-form__dropdown__value">${chosen(row) || '请选择'}</span></dt></dl>`,
  style: `${FORM_STYLE}
.weui-desktop-form__control-group{display:flex;gap:12px;margin-bottom:14px}.weui-desktop-form__label{flex:0 0 116px;text-align:right;padding-top:6px;color:#4a5060}.weui-desktop-form__controls{flex:1;min-width:0}
.weui-desktop-form__input-area{display:inline-flex;align-items:center;width:100%;max-width:560px}.weui-desktop-form__input{flex:1}.weui-desktop-form__counter{margin-left:-56px;color:#9aa0ab;font-size:12px;font-style:normal}
.weui-desktop-form__dropdown__dt{border:1px solid #d5d9e0;border-radius:6px;height:32px;line-height:30px;padding:0 10px;min-width:180px;width:max-content}.properties .weui-desktop-form__control-group{margin:0}.properties .weui-desktop-form__label{flex-basis:84px}`,
};

/** 千帆: d-* components, the label above the control. */
export const DELIGHT_FORM: FormKit = {
  section: (title, rows) => `<section class="panel"><h2>${title}</h2><div class="d-form field">${rows}</div></section>`,
  row: (row, control) =>
    `<div class="d-form-item"><div class="d-form-item__label"><label>${label(row)}</label>${must(row, 'd-form-item__star')}</div><div class="d-form-item__content">${control}</div></div>`,
  input: (row, counter) =>
    `<div class="d-input-wrapper"><div class="d-input"><input class="d-text"${attributesOf(row)}></div>${counter ? `<div class="d-input-count">${counter}</div>` : ''}</div>`,
  select: (row) =>
    `<div class="d-select-wrapper"><div class="d-select" tabindex="0" role="combobox" aria-expanded="false"><div class="d-select-content">${row.value ? `<span class="d-text">${chosen(row)}</span>` : '<span class="d-select-placeholder">请选择</span>'}</div></div></div>`,
  style: `${FORM_STYLE}
.d-form-item{margin-bottom:16px}.d-form-item__label{margin-bottom:5px;font-weight:500;display:flex;gap:4px}.d-input-wrapper{display:flex;align-items:center;max-width:620px;border:1px solid #d5d9e0;border-radius:8px;background:#fff}.d-input{flex:1}.d-input input{width:100%;border:0!important}.d-input-count{color:#9aa0ab;font-size:12px;padding:0 10px}
.d-select{border:1px solid #d5d9e0;border-radius:8px;height:32px;padding:5px 10px;min-width:180px;width:max-content;background:#fff}.d-select-placeholder{color:#b4b9c3}.properties .d-form-item{margin:0}`,
};

/** 京麦: a definition of label cell and control cell, no ids and nothing that names a row but its label. */
export const JD_FORM: FormKit = {
  section: (title, rows) => `<section class="panel"><h2>${title}</h2><div class="jm-form field">${rows}</div></section>`,
  row: (row, control) =>
    `<div class="jm-form__line"><div class="jm-form__name">${must(row, 'jm-form__star')}<span>${label(row)}：</span></div><div class="jm-form__body">${control}</div></div>`,
  input: (row, counter) =>
    `<span class="jm-input"><input type="text"${attributesOf(row)}></span>${counter ? `<span class="jm-input__count">${counter}</span>` : ''}`,
  select: (row) =>
    `<select>${[...new Set([...(row.options ?? []), row.value ?? ''])].map((option) => `<option${option === row.value ? ' selected' : ''}>${escapeHtml(option || '请选择')}</option>`).join('')}</select>`,
  style: `${FORM_STYLE}
.jm-form__line{display:flex;gap:10px;margin-bottom:14px}.jm-form__name{flex:0 0 126px;text-align:right;padding-top:6px;color:#4a5060}.jm-form__body{flex:1;min-width:0}.jm-input input{width:420px;max-width:90%}.jm-input__count{color:#9aa0ab;font-size:12px;margin-left:8px}select{height:32px;border:1px solid #d5d9e0;border-radius:4px;min-width:180px;font:inherit}.properties .jm-form__line{margin:0}.properties .jm-form__name{flex-basis:84px}`,
};
