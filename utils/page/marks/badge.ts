import type { MarkOrder } from '../../messages/watch';
import type { Box } from './geometry';
import { SIGNS } from './look';

/** The small counter at a control's upper corner ("✕2 !1 ?1"); with the keyboard it is the way to the card. */
export interface Badge {
  element: HTMLButtonElement;
  count(orders: readonly MarkOrder[]): void;
  /** `box`: what shows of the control, in the layer's coordinates; undefined hides the badge. */
  place(box: Box | undefined, rightToLeft: boolean): void;
}

const HEIGHT = 18;
const INSET = 10;

export function createBadge(layer: HTMLElement): Badge {
  const element = layer.ownerDocument.createElement('button');
  element.type = 'button';
  element.className = 'badge';
  element.hidden = true;
  element.setAttribute('aria-haspopup', 'dialog');
  let [shown, width] = ['', 0];
  return {
    element,
    count(orders) {
      const parts = (['fail', 'warn', 'review'] as const).flatMap((outcome) => {
        const count = orders.filter((order) => order.outcome === outcome).length;
        return count > 0 ? [{ outcome, label: `${SIGNS[outcome]}${count}` }] : [];
      });
      const label = `${parts.map((part) => part.label).join(' ')} ${orders[0]?.card.title ?? ''}`.trim();
      if (label === shown) return;
      [shown, width] = [label, 0];
      element.ariaLabel = label;
      element.replaceChildren(
        ...parts.map((part) => {
          const made = layer.ownerDocument.createElement('i');
          made.className = part.outcome;
          made.textContent = part.label;
          return made;
        }),
      );
    },
    place(box, rightToLeft) {
      element.hidden = box === undefined;
      if (!box) return;
      if (!element.isConnected) layer.append(element);
      width ||= element.offsetWidth;
      const inset = Math.min(INSET, Math.max(0, box.width - width));
      const left = rightToLeft ? box.left + inset : box.left + box.width - width - inset;
      element.style.translate = `${Math.round(left)}px ${Math.round(Math.max(0, box.top - HEIGHT / 2))}px`;
    },
  };
}
