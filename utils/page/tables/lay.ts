/** How an element is laid out, as far as reading its text goes. */
export interface Lay {
  /** Lines are broken before and after it. */
  block: boolean;
  /** What is in it stands side by side. */
  row: boolean;
  /** On a line with its neighbours, and perhaps not close to them: a box of its own, or with room at its sides. */
  loose: boolean;
  /** Its text is there for screen readers only: cut to nothing, or moved off the page. */
  clipped: boolean;
}

export interface Laid {
  lay: Lay;
  /** Stands for the element and all that it lies in. */
  path: number;
}

const OFF_THE_PAGE = -500;
const SIDES = ['marginLeft', 'marginRight', 'paddingLeft', 'paddingRight'] as const;

function isClipped(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.textIndent) < OFF_THE_PAGE || style.fontSize === '0px') return true;
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if (placed && (/^rect\((?:[01]px,? ?){4}\)|^rect\(0px,? 0px/.test(style.clip) || /inset\((?:50%|100%)/.test(style.clipPath))) return true;
  if (placed && (Number.parseFloat(style.left) < OFF_THE_PAGE || Number.parseFloat(style.top) < -5_000)) return true;
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  return Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1;
}

function look(element: Element): Lay {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? 'inline';
  return {
    block: !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby'),
    row: display.endsWith('flex') && style?.flexDirection.startsWith('row') === true,
    loose: display.startsWith('inline-') || (style !== undefined && SIDES.some((side) => Number.parseFloat(style[side]) > 0)),
    clipped: style !== undefined && isClipped(style),
  };
}

/**
 * Asking for a style is dear, and the cells of a column are alike: elements of the same name, class and style below such a path are looked at
 * once. Whether something is drawn is never remembered this way.
 */
export function createLays(): (element: Element, path: number) => Laid {
  const known = new Map<string, Laid>();
  /** What was asked last below each path: most often it is what is asked next. */
  const last: { name: string; looks: string | null; style: string | null; found: Laid }[] = [];
  return (element, path) => {
    const name = element.localName;
    const dressed = element.hasAttributes();
    const looks = dressed ? element.getAttribute('class') : null;
    const style = dressed ? element.getAttribute('style') : null;
    const before = last[path];
    if (before && before.name === name && before.looks === looks && before.style === style) return before.found;
    const key = `${path}${name}|${looks ?? ''}|${style ?? ''}`;
    const found = known.get(key) ?? { lay: look(element), path: known.size + 1 };
    known.set(key, found);
    last[path] = { name, looks, style, found };
    return found;
  };
}
