import type { ReadField } from '../../utils/reading/reading';

/** What a field of a made-up editor holds, and how its family of components draws it. */
export type Held =
  | { as: 'text'; value: string; max?: number; used?: number; addon?: string; long?: true; placeholder?: string }
  | { as: 'choice'; value: string; options: readonly string[] }
  | { as: 'radio' | 'tick'; chosen: readonly string[]; options: readonly string[] }
  | { as: 'chips'; values: readonly string[] }
  | { as: 'pictures'; filled: number; slots: number }
  | { as: 'rich'; text: string; frame?: true }
  | { as: 'dates'; from: string; to: string };

/** One family of components: how a row stands, and how each control is drawn in it. */
export interface Family {
  /** `name` is an id that is free on the page. */
  row(label: string, control: string, name: string, more: { required?: boolean; counter?: string }): string;
  text(held: Extract<Held, { as: 'text' }>, name: string): string;
  choice(held: Extract<Held, { as: 'choice' }>, name: string): string;
}

export const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const list = (options: readonly string[]): string => options.map((option) => `<li class="op">${attribute(option)}</li>`).join('');
const counterOf = ({ max, used, value }: Extract<Held, { as: 'text' }>): string =>
  max === undefined || used === undefined ? '' : `<span class="count">${used || [...value].length}/${max}</span>`;
const box = ({ value, long, max, used, placeholder }: Extract<Held, { as: 'text' }>, name: string, more = ''): string => {
  const limit = max !== undefined && used === undefined ? ` maxlength="${max}"` : '';
  const hint = placeholder ? ` placeholder="${attribute(placeholder)}"` : '';
  return long
    ? `<textarea id="${name}"${limit}${hint}${more}>${attribute(value)}</textarea>`
    : `<input id="${name}" value="${attribute(value)}"${limit}${hint}${more}>`;
};

const star = (required?: boolean): string => (required ? '<i class="star">*</i>' : '');

/** The families the marketplaces build their editors from, as far as it is known how they draw a row. */
export const FAMILIES = {
  /** 淘宝, 天猫, Lazada: the star is a sibling, the shown value stands before an empty combobox. */
  fusion: {
    row: (label, control, _, { required }) =>
      `<div class="wrap"><div class="lab"><span class="label" title="${label}">${label}</span>${star(required)}</div><div class="content">${control}<div class="explain"></div></div></div>`,
    text: (held, name) =>
      `<span class="next-input">${box(held, name)}<span class="control">${held.addon ?? ''}${counterOf(held)}</span></span>`,
    choice: ({ value, options }, name) =>
      `<span class="select"><span class="inner"><span class="values"><em title="${attribute(value)}">${attribute(value)}</em></span><span class="trigger"><input role="combobox" id="${name}" value="" aria-expanded="false"></span></span></span><ul class="off">${list(options)}</ul>`,
  },
  /** 拼多多, Temu: read-only inputs show the chosen value. */
  beast: {
    row: (label, control, _, { required }) =>
      `<div data-testid="beast-core-form-item"><div class="FI_label"><label>${star(required)}<span>${label}</span></label></div><div class="FI_body"><div>${control}</div></div></div>`,
    text: (held, name) =>
      `<div data-testid="beast-core-input"><div class="w">${held.addon ? `<span>${held.addon}</span>` : ''}${box(held, name)}${counterOf(held)}</div></div>`,
    choice: ({ value }, name) =>
      `<div data-testid="beast-core-select"><div class="head"><div class="o"><input id="${name}" readonly value="${attribute(value)}" placeholder="请选择"><svg></svg></div></div></div>`,
  },
  /** 抖店, 快手, 千川: label[for], an invisible combobox and its value in one box. */
  antd: {
    row: (label, control, name, { required }) =>
      `<div class="row"><div class="col"><label for="${name}" title="${label}">${star(required)}${label}</label></div><div class="col"><div class="c"><div>${control}</div></div></div></div>`,
    text: (held, name) =>
      `<span class="affix">${held.addon ? `<span class="prefix">${held.addon}</span>` : ''}${box(held, name)}<span class="suffix">${counterOf(held)}</span></span>`,
    choice: ({ value }, name) =>
      `<div class="select"><div class="selector"><span class="search"><input id="${name}" role="combobox" readonly style="opacity:0" value=""></span><span class="item" title="${attribute(value)}">${attribute(value)}</span></div><span class="arrow"></span></div>`,
  },
  /** 微信小店: a drop-down without any input, options in a hidden list. */
  weui: {
    row: (label, control, _, { required }) =>
      `<div class="group"><label class="label">${label}${star(required)}</label><div class="controls">${control}<p class="tips"></p></div></div>`,
    text: (held, name) => `<span class="wrp">${box(held, name)}<em class="counter">${counterOf(held)}</em>${held.addon ?? ''}</span>`,
    choice: ({ value, options }) =>
      `<div class="dropdown"><dl class="menu"><dt><a href="javascript:;"><span>${attribute(value)}</span></a></dt><dd class="off"><ul>${list(options)}</ul></dd></dl></div>`,
  },
  /** 小红书: d-*; label and control stand in two columns of one grid. */
  delight: {
    row: (label, control, _, { required }) =>
      `<div class="item" style="display:flex"><div class="lab"><span class="text">${label}</span>${required ? '<span>*</span>' : ''}</div><div class="content">${control}</div></div>`,
    text: (held, name) =>
      `<div class="d-input"><div class="i">${box(held, name)}</div>${counterOf(held)}${held.addon ? `<span>${held.addon}</span>` : ''}</div>`,
    choice: ({ value, options }, name) =>
      `<div class="d-select" tabindex="0" id="${name}"><div class="wrap"><span class="d-text">${attribute(value)}</span><svg></svg></div></div><div class="off">${list(options)}</div>`,
  },
  /** 1688: schema forms. The label closes with a colon and a hint stands below. */
  schema: {
    row: (label, control, _, { required }) =>
      `<div class="f"><div class="t">${required ? '* ' : ''}${label}：</div><div class="v">${control}<div class="help">请如实填写，以免影响交易</div></div></div>`,
    text: (held, name) => `<span>${box(held, name)}${counterOf(held)}${held.addon ? `<b>${held.addon}</b>` : ''}</span>`,
    choice: ({ value, options }, name) =>
      `<select id="${name}"><option>请选择</option>${options.map((option) => `<option${option === value ? ' selected' : ''}>${attribute(option)}</option>`).join('')}</select>`,
  },
  /** 京麦: Element; the label points to nothing. */
  element: {
    row: (label, control, _, { required }) =>
      `<div class="el-item"><label for="nowhere-${label.length}">${required ? '*' : ''}${label}</label><div class="c" style="margin-left:120px">${control}</div></div>`,
    text: (held, name) =>
      `<div class="el-input">${box(held, name)}<span class="s"><span class="n">${counterOf(held)}</span></span>${held.addon ? `<div class="append">${held.addon}</div>` : ''}</div>`,
    choice: ({ value }, name) =>
      `<div class="el-select"><div class="el-input"><input id="${name}" readonly value="${attribute(value)}" placeholder="请选择"><i></i></div></div>`,
  },
  /** Shopee: the shown value of a selector is all there is of it. */
  eds: {
    row: (label, control, _, { required }) =>
      `<div class="edit-row"><div class="edit-label">${required ? '<span class="m">*</span>' : ''}<span>${label}</span></div><div class="edit-main">${control}</div></div>`,
    text: (held, name) =>
      `<div class="eds"><div class="inner">${held.addon ? `<div class="prefix">${held.addon}</div>` : ''}${box(held, name)}<div class="suffix">${counterOf(held)}</div></div></div>`,
    choice: ({ value, options }, name) =>
      `<div class="sel" tabindex="0" id="${name}"><div class="s-inner">${attribute(value)}</div><i></i></div><div class="off">${list(options)}</div>`,
  },
  /** TikTok Shop, AliExpress: Arco; the combobox is a box around an input that is not to be seen. */
  arco: {
    row: (label, control, name, { required }) =>
      `<div class="arco"><div class="l"><label id="l-${name}">${star(required)}${label}</label></div><div class="w"><div class="ctl">${control}</div></div></div>`,
    text: (held, name) =>
      `<span class="grp">${held.addon ? `<span class="pre">${held.addon}</span>` : ''}${box(held, name, ` aria-labelledby="l-${name}"`)}<span class="suf">${counterOf(held)}</span></span>`,
    choice: ({ value }, name) =>
      `<div role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0" id="${name}"><div class="view"><span class="sel"><input style="opacity:0;width:0" tabindex="-1" value=""><span class="val">${attribute(value)}</span></span></div></div>`,
  },
  /** Shopify: label[for], the currency before the amount. */
  polaris: {
    row: (label, control, name, { required }) =>
      `<div class="p"><div class="lw"><label for="${name}"><span>${label}</span>${required ? '<span> (required)</span>' : ''}</label></div><div class="conn">${control}</div></div>`,
    text: (held, name) =>
      `<div class="tf">${held.addon ? `<div class="prefix" id="${name}-p">${held.addon}</div>` : ''}${box(held, name)}<div class="backdrop"></div></div>${counterOf(held)}`,
    choice: ({ value, options }, name) =>
      `<div class="ps"><select id="${name}">${options.map((option) => `<option${option === value ? ' selected' : ''}>${attribute(option)}</option>`).join('')}</select><div class="shown" aria-hidden="true">${attribute(value)}</div></div>`,
  },
  /** eBay: floating labels, list boxes behind buttons. */
  evo: {
    row: (label, control, name) =>
      `<div class="evo" style="position:relative">${control}<label for="${name}" style="position:absolute;top:0;left:4px;font-size:11px">${label}</label></div>`,
    text: (held, name) => `<span>${held.addon ? `<span class="cur">${held.addon}</span>` : ''}${box(held, name)}${counterOf(held)}</span>`,
    choice: ({ value, options }, name) =>
      `<span class="lb"><button type="button" id="${name}" aria-haspopup="listbox" aria-expanded="false"><span>${attribute(value)}</span><svg></svg></button><div class="off" role="listbox">${list(options)}</div></span>`,
  },
  /** Etsy, Walmart: fieldsets, and a label around its control. */
  wrapping: {
    row: (label, control, _, { required }) =>
      `<div class="wt"><label><span class="ttl">${label}${required ? ' <span aria-hidden="true">*</span>' : ''}</span><span class="sub">Buyers see this first.</span>${control}</label></div>`,
    text: (held, name) => `<span class="i">${held.addon ? `<span>${held.addon}</span>` : ''}${box(held, name)}</span>${counterOf(held)}`,
    choice: ({ value, options }, name) =>
      `<select id="${name}"><option>Select…</option>${options.map((option) => `<option${option === value ? ' selected' : ''}>${attribute(option)}</option>`).join('')}</select>`,
  },
  /** Ozon, Wildberries: the label comes after its input, as a floating one. */
  floating: {
    row: (label, control) =>
      `<div class="fl" style="position:relative;padding-top:16px;margin:4px">${control}<p style="position:absolute;top:0;margin:0;font-size:11px">${label}</p></div>`,
    text: (held, name) => `<div class="fi">${box(held, name)}${counterOf(held)}${held.addon ? `<span>${held.addon}</span>` : ''}</div>`,
    choice: ({ value }, name) =>
      `<div class="fi"><input id="${name}" role="combobox" aria-haspopup="listbox" value="${attribute(value)}"></div>`,
  },
  /** An old table layout: the label in a cell of its own. */
  table: {
    row: (label, control, _, { required }) =>
      `<table class="ft"><tbody><tr><td class="l">${label}${required ? '*' : ''}:</td><td>${control}</td></tr></tbody></table>`,
    text: (held, name) => `${box(held, name)} ${held.addon ?? ''}${counterOf(held)}`,
    choice: ({ value, options }, name) =>
      `<select id="${name}">${options.map((option) => `<option${option === value ? ' selected' : ''}>${attribute(option)}</option>`).join('')}</select>`,
  },
} satisfies Record<string, Family>;

export type FamilyName = keyof typeof FAMILIES;

const pixel = (seed: number): string =>
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'><rect width='90' height='90' fill='hsl(${seed * 40},40%,60%)'/></svg>`.replaceAll(
    '#',
    '%23',
  );

/** Families whose label cannot stand around or on several boxes. */
const FIELDSETS: ReadonlySet<string> = new Set(['evo', 'wrapping', 'floating']);

let names = 0;
/** A row of the form in this family. */
export function drawn(family: FamilyName, label: string, held: Held, required = false): string {
  names += 1;
  const name = `f${names}`;
  const kit: Family = FAMILIES[family];
  if ((held.as === 'tick' || held.as === 'radio') && FIELDSETS.has(family))
    return `<fieldset><legend>${label}</legend>${control(kit, held, name)}</fieldset>`;
  return kit.row(label, control(kit, held, name), name, { required });
}

function control(kit: Family, held: Held, name: string): string {
  switch (held.as) {
    case 'text':
      return kit.text(held, name);
    case 'choice':
      return kit.choice(held, name);
    case 'radio':
    case 'tick': {
      const type = held.as === 'radio' ? 'radio' : 'checkbox';
      const one = (option: string) =>
        `<label class="opt"><span><input type="${type}" name="${name}"${held.chosen.includes(option) ? ' checked' : ''}></span><span>${attribute(option)}</span></label>`;
      return `<div role="${held.as === 'radio' ? 'radiogroup' : 'group'}">${held.options.map(one).join('')}</div>`;
    }
    case 'chips':
      return `<div class="chips">${held.values.map((value) => `<span class="chip"><span>${attribute(value)}</span><button type="button" aria-label="${attribute(value)} ×">×</button></span>`).join('')}<input id="${name}" value=""></div>`;
    case 'pictures': {
      const slot = (index: number) =>
        index < held.filled
          ? `<div class="slot"><img src="${pixel(index)}" width="90" height="90"></div>`
          : '<div class="slot"><input type="file"><span>+</span></div>';
      return `<div class="slots">${Array.from({ length: held.slots }, (_, index) => slot(index)).join('')}</div>`;
    }
    case 'rich':
      return held.frame
        ? `<iframe width="400" height="80" srcdoc="&lt;body contenteditable&gt;&lt;p&gt;${attribute(held.text)}&lt;/p&gt;&lt;/body&gt;"></iframe>`
        : `<div class="ed"><div class="bar"><button type="button">B</button><button type="button">I</button></div><div contenteditable="true"><p>${attribute(held.text)}</p></div></div>`;
    case 'dates':
      return `<div class="range"><input id="${name}" value="${held.from}" placeholder="开始时间" readonly><span>~</span><input value="${held.to}" placeholder="结束时间" readonly></div>`;
  }
}

/** What a reader must tell of the field, as one text. */
export function told(held: Held): string {
  switch (held.as) {
    case 'radio':
    case 'tick':
      return held.chosen.join('、');
    case 'chips':
      return held.values.join('、');
    case 'pictures':
      return `${held.filled} pictures`;
    case 'rich':
      return held.text;
    case 'dates':
      return `${held.from} ~ ${held.to}`;
    default:
      return held.value;
  }
}

/** What a reading says of a field, in the same words. */
export function said(entries: readonly ReadField[]): string | undefined {
  const [first] = entries;
  if (!first) return undefined;
  return first.images ? `${first.images.length} pictures` : entries.map(({ text }) => text).join('、');
}

const STYLE =
  '.off{display:none}.row,.el-item,.edit-row,.wrap,.group,.f{display:flex;margin:8px 0}.col,.lab,.label{min-width:90px}label.opt{margin-right:8px}.slot{display:inline-block;width:90px;height:90px}';

/** A page around rows; `shadow`: the whole form lies in the open shadow root of a micro-app. */
export function editorPage(rows: string, { shadow = false, lang = 'zh' }: { shadow?: boolean; lang?: string } = {}): string {
  const body = shadow ? `<micro-app><template shadowrootmode="open"><style>${STYLE}</style>${rows}</template></micro-app>` : rows;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${STYLE}</style><body>${body}</body></html>`;
}
