import type { ChipOrder } from '../../messages/watch';
import type { Host } from '../marks/host';
import { type Chip, createChipCard } from './chip';

interface Options {
  host: Host;
  chips(): Iterable<Chip>;
  onPress(order: ChipOrder, action: 'open' | 'hide'): void;
  signal: AbortSignal;
}

/** The card of the chip that the pointer rests on, or that has the focus. */
export interface ChipCards {
  /** After a beat: a card whose chip has gone goes too. */
  follow(): void;
  close(): void;
}

/** The pointer rests this long before a card opens, and is away this long before it closes. Milliseconds. */
const REST = 160;
const AWAY = 250;

export function createChipCards({ host, chips, onPress, signal }: Options): ChipCards {
  let open: Chip | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const card = createChipCard(host.layer, (order, action) => {
    close();
    onPress(order, action);
  });

  function close(): void {
    clearTimeout(timer);
    open = undefined;
    card.hide();
  }

  function show(chip: Chip): void {
    clearTimeout(timer);
    if (open === chip || chip.element.hidden) return;
    const { x, y, scale } = host.settle();
    const box = chip.element.getBoundingClientRect();
    open = chip;
    card.show(chip.order, {
      left: (box.left - x) / scale,
      top: (box.top - y) / scale,
      width: box.width / scale,
      height: box.height / scale,
    });
  }

  const chipAt = (target: EventTarget | null): Chip | undefined => {
    for (const chip of chips()) if (target instanceof Node && chip.element.contains(target)) return chip;
    return undefined;
  };
  const later = (act: () => void, wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const listen = { signal, passive: true } as const;
  host.layer.addEventListener(
    'pointerover',
    ({ target }) => {
      const chip = chipAt(target);
      if (chip) later(() => show(chip), open ? 0 : REST);
      else clearTimeout(timer);
    },
    listen,
  );
  host.layer.addEventListener('pointerout', () => open && later(close, AWAY), listen);
  host.layer.addEventListener('pointerout', () => open || clearTimeout(timer), listen);
  host.layer.addEventListener(
    'focusin',
    ({ target }) => {
      const chip = chipAt(target);
      if (chip) show(chip);
    },
    listen,
  );
  host.layer.addEventListener(
    'click',
    ({ target }) => {
      const chip = chipAt(target);
      if (chip) onPress(chip.order, 'open');
    },
    listen,
  );
  host.layer.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), listen);
  signal.addEventListener('abort', close, { once: true });
  return {
    follow() {
      if (open && (!open.element.isConnected || open.element.hidden)) close();
    },
    close,
  };
}
