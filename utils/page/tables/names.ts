import { READING_CAPS } from '../../reading/reading';
import type { Head, Line } from './part';

/** By which a row is named, the surest first; any other attribute that tells all rows apart does too. */
const ROW_NAMES = [
  'data-row-key',
  'row-id',
  'row-index',
  'aria-rowindex',
  'data-rowindex',
  'data-row-index',
  'data-id',
  'data-key',
  'data-index',
];
const NO_NAMES = new Set([
  'class',
  'style',
  'id',
  'role',
  'title',
  'tabindex',
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'href',
]);

/** The attribute that tells the rows of a table apart. */
export function rowName(lines: readonly Line[]): string | undefined {
  const first = lines[0]?.element;
  if (!first) return undefined;
  const others = lines.length < 2 ? [] : first.getAttributeNames().filter((name) => !NO_NAMES.has(name) && !ROW_NAMES.includes(name));
  return [...ROW_NAMES, ...others].find((name) => {
    if (!first.hasAttribute(name)) return false;
    const values = lines.map(({ element }) => element.getAttribute(name));
    return !values.includes(null) && !values.includes('') && new Set(values).size === values.length;
  });
}

export function nameOfRow(line: Line, name: string | undefined): string | undefined {
  return (name && line.element.getAttribute(name))?.slice(0, READING_CAPS.label) || undefined;
}

/** The page's own code of each column, from the attribute that gives most of them a name of their own in no language. */
export function columnCodes(heads: readonly Head[]): (string | undefined)[] {
  const elements = heads.map(({ element }) => element);
  const names = new Set(elements.flatMap((element) => element?.getAttributeNames() ?? []));
  for (const name of names) {
    if (NO_NAMES.has(name) || /^(?:aria-|width$|colspan$|rowspan$|scope$|align$)/.test(name)) continue;
    const values = elements.map((element) => element?.getAttribute(name) ?? undefined);
    const codes = values.filter((value) => value !== undefined && /^[a-z_$][\w.$-]{0,60}$/i.test(value));
    if (codes.length * 2 >= values.length && codes.length > 1 && new Set(codes).size === codes.length)
      return values.map((value) => (value !== undefined && codes.includes(value) ? value : undefined));
  }
  return elements.map(() => undefined);
}
