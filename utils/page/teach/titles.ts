import { READING_CAPS } from '../../reading/reading';
import { titlesOf } from '../titles';

const HEADINGS = 'h1,h2,h3,legend,[role="heading"],[role="tab"][aria-selected="true"],[aria-current]:not([aria-current="false"])';
const MOST = 8;

/** What the page could be known by: the titles it shows that the reader finds again. Nearest to the top first, each once. */
export function titlesHere(document: Document): string[] {
  const isTitle = titlesOf(document);
  const texts = [
    ...[...document.querySelectorAll(HEADINGS)].slice(0, 200).map(({ textContent }) => textContent),
    ...document.title.split(/[-–—|_·•]/),
  ].map((text) => (text ?? '').replace(/\s+/g, ' ').trim());
  const fitting = texts.filter((text) => text.length > 1 && text.length <= Math.min(40, READING_CAPS.label) && isTitle([text]));
  return [...new Set(fitting)].slice(0, MOST);
}
