/** One tag as copies of pages have it: names in small letters, values in double quotes, nothing that could end the tag inside. */
const TAG = /^<\/?[a-z][\w-]*(?: [a-z][\w-]*(?:="[^"<>]*")?)*>$/;
const OPENED = /<[^>]*>?/g;
const ATTRIBUTE = / ([a-z][\w-]*)(?:="([^"<>]*)")?/g;
const FORBIDDEN_TAGS = /^<\/?(?:script|style|link|meta|base|object|embed|form|frame|frameset|applet|portal|math|svg[^>]* href)\b/;
const FORBIDDEN = /^(?:on\w*|action|formaction|background|srcset|data|poster|ping|manifest|http-equiv)$/;
const BLANK = 'data:image/gif;base64,';
const DEEPEST = 12;

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** Whether a style only lays out: no address, no property that loads or runs anything. */
function laysOut(style: string): boolean {
  return /^[\w\s:;.,%()#+-]*$/.test(style) && !/url|expression|import|behavior|binding/i.test(style);
}

/**
 * Whether markup does nothing but stand there: no scripts, no handlers, no addresses that load, and no markup our own copies would not have. Frames
 * are looked into.
 */
export function isInert(html: string, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  for (const [tag] of html.replace(/^<!doctype html>/, '').matchAll(OPENED)) {
    if (!TAG.test(tag) || FORBIDDEN_TAGS.test(tag)) return false;
    for (const [, name = '', value = ''] of tag.matchAll(ATTRIBUTE)) {
      if (FORBIDDEN.test(name)) return false;
      if (name === 'src' && !value.startsWith(BLANK)) return false;
      if (name === 'href' && !/^(?:#|https?:\/\/)/.test(value)) return false;
      if (name === 'style' && !laysOut(value)) return false;
      if (name === 'srcdoc' && !isInert(unescaped(value), depth + 1)) return false;
    }
  }
  return true;
}
