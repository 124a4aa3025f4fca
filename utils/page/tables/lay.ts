/** How an element is laid out, as far as reading its text goes. */
export interface Lay {
  /** Lines are broken before and after it. */
  block: boolean;
  /** What is in it stands side by side. */
  row: boolean;
  /** Its text is there for screen readers only: cut to nothing, or moved off the page. */
  clipped: boolean;
}

export interface Laid {
  lay: Lay;
  /** Stands for the element and all that it lies in. */
  path: number;
}

const OFF_THE_PAGE = -500;

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
    clipped: style !== undefined && isClipped(style),
  };
}

/**
 * Asking for a style is dear, and the cells of a column are alike: elements of the same name, class and style below such a path are looked at
 * once. Whether something is drawn is never remembered this way.
 */
export function createLays(): (element: Element, path: number) => Laid {
  const known = new Map<string, Laid>();
  return (element, path) => {
    let key = path + element.localName;
    if (element.hasAttributes()) key += `|${element.getAttribute('class') ?? ''}|${element.getAttribute('style') ?? ''}`;
    let found = known.get(key);
    if (!found) {
      found = { lay: look(element), path: known.size + 1 };
      known.set(key, found);
    }
    return found;
  };
}
