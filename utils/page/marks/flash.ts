import type { Span } from '../../findings/finding';
import { isField } from './field';
import { type Box, toTop, viewOf } from './geometry';
import type { Workshop } from './plate';
import { readRichText } from './rich-text';

/** How long the ring stands, in milliseconds: two pulses (look.ts). */
export const FLASH_LASTS = 1_600;

/** A control being shown to the operator. The caret and the focus stay where they are. */
export interface Flash {
  element: HTMLElement;
  scrollThere(): void;
  /** Where the control and the stretch lie now, in the top window; undefined when the control is not shown. */
  boxes(): { ring: Box; words: readonly Box[] } | undefined;
}

export function createFlash(element: HTMLElement, span: Span | undefined, { mirror, top }: Workshop): Flash {
  const rich = span && !isField(element) ? readRichText(element) : undefined;
  const range = span && rich?.find(rich.text.slice(span.start, span.end), span);
  const still = top.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const scroll = { block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' } as const;

  function words(): readonly Box[] {
    if (range) return [...range.getClientRects()];
    return span && isField(element) ? (mirror.measure(element, [span])[0] ?? []) : [];
  }

  return {
    element,
    scrollThere() {
      (range?.startContainer.parentElement ?? element).scrollIntoView(scroll);
      if (!span || !isField(element)) return;
      const at = mirror.placeOf(element, span);
      if (at.left < 0 || at.left + at.width > element.clientWidth) element.scrollLeft += at.left - element.clientWidth / 2;
      if (at.top < 0 || at.top + at.height > element.clientHeight) element.scrollTop += at.top - element.clientHeight / 2;
    },
    boxes() {
      const view = viewOf(element, top);
      const box = element.getBoundingClientRect();
      if (!view || box.width === 0 || box.height === 0 || !element.checkVisibility({ visibilityProperty: true })) return undefined;
      return { ring: toTop(box, view), words: words().map((each) => toTop(each, view)) };
    },
  };
}
