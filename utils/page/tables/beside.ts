import { isAside, isShown } from './visible';

/** Texts looked at between two parts. */
const MOST_TEXTS = 200;

/**
 * Whether nothing is said between two parts of a page: a heading, a count or a sentence parts tables.
 * @param parts everything that draws tables: what they say parts nothing
 */
export function areBeside(first: Element, second: Element, parts: readonly Element[]): boolean {
  const document = first.ownerDocument;
  if (document !== second.ownerDocument || first.getRootNode() !== second.getRootNode()) return false;
  const range = document.createRange();
  range.setStartAfter(first);
  range.setEndBefore(second);
  if (range.collapsed) return true;
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = lastIn(first);
  for (let seen = 0; seen < MOST_TEXTS; seen += 1) {
    const node = walker.nextNode();
    if (!node || second.compareDocumentPosition(node) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))
      return true;
    const around = node.parentElement;
    if (!around || (node as Text).data.trim() === '' || isAside(around) || !isShown(around)) continue;
    if (!parts.some((part) => part.contains(around))) return false;
  }
  return false;
}

function lastIn(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** How many boxes two elements share: the more, the nearer they are. */
export function nearness(first: Element, second: Element): number {
  let shared: Element | null = first;
  while (shared && !shared.contains(second)) shared = shared.parentElement;
  let depth = 0;
  for (let at: Element | null = shared; at; at = at.parentElement) depth += 1;
  return depth;
}
