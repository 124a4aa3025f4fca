import type { MarkOrder } from '../../messages/watch';
import type { Box } from './geometry';
import { SIGNS } from './look';
import type { PressAction } from './press';

/** Distance from the mark and from the edge of the window, in CSS pixels. */
const GAP = 8;

const FIXES_SHOWN = 2;

/** What the card stands at: the marks of one control in reading order, and the box of each in the top window. */
interface CardSubject {
  orders: readonly MarkOrder[];
  at: number;
  box: Box;
}

/** The hover card: a dialog that does not take the page away. All its texts are plain text from the order. */
export interface Card {
  element: HTMLElement;
  show(subject: CardSubject): void;
  /** Keeps to its mark when the page scrolls. */
  place(box: Box): void;
  focus(): void;
}

export interface CardActions {
  press(order: MarkOrder, action: PressAction): void;
  /** Another mark of the same control, by its index. */
  turn(to: number): void;
}

export function createCard(layer: HTMLElement, { press, turn }: CardActions): Card {
  const document = layer.ownerDocument;
  const element = document.createElement('div');
  element.className = 'card';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'title');
  element.tabIndex = -1;

  function text(tag: string, className: string, content: string): HTMLElement {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = content;
    made.dir = 'auto';
    return made;
  }

  function button(label: string, pressed: () => void): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    // Only a hand presses: a page may not send clicks, nor may the press take the caret out of the field.
    made.addEventListener('pointerdown', (event) => event.preventDefault());
    made.addEventListener('mousedown', (event) => event.preventDefault());
    made.addEventListener('click', (event) => event.isTrusted && pressed());
    return made;
  }

  function group(className: string, ...children: readonly HTMLElement[]): HTMLElement {
    const made = document.createElement('div');
    made.className = className;
    made.append(...children);
    return made;
  }

  function turner({ orders, at }: CardSubject): HTMLElement[] {
    if (orders.length < 2) return [];
    const step = (sign: string, by: number) => button(sign, () => turn((at + by + orders.length) % orders.length));
    return [group('turn', step('‹', -1), text('span', '', `${at + 1}/${orders.length}`), step('›', 1))];
  }

  function place(box: Box): void {
    const { clientWidth: wide, clientHeight: high } = layer;
    const { offsetWidth: width, offsetHeight: height } = element;
    const below = box.top + box.height + GAP;
    const above = box.top - GAP - height;
    const top = below + height <= high - GAP || above < GAP ? below : above;
    element.style.left = `${Math.max(GAP, Math.min(box.left, wide - GAP - width))}px`;
    element.style.top = `${Math.max(GAP, Math.min(top, high - GAP - height))}px`;
  }

  return {
    element,
    place,
    show(subject) {
      const order = subject.orders[subject.at];
      if (!order) return;
      const { card, outcome } = order;
      const sign = text('i', outcome, SIGNS[outcome]);
      sign.ariaHidden = 'true';
      const title = text('h2', '', card.title);
      title.id = 'title';
      const fixes = card.fixes.slice(0, FIXES_SHOWN).map(({ label }, fix) => button(label, () => press(order, { kind: 'fix', fix })));
      element.replaceChildren(
        group('head', sign, title, ...turner(subject)),
        text('p', 'why', card.why),
        text('p', 'source', card.source),
        ...(fixes.length > 0 ? [group('fixes', ...fixes)] : []),
        group(
          'foot',
          group(
            'ways',
            text('span', '', card.dismiss.label),
            ...card.dismiss.ways.map(({ level, label }) => button(label, () => press(order, { kind: 'dismiss', level }))),
          ),
          button(card.open, () => press(order, { kind: 'open' })),
        ),
      );
      if (!element.isConnected) layer.append(element);
      place(subject.box);
    },
    focus() {
      (element.querySelector<HTMLElement>('.fixes button, .foot button') ?? element).focus();
    },
  };
}
