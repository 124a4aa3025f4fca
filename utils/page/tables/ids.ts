import type { Sliced } from '../page-reader';
import type { Line } from './part';

/** Parameters that name what a row is about; never an order, a person or a shop. */
const NAMING = /(?:^id$|id$|^asin$|^sku$)/i;
const PERSONAL = /order|trade|buyer|user|member|customer|seller|shop|store|account|entity|session|token|trace|client|uuid|spm|cat/i;
const IN_PATH =
  /\/(?:dp|itm|item|items|product|products|goods|offer|offers|listing|listings|campaign|campaigns|ad-?groups?|ads?|plans?|creatives?|edit)\/(?:[^/?#]*-)?([A-Za-z0-9]*\d[\w-]*?)(?:\.html?)?(?=[/?#]|$)/i;
const LONGEST = 60;
const ROWS_AT_A_TIME = 200;

/** Everything in an address that could be the row's id, by what names it. */
function namedIn(href: string): [name: string, id: string][] {
  const named: [string, string][] = [];
  for (const [, name = '', value = ''] of href.matchAll(/[?&#]([\w.-]{1,40})=([\w.:-]{1,60})(?=[&#]|$)/g))
    if (NAMING.test(name) && !PERSONAL.test(name) && /\d/.test(value)) named.push([name.toLowerCase(), value]);
  const path = IN_PATH.exec(href);
  if (path?.[1] && path[1].length <= LONGEST) named.push(['/', path[1]]);
  return named;
}

/**
 * Ids of what the rows are about, from the links in them: of all that the links name, what most rows have and no two share. A link to the
 * campaign above all rows names none of them.
 */
export function* idsOf(lines: readonly Line[]): Sliced<(string | undefined)[]> {
  const byRow: Map<string, string>[] = [];
  for (const { cells } of lines) {
    if (byRow.length % ROWS_AT_A_TIME === 0) yield;
    const row = new Map<string, string>();
    let drawn: Element | undefined;
    for (const cell of cells) {
      // Cells of one row lie in as many boxes as there are parts of the table.
      if (!cell?.parentElement || cell.parentElement === drawn) continue;
      drawn = cell.parentElement;
      for (const link of drawn.querySelectorAll('a[href]'))
        for (const [name, id] of namedIn(link.getAttribute('href') ?? '')) if (!row.has(name)) row.set(name, id);
    }
    byRow.push(row);
  }
  yield;
  const names = new Map<string, string[]>();
  for (const row of byRow)
    for (const [name, id] of row) {
      const ids = names.get(name);
      if (ids) ids.push(id);
      else names.set(name, [id]);
    }
  const best = [...names].filter(([, ids]) => new Set(ids).size === ids.length).sort((a, b) => b[1].length - a[1].length)[0];
  return byRow.map((row) => (best ? row.get(best[0]) : undefined));
}
