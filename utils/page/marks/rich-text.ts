import type { Span } from '../../findings/finding';

/** Text longer than this is not marked (READING_CAPS.text: the reader does not take it in either). */
const LONGEST = 200_000;

/**
 * Finds stretches of a rich text in its text nodes. White space in markup is not what is read (it collapses, blocks break lines), but every
 * other letter is, in the same order: so places are counted in letters, and where hidden text upsets the count the nearest equal words are
 * taken. Never other words than those asked for.
 */
export interface RichText {
  /** As the reader takes it: what spans count in. */
  text: string;
  /** The range of `words` at about `span`; undefined when it does not stand there any more. */
  find(words: string, span: Span): Range | undefined;
}

export function readRichText(root: HTMLElement): RichText {
  /** Per letter: its text node and its offset there. */
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let letters = '';
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && letters.length < LONGEST; node = walker.nextNode()) {
    if (/^(script|style)$/.test(node.parentElement?.localName ?? '')) continue;
    const { data } = node as Text;
    for (const offset of lettersOf(data)) {
      letters += data.charAt(offset);
      nodes.push(node as Text);
      offsets.push(offset);
    }
  }
  const text = root.innerText.trim();
  /** Per letter of the text as read: its offset in that text. */
  const places = lettersOf(text);

  /** How many letters stand before a place of the text as read. */
  function lettersBefore(place: number): number {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    text,
    find(words, span) {
      const wanted = words.replace(/\s+/g, '');
      if (!wanted) return undefined;
      const from = lettersBefore(span.start);
      const after = letters.indexOf(wanted, from);
      const before = letters.lastIndexOf(wanted, from);
      const first = after >= 0 && (before < 0 || after - from <= from - before) ? after : before;
      const last = first + wanted.length - 1;
      const [startNode, endNode, start, end] = [nodes[first], nodes[last], offsets[first], offsets[last]];
      if (!startNode || !endNode || start === undefined || end === undefined) return undefined;
      const range = root.ownerDocument.createRange();
      range.setStart(startNode, start);
      range.setEnd(endNode, end + 1);
      return range;
    },
  };
}

/** Offsets of everything that is not white space, up to the cap. */
function lettersOf(text: string): number[] {
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length && offsets.length < LONGEST; offset += 1) {
    if (text.charAt(offset).trim() !== '') offsets.push(offset);
  }
  return offsets;
}
