import { READING_CAPS } from '../reading/reading';
import type { Level } from './around';
import { chosenAmong } from './chosen';
import { plain } from './prints';
import type { TablePlace } from './tables/place';

const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,summary';
const MOST = 60;

const short = (text: string | null | undefined): string | undefined => {
  const said = plain((text ?? '').slice(0, READING_CAPS.label));
  return said.length > 0 && said.length <= MOST ? said : undefined;
};

/** The name an element gives itself: aria-label, the text aria-labelledby leads to, its caption. */
function nameOfElement(element: Element): string | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? (root.getElementById?.(id)?.textContent ?? '') : ''));
  return short(element.getAttribute('aria-label')) ?? short(named.join(' ')) ?? short(element.querySelector('caption')?.textContent);
}

/** The accessible name or caption of what draws a table. */
export function nameOf({ elements }: TablePlace): string | undefined {
  for (const element of elements) {
    const name =
      nameOfElement(element) ??
      (element.localName === 'table' ? undefined : short(element.closest('[role="grid"],[role="table"]')?.ariaLabel));
    if (name) return name;
  }
  return undefined;
}

/** The heading nearest above a table at this level around it, or the chosen tab. */
export function titleAt({ before }: Level): string | undefined {
  const heading = before.findLast((print) => !print.beside && print.element.closest(HEADING));
  const text = short(heading?.element.closest(HEADING)?.textContent);
  if (text) return text;
  const tabs = before.flatMap(({ element }) => element.closest('[role="tab"]') ?? []);
  const chosen = tabs.length > 1 ? chosenAmong([...new Set(tabs)]) : undefined;
  return short(chosen?.textContent);
}
