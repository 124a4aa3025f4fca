const CHOSEN = [
  '[aria-selected="true"]',
  '[aria-current]:not([aria-current="false"])',
  '[aria-checked="true"]',
  '[aria-pressed="true"]',
  '[data-state="active"],[data-state="on"],[data-state="checked"]',
  '[data-active="true"],[data-selected="true"]',
  ':checked',
].join(',');

const marked = (item: Element): boolean => item.matches(CHOSEN) || item.querySelector(CHOSEN) !== null;

/** How an item is painted, so that the one painted otherwise stands out. */
function painted(item: Element): string {
  const leaf = item.querySelector('a,button,span') ?? item;
  return [item, leaf]
    .map((element) => {
      const { color, backgroundColor, fontWeight, borderBottomColor } = (element.ownerDocument.defaultView as Window).getComputedStyle(
        element,
      );
      return [color, backgroundColor, fontWeight, borderBottomColor];
    })
    .join();
}

/**
 * The chosen one of tabs or page numbers: the only one that says so itself, else the only one painted unlike all others (of three or more, with
 * the pointer on none of them).
 */
export function chosenAmong(items: readonly Element[]): Element | undefined {
  const saying = items.filter(marked);
  if (saying.length > 0) return saying.length === 1 ? saying[0] : undefined;
  if (items.length < 3 || items.length > 60 || items.some((item) => item.matches(':hover,:focus-within'))) return undefined;
  const looks = items.map(painted);
  const [odd, ...more] = items.filter((_, at) => looks.indexOf(looks[at] ?? '') === looks.lastIndexOf(looks[at] ?? ''));
  return odd && more.length === 0 && new Set(looks).size === 2 ? odd : undefined;
}
