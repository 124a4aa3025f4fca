import { createPageRuntime, type PageRuntime } from './page-runtime';

/** Text that may stand between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Minor units as the pages print them: 1990 → "19.90". */
export function money(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}

/** JSON that may stand inside a script element. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

interface HtmlPage {
  language: string;
  title: string;
  style?: string;
  /** Markup that is there before any script runs. */
  body?: string;
  head?: string;
}

/** A whole document. */
export function htmlPage({ language, title, style = '', body = '', head = '' }: HtmlPage): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}<style>${style}</style></head>
<body>${body}</body></html>`;
}

/**
 * A document whose form is built by a script on the form library. `build` is written into the page as text: it may refer to its two arguments
 * and to nothing else of its module.
 */
export function scriptedPage<Data>(
  page: HtmlPage,
  initial: Record<string, string>,
  build: (runtime: PageRuntime, data: Data) => void,
  data: Data,
): string {
  const script = `<script>(${build.toString()})((${createPageRuntime.toString()})(${json(initial)}), ${json(data)})</script>`;
  return htmlPage({ ...page, body: `${page.body ?? ''}${script}` });
}
