/** A part of a pasted text that is judged by itself: a reply template, a sentence of a script, a file name. */
export interface Part {
  /** Offset in the whole text. */
  start: number;
  text: string;
}

export const DIVISIONS = ['lines', 'paragraphs'] as const;
export type Division = (typeof DIVISIONS)[number];

/** The parts of a text that hold something, without the spaces around them; every part is `whole.slice(start, start + text.length)`. */
export function partsOf(whole: string, division: Division): Part[] {
  const parts: Part[] = [];
  const between = division === 'lines' ? /\r\n|[\r\n]/g : /(?:\r\n|[\r\n])[ \t\u3000]*(?:\r\n|[\r\n])\s*/g;
  let from = 0;
  const add = (to: number): void => {
    const raw = whole.slice(from, to);
    const text = raw.trim();
    if (text !== '') parts.push({ start: from + raw.indexOf(text), text });
  };
  for (const gap of whole.matchAll(between)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(whole.length);
  return parts;
}
