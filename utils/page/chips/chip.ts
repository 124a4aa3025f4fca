import type { ChipOrder } from '../../messages/watch';
import type { Box } from '../marks/geometry';
import { SIGNS } from './look';

/** What stands beside one row: its break-even, and whether it earns. */
export interface Chip {
  element: HTMLButtonElement;
  /** In CSS pixels, measured when first asked for; where it would take most of the `room` of its cell, it says the verdict alone. undefined = it has none, and is
   *  not worth the words of the cell. */
  width(room: number): number | undefined;
  order: ChipOrder;
  /** Puts its upper left corner there, in the layer's coordinates; undefined hides it. */
  place(at: { left: number; top: number } | undefined): void;
}

export const CHIP_HEIGHT = 18;
/** Of a narrower cell it would hide the words. */
const MOST_OF_CELL = 2 / 3;

export function createChip(layer: HTMLElement, order: ChipOrder): Chip {
  const { ownerDocument: document } = layer;
  const element = document.createElement('button');
  element.type = 'button';
  element.className = `chip ${order.tone}`;
  element.hidden = true;
  element.ariaLabel = [order.breakEven, order.word, order.card.title].filter((part) => part !== '').join(' · ');
  if (order.breakEven !== '') element.append(Object.assign(document.createElement('span'), { textContent: order.breakEven }));
  element.append(Object.assign(document.createElement('b'), { textContent: `${SIGNS[order.tone]} ${order.word}` }));
  layer.append(element);
  let widths: { whole: number; short: number } | undefined;
  let [shown, placed] = [false, ''];

  function measured(): { whole: number; short: number } {
    element.hidden = false;
    const whole = element.offsetWidth;
    element.classList.add('short');
    const short = element.offsetWidth;
    element.hidden = !shown;
    return { whole, short };
  }

  return {
    element,
    order,
    width(room) {
      widths ??= measured();
      const short = widths.whole > room * MOST_OF_CELL;
      element.classList.toggle('short', short);
      if (!short) return widths.whole;
      return order.tone === 'unknown' ? undefined : widths.short;
    },
    place(at) {
      if (shown !== (at !== undefined)) {
        shown = at !== undefined;
        element.hidden = !shown;
      }
      if (!at) return;
      const next = `${Math.round(at.left)}px ${Math.round(at.top)}px`;
      if (next === placed) return;
      placed = next;
      element.style.translate = next;
    },
  };
}

/** The card of a chip: figures and formula, and two things to do. */
export interface ChipCard {
  element: HTMLElement;
  show(order: ChipOrder, beside: Box): void;
  hide(): void;
}

export function createChipCard(layer: HTMLElement, onPress: (order: ChipOrder, action: 'open' | 'hide') => void): ChipCard {
  const { ownerDocument: document } = layer;
  const element = document.createElement('div');
  element.setAttribute('role', 'dialog');
  const line = (name: 'h2' | 'p', textContent: string) => Object.assign(document.createElement(name), { textContent });
  const button = (order: ChipOrder, action: 'open' | 'hide') => {
    const made = Object.assign(document.createElement('button'), { type: 'button', textContent: order.card[action] });
    made.addEventListener('click', () => onPress(order, action));
    return made;
  };
  return {
    element,
    show(order, beside) {
      const { title, lines } = order.card;
      element.className = `card ${order.tone}`;
      element.ariaLabel = title;
      const foot = Object.assign(document.createElement('div'), { className: 'foot' });
      foot.append(button(order, 'open'), button(order, 'hide'));
      element.replaceChildren(
        line('h2', `${SIGNS[order.tone]} ${order.word}`),
        line('p', title),
        ...lines.map((each) => line('p', each)),
        foot,
      );
      layer.append(element);
      const { offsetWidth: width, offsetHeight: height } = element;
      const { clientWidth, clientHeight } = layer;
      const below = beside.top + beside.height + 6;
      const top = below + height <= clientHeight - 8 ? below : Math.max(8, beside.top - height - 6);
      const left = Math.max(8, Math.min(beside.left, clientWidth - width - 8));
      element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    },
    hide: () => element.remove(),
  };
}
