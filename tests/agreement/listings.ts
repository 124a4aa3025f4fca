import type { FieldName } from '../../utils/reading/fields';
import type { ReadField, Reading } from '../../utils/reading/reading';

/**
 * A listing in one string, parts parted by " ¦ ": the title, then "name：value" an attribute, "·text" a selling point, "#text" a variant,
 * "=text" the description (\n as ⏎), "^text" the words of a picture, "@brand" the brand.
 */
export function listingOf(line: string): Reading {
  const [title = '', ...parts] = line.split(' ¦ ');
  const fields = [field('title', title), ...parts.map(part)];
  return {
    schema: 1,
    marketplace: 'taobao',
    pageKind: 'listing-editor',
    url: 'https://example.test/',
    language: /\p{Script=Han}/u.test(title) ? 'zh' : 'en',
    at: 0,
    fields,
    notRead: [],
    tables: [],
    coverage: { read: fields.length, expected: fields.length },
  };
}

const SIGNS: Readonly<Record<string, FieldName>> = { '·': 'bullet', '#': 'sku', '=': 'description', '^': 'images', '@': 'brand' };

function part(text: string): ReadField {
  const named = SIGNS[text.charAt(0)];
  if (named) return field(named, text.slice(1).replaceAll('⏎', '\n'));
  const [, name = '', value = ''] = /^([^：]+)：(.*)$/.exec(text) ?? [];
  return field('attributes', value, name);
}

export function field(name: FieldName, text: string, printed?: string): ReadField {
  return { field: name, text, label: printed ?? name, how: 'label', ...(printed === undefined ? {} : { name: printed }) };
}

/** The line without its ‹said› and «against», and what stood in them with the kind in front: "size: 60x90cm ≠ 50x80cm". */
export function marked(line: string): { plain: string; said: string; against: string } {
  const said = /‹([^›]*)›/.exec(line)?.[1] ?? '';
  const against = /«([^»]*)»/.exec(line)?.[1] ?? '';
  return { plain: line.replace(/[‹›«»]/g, ''), said, against };
}

/** Offset of the marked stretch within its own part, as the reading has it. */
export function offsetOf(line: string, open: string): number {
  const plainParts = line.replace(open === '‹' ? /[«»]/g : /[‹›]/g, '').split(' ¦ ');
  const at = plainParts.findIndex((one) => one.includes(open));
  const text = plainParts[at] ?? '';
  const inside = text.indexOf(open);
  if (at === 0) return inside;
  return SIGNS[text.charAt(0)] ? inside - 1 : inside - text.indexOf('：') - 1;
}
