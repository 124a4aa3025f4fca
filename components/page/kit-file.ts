import { marketplaceById } from '../../utils/marketplaces';
import { type CopiedPage, type PageKit, shapeOf } from '../../utils/reading/kit';
import { type Placeholder, placeholderAddress } from '../../utils/reading/placeholder';
import type { Reading } from '../../utils/reading/reading';

/** Attributes whose words are shown to people; copies keep them like texts. */
const WORDED = ['aria-label', 'placeholder', 'title', 'alt', 'aria-placeholder', 'value'];

/** Takes these texts out of a copy, wherever they stand: frames and shadow roots too. */
export function strikeOut(html: string, struck: ReadonlySet<string>, placeholder: Placeholder): string {
  if (struck.size === 0) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const strike = (text: string) => (struck.has(text.trim()) ? placeholder(text) : text);
  const visit = (root: Document | DocumentFragment): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        node.nodeValue = strike(node.nodeValue ?? '');
        continue;
      }
      const element = node as Element;
      for (const name of WORDED) {
        const value = element.getAttribute(name);
        if (value !== null && struck.has(value.trim())) element.setAttribute(name, placeholder(value));
      }
      if (element instanceof HTMLTemplateElement) visit(element.content);
      const inner = element.getAttribute('srcdoc');
      if (inner !== null) element.setAttribute('srcdoc', strikeOut(inner, struck, placeholder));
    }
  };
  visit(page);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

/** The file an operator hands on: what is struck out is in no part of it. */
export function kitOf(
  copy: CopiedPage,
  reading: Reading,
  { struck, placeholder, version }: { struck: ReadonlySet<string>; placeholder: Placeholder; version: string },
): PageKit {
  const kept = new Set(copy.kept);
  const { marketplace, pageKind, url } = reading;
  // Of what the reader read, a text stands in the file only where it stands in the page.
  const text = (label: string) => (label === '' || (kept.has(label) && !struck.has(label)) ? label : placeholder(label));
  const shape = shapeOf(reading);
  const hosts = new Set((marketplaceById(marketplace)?.pages ?? []).map(({ host }) => host));
  return {
    format: 'stallkeeper-page-kit',
    schema: 1,
    version,
    url: placeholderAddress(url, placeholder, (hostname) => hosts.has(hostname)),
    marketplace,
    pageKind,
    read: {
      ...shape,
      fields: shape.fields.map((field) => ({ ...field, label: text(field.label) })),
      tables: shape.tables.map((table) => ({ ...table, headers: table.headers.map(text) })),
      unread: shape.unread.map((table) => ({ ...table, headers: table.headers.map(text) })),
      cards: shape.cards.map(text),
    },
    ...(copy.cut ? { cut: true } : {}),
    html: strikeOut(copy.html, struck, placeholder),
  };
}
