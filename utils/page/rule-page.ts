import { Readability } from '@mozilla/readability';
import { READING_CAPS } from '../reading/reading';
import { ruleAddress } from './rule-address';

/** What a page says as an article, or why it says nothing that could be kept. */
export type RulePageRead =
  | { ok: true; url: string; title: string; text: string }
  /** `noText`: there is no text of an article's length here; `tooLarge`: more than is ever kept; never cut silently. */
  | { ok: false; error: 'noText' | 'tooLarge' };

/** Fewer characters than this are no rule page but a menu or a page still loading. */
const LEAST = 80;

/** Elements that begin a line of their own. */
const BLOCK = /^(?:p|div|section|article|main|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|blockquote|pre|figure|br|hr)$/;

/**
 * The article of a page as plain text, one block a line: menus, headers and advertising left out by Readability, which works on a copy. The page
 * itself is not touched.
 */
export function readRulePage(page: Document, address: string): RulePageRead {
  const copy = page.cloneNode(true) as Document;
  const article = new Readability<Node>(copy, { charThreshold: LEAST, serializer: (element) => element }).parse();
  const text = article?.content ? plainText(article.content) : '';
  if (text.length > READING_CAPS.text) return { ok: false, error: 'tooLarge' };
  if (text.length < LEAST) return { ok: false, error: 'noText' };
  const title = (article?.title || page.title).trim().slice(0, READING_CAPS.label);
  return { ok: true, url: ruleAddress(address), title, text };
}

/** The words of an article, blocks on lines of their own, spaces made one. */
function plainText(article: Node): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const { localName } = node as Element;
    const block = BLOCK.test(localName);
    if (block) text += '\n';
    for (const child of node.childNodes) walk(child);
    if (localName === 'td' || localName === 'th') text += ' ';
    if (block) text += '\n';
  };
  walk(article);
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
