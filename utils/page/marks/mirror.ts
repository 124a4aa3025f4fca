import type { Span } from '../../findings/finding';
import type { Field } from './field';
import { type Box, overlap, scaleOf, toTop } from './geometry';

/** Everything of a control's style that moves its letters. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-synthesis',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'text-autospace',
  'text-indent',
  'text-rendering',
  'text-spacing-trim',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
] as const;

/** Control text in a frame of our own, so that ranges can be measured: the letters inside an input have no ranges. */
export interface Mirror {
  /** For each span the boxes of its lines, in the control's window, cut to what the control shows of it. */
  measure(field: Field, spans: readonly Span[]): Box[][];
  /** The first line of a span, counted from the control's padding box as it is scrolled now, shown or not. */
  placeOf(field: Field, span: Span): Box;
}

/** One mirror element serves every control; what was measured is kept until the text, the style or the size changes. */
export function createMirror(layer: HTMLElement): Mirror {
  const element = layer.ownerDocument.createElement('div');
  const text = element.appendChild(layer.ownerDocument.createTextNode(''));
  element.className = 'mirror';
  layer.append(element);
  const kept = new WeakMap<Field, { signature: string; value: string; height: number; boxes: Box[][] }>();

  function lay(field: Field, style: CSSStyleDeclaration, width: number, spans: readonly Span[]) {
    const single = field.localName === 'input';
    const css = [
      ...COPIED.map((name) => `${name}:${style.getPropertyValue(name)}`),
      `white-space:${single ? 'pre' : style.whiteSpace}`,
      `width:${width}px`,
    ].join(';');
    const lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
    const signature = `${css};${lang};${spans.map(({ start, end }) => `${start}-${end}`)}`;
    const before = kept.get(field);
    if (before?.signature === signature && before.value === field.value) return before;
    element.style.cssText = css;
    element.lang = lang;
    text.data = field.value;
    const zoom = layer.getBoundingClientRect().width / layer.offsetWidth;
    const own = element.getBoundingClientRect();
    const range = element.ownerDocument.createRange();
    const boxes = spans.map(({ start, end }) => {
      range.setStart(text, Math.min(start, text.length));
      range.setEnd(text, Math.min(end, text.length));
      return [...range.getClientRects()].map((rect) => ({
        left: (rect.left - own.left) / zoom,
        top: (rect.top - own.top) / zoom,
        width: rect.width / zoom,
        height: rect.height / zoom,
      }));
    });
    const measured = { signature, value: field.value, height: own.height / zoom, boxes };
    text.data = '';
    kept.set(field, measured);
    return measured;
  }

  /**
   * The padding box without its scrollbar, from the border box's corner; in it the part where letters show, and the lines as they are scrolled.
   * Unscaled.
   */
  function look(field: Field, spans: readonly Span[]): { outer: Box; scale: number; inner: Box; pane: Box; lines: Box[][] } {
    const style = (field.ownerDocument.defaultView ?? window).getComputedStyle(field);
    const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
    const outer = field.getBoundingClientRect();
    const scale = scaleOf(field, outer);
    // clientLeft and clientWidth are whole pixels but know where the scrollbar is; the borders are exact.
    const borders = { left: px('border-left-width'), right: px('border-right-width'), top: px('border-top-width') };
    const bar = Math.max(0, field.offsetWidth - Math.round(borders.left) - Math.round(borders.right) - field.clientWidth);
    const inner = {
      left: borders.left + Math.max(0, field.clientLeft - Math.round(borders.left)),
      top: borders.top,
      width: outer.width / scale - borders.left - borders.right - bar,
      height: outer.height / scale - borders.top - px('border-bottom-width'),
    };
    const width = inner.width - px('padding-left') - px('padding-right');
    const { boxes, height } = lay(field, style, width, spans);
    // The one line of an input stands in the middle of its height.
    const sink = field.localName === 'input' ? (inner.height - px('padding-top') - px('padding-bottom') - height) / 2 : 0;
    const x = px('padding-left') - field.scrollLeft;
    const y = px('padding-top') + sink - field.scrollTop;
    const lines = boxes.map((each) => each.map((box) => ({ ...box, left: box.left + x, top: box.top + y })));
    // An input shows no letters in its padding to the left and right, a textarea does.
    const pane = field.localName === 'input' ? { left: px('padding-left'), width } : { left: 0, width: inner.width };
    return { outer, scale, inner, pane: { ...pane, top: 0, height: inner.height }, lines };
  }

  return {
    measure(field, spans) {
      const { outer, scale, inner, pane, lines } = look(field, spans);
      const at = { x: outer.left + inner.left * scale, y: outer.top + inner.top * scale, scale };
      return lines.map((each) =>
        each.flatMap((line) => {
          const shown = overlap(line, pane);
          // A line of which less than half its height shows is scrolled out.
          return shown && shown.width >= 1 && shown.height >= line.height / 2 ? [toTop(shown, at)] : [];
        }),
      );
    },
    placeOf: (field, span) => look(field, [span]).lines[0]?.[0] ?? { left: 0, top: 0, width: 0, height: 0 },
  };
}
