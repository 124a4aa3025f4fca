import { PEOPLE } from './lexicon/particulars';

/** Where in a Latin title the goods end and what they fit begins: at "for", unless it says for whom. A title that opens with "for" has no such place. */
export function fittedFrom(title: string): number {
  for (const match of title.matchAll(/(?<=\S\s)\b(?:for|fits?|compatible with)\s+(\w+)/gi)) {
    if (PEOPLE.find(match[1] ?? '').length === 0) return match.index;
  }
  return title.length;
}
