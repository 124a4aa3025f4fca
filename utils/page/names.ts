import type { ControlToken, Scan } from './scan';

/** Text of an element without the controls in it. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll('input,textarea,select,script,style,[hidden]')) control.remove();
  return (copy.textContent ?? '').slice(0, 400).trim();
}

function byIds(element: Element, ids: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/)
    .slice(0, 4)
    .map((id) => root.getElementById(id))
    .map((named) => (named ? textOf(named) : ''))
    .join(' ')
    .trim();
}

function ownName(element: HTMLElement): string {
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled) {
    const text = byIds(element, labelled);
    if (text) return text;
  }
  const aria = element.getAttribute('aria-label');
  if (aria) return aria;
  // An editable box is none of the elements that labels are made for, but pages point to it all the same.
  const first =
    'labels' in element
      ? (element as HTMLInputElement).labels?.[0]
      : element.id && (element.getRootNode() as Document | ShadowRoot).querySelector(`label[for="${CSS.escape(element.id)}"]`);
  return first ? textOf(first) : '';
}

/** The accessible name of a control: ARIA, its label element, the `label` of the web component around it. '' when it has none. */
export function accessibleName(scan: Scan, control: ControlToken): string {
  const own = ownName(control.element);
  if (own) return own;
  // Hosts of the shadow roots around the control, as long as they hold this control only.
  let box = scan.parentOf(control.element);
  for (let step = 0; box && step < 8; step += 1) {
    if (scan.inside(box).filter((token) => token.kind !== 'text-node').length > 1) return '';
    if (box.localName.includes('-')) return box.getAttribute('label') || ownName(box as HTMLElement) || '';
    box = scan.parentOf(box);
  }
  return control.element.getAttribute('label') ?? '';
}
