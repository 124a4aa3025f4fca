import { isName, placeholderAddress } from '../../reading/placeholder';
import type { Wording } from './wording';

/** Attributes in which a page's makers name things: columns, fields, controls, what their own tests look for. Names stay, ids in them do not. */
const NAMING =
  /^(?:id|name|for|role|type|scope|headers|col-id|aria-(?:labelledby|describedby|controls|owns|flowto)|data-(?:[\w-]*-)?(?:field|col|column|test|testid|qa|e2e|cy|type|role))$/;
/** Attributes that hold the key of a row or of a thing: as likely a value as a name, so only a known label stays. */
const KEYED = /^(?:row-id|(?:attr|data)-(?:[\w-]*-)?(?:id|key|name|row|label|tag))$/;
/** Places in a list. */
const PLACED = /^(?:row-index|data-(?:[\w-]*-)?index)$/;
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
    } else if (PLACED.test(name)) {
      if (/^\d{1,5}$/.test(value)) add(name, value);
    } else if (NAMING.test(name) && value !== '') add(name, named(value, wording));
    else if (KEYED.test(name) && value !== '') add(name, wording.isLabel(value) ? value : wording.placeholder(value));
  }
  if (element.localName === 'a' && element.hasAttribute('href')) add('href', link(element as HTMLAnchorElement, wording));
  return markup;
}

function link({ href, ownerDocument }: HTMLAnchorElement, { placeholder, isValue }: Wording): string {
  const here = ownerDocument.location?.hostname;
  const holdsValue = (part: string) => part.split(/[^a-z\d]+/i).some(isValue);
  return placeholderAddress(href, placeholder, (hostname) => hostname === here, holdsValue).replace(/[^\w\-.~:/?#=&%+!,;@]/g, '_') || '#';
}
