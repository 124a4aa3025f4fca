import { isName, type Placeholder, placeholderAddress } from '../../reading/placeholder';
import type { Wording } from './wording';

/** Attributes that say what a thing is called or belongs to; their names stay, ids in them become placeholders. */
const NAMING =
  /^(?:id|name|for|role|type|scope|headers|col-id|row-id|row-index|aria-(?:labelledby|describedby|controls|owns|flowto)|(?:attr|data)-(?:[\w-]*-)?(?:id|key|field|name|col|column|row|index|test|testid|qa|e2e|cy|type|role|label|tag))$/;
/** Attributes that say how a thing stands. */
const STATE =
  /^(?:colspan|rowspan|span|hidden|disabled|readonly|required|multiple|open|dir|lang|contenteditable|tabindex|maxlength|minlength|rows|cols|aria-(?:hidden|rowindex|colindex|rowcount|colcount|rowspan|colspan|sort|selected|checked|pressed|expanded|modal|required|invalid|disabled|readonly|busy|live|haspopup|multiline|level|current|autocomplete|orientation))$/;
const WORDS = new Set(['aria-label', 'placeholder', 'title', 'alt', 'aria-placeholder', 'aria-roledescription']);
const CONTROLS = /^(?:input|textarea|select|button|table|dialog|nav|fieldset)$/;
const CONTROL_ROLES =
  /^(?:textbox|searchbox|combobox|listbox|button|tab|tablist|table|grid|treegrid|columnheader|dialog|switch|checkbox|radio|radiogroup|spinbutton|group|region|navigation)$/;

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** "attr-field-id=商品标题", "col-id=cost_1": each word of it stays if it is a name, and no value of the page. */
function named(value: string, wording: Wording): string {
  if (wording.isLabel(value)) return value;
  return value.replace(/[^\s\-_.:[\]#/]+/g, (piece) => (isName(piece) && !wording.isValue(piece) ? piece : wording.placeholder(piece)));
}

/** The attributes of the copy, as markup with a blank before each. Everything that is not known to name or to state something is left out. */
export function attributesOf(element: Element, wording: Wording): string {
  let markup = '';
  const add = (name: string, value: string) => {
    markup += value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;
  };
  const controls = CONTROLS.test(element.localName) || CONTROL_ROLES.test(element.getAttribute('role') ?? '');
  for (const { name, value } of element.attributes) {
    if (value.length > 400 || !/^[a-z][\w-]*$/.test(name)) continue;
    if (STATE.test(name)) {
      if (/^[\w-]{0,24}$/.test(value)) add(name, value);
    } else if (WORDS.has(name)) {
      if (value !== '')
        add(name, name === 'placeholder' || (name === 'aria-label' && controls) ? wording.label(value) : wording.text(value));
    } else if (NAMING.test(name) && value !== '') add(name, named(value, wording));
  }
  if (element.localName === 'a' && element.hasAttribute('href')) add('href', link(element as HTMLAnchorElement, wording.placeholder));
  return markup;
}

function link({ href, ownerDocument }: HTMLAnchorElement, placeholder: Placeholder): string {
  const here = ownerDocument.location?.hostname;
  return placeholderAddress(href, placeholder, (hostname) => hostname === here).replace(/[^\w\-.~:/?#=&%+!,;@]/g, '_') || '#';
}
