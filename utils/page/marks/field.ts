/** A control whose text is a plain value: what an overlay marks and a fix may write to. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'search', 'url', 'tel', 'email']);

/** By name, not `instanceof`: a control in a frame belongs to another realm. */
export function isField(element: HTMLElement): element is Field {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && TEXT_TYPES.has((element as HTMLInputElement).type);
}
