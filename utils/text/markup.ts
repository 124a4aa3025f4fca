/** Tags that a text of a listing is written with; a lone < of "<5 cm" is none. */
const TAG = /<\/?(?:p|br|div|span|table|tr|td|ul|ol|li|img|b|i|u|strong|em|a|font|center|h[1-6])\b[^<>]{0,2000}>/i;
/** Tags after which a new line begins. */
const LINE = /^\/?(?:p|br|div|table|tr|ul|ol|li|h[1-6]|center|section|article|hr)\b/i;
/** Elements whose inside nobody sees. */
const HIDDEN = /^(script|style|template|noscript)\b/i;

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  middot: '·',
  times: '×',
};

export function isMarkup(text: string): boolean {
  return TAG.test(text);
}

/** The words of a piece of HTML as a reader sees them, lines by \n. One pass: broken markup costs no more than whole. */
export function visibleText(html: string): string {
  const parts: string[] = [];
  // HTML folds the spaces and line breaks of its source.
  const say = (text: string) => parts.push(text.replace(/[\t\n\r ]+/g, ' '));
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    say(html.slice(at, open));
    if (!/[a-z!/?]/i.test(html.charAt(open + 1))) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const close = html.indexOf(html.startsWith('<!--', open) ? '-->' : '>', open);
    if (close === -1) {
      at = html.length;
      break;
    }
    const tag = html.slice(open + 1, open + 20);
    if (LINE.test(tag)) parts.push('\n');
    const hidden = HIDDEN.exec(tag)?.[1]?.toLowerCase();
    const end = hidden === undefined ? close : lower.indexOf(`</${hidden}`, close);
    at = end === -1 ? html.length : hidden === undefined ? html.indexOf('>', end) + 1 : end;
  }
  say(html.slice(at));
  return parts
    .join('')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal: string, hex: string, name: string) => {
      if (name) return SIGNS[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}
