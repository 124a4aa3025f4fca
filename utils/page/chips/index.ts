import type { ChipOrder, Edited } from '../../messages/watch';
import type { Reading } from '../../reading/reading';
import { createHost } from '../marks/host';
import { frontLayer } from '../marks/top-layer';
import type { LinesNow } from '../page-reader';
import { type Chip, createChip } from './chip';
import { createChipCards } from './chip-cards';
import { followEdits } from './edits';
import { createKnownRows, type StandingRow } from './known-rows';
import { CHIP_STYLE } from './look';
import { createNote } from './note';
import { createPlaces } from './places';
import { createPulse } from './pulse';

export interface ChipsOptions {
  /** The top document: the one host element is appended to its root. */
  document: Document;
  onPress(row: string, action: 'open' | 'hide'): void;
  onEditing(edited: Edited | undefined): void;
  /** After it aborts nothing of ours remains in the page. */
  signal: AbortSignal;
}

/** What is said beside the rows of the page's tables. Drawn over the page; nothing of the page is changed. */
export interface Chips {
  /** Replaces all chips. A row that does not say what it said has none. */
  draw(orders: readonly ChipOrder[]): void;
  /** Every reading of a page of tables. */
  rows(reading: Pick<Reading, 'tables'>, linesNow: LinesNow): void;
  /** Scrolls to a row and rings it; false when it is not in the page. */
  show(row: string): boolean;
  /** A line beside the field being edited; '' takes it away. */
  note(text: string): void;
}

const RING_LASTS = 1_600;

export function createChips({ document, onPress, onEditing, signal }: ChipsOptions): Chips {
  const top = document.defaultView ?? window;
  const known = createKnownRows();
  const host = createHost(document, CHIP_STYLE);
  const places = createPlaces(top, host.element);
  /** By the cell they stand in: rows are told anew at each reading, their elements mostly stay. */
  const chips = new Map<Element, Chip>();
  let orders = new Map<string, ChipOrder>();
  /** Cells that bear chips, the first, a middle and the last one, and where they stood: where none of them has moved, nothing has. */
  let guards: { anchor: Element; at: string }[] = [];
  let ring: { element: HTMLElement; row: StandingRow; until: number } | undefined;
  const edits = followEdits(top, known, signal, (edited) => {
    if (!edited) note.say('');
    onEditing(edited);
  });
  const note = createNote(host.layer);
  const cards = createChipCards({ host, chips: () => chips.values(), onPress: (order, action) => onPress(order.row, action), signal });
  const pulse = createPulse({
    top,
    known,
    layer: host.layer,
    signal,
    beat,
    moved,
    stale: ({ anchor }) => chips.get(anchor)?.place(undefined),
  });

  const idle = () => orders.size === 0 && !ring && !note.wanted();

  /** Everything where it belongs now. */
  function beat(thorough: boolean): void {
    const field = edits.field();
    if (idle()) {
      host.remove();
      return;
    }
    host.stand(field ? frontLayer([field], top) : undefined);
    const lies = host.settle();
    places.begin(lies);
    for (const row of known.rows()) {
      const key = row.stirred || thorough ? known.look(row) : row.key;
      const order = key === undefined ? undefined : orders.get(key);
      const at = order && places.of(row.anchor);
      if (!order || !at) chips.get(row.anchor)?.place(undefined);
      else {
        const chip = chipOf(row.anchor, order);
        const width = chip.width(places.room(at));
        chip.place(width === undefined ? undefined : places.beside(row.anchor, at, width, thorough));
      }
    }
    guards = guardsOf();
    cards.follow();
    note.place(field && places.whole(field));
    if (ring) placeRing(ring);
  }

  const placeOf = (anchor: Element): string => {
    const { left, top: upper, right, bottom } = anchor.getBoundingClientRect();
    return `${left} ${upper} ${right} ${bottom}`;
  };

  function guardsOf(): typeof guards {
    const bearing = [...chips].filter(([, { element }]) => !element.hidden).map(([anchor]) => anchor);
    const few = new Set([bearing[0], bearing[bearing.length >> 1], bearing.at(-1)]);
    return [...few].flatMap((anchor) => (anchor ? [{ anchor, at: placeOf(anchor) }] : []));
  }

  function moved(): boolean {
    return guards.some(({ anchor, at }) => !anchor.isConnected || placeOf(anchor) !== at);
  }

  function chipOf(anchor: Element, order: ChipOrder): Chip {
    const chip = chips.get(anchor);
    if (chip?.order === order) return chip;
    chip?.element.remove();
    const made = createChip(host.layer, order);
    chips.set(anchor, made);
    return made;
  }

  function placeRing({ element, row, until }: NonNullable<typeof ring>): void {
    const box = Date.now() < until ? places.whole(row.anchor) : undefined;
    if (!box) {
      element.remove();
      ring = undefined;
      return;
    }
    Object.assign(element.style, {
      translate: `${box.left - 4}px ${box.top - 4}px`,
      width: `${box.width + 8}px`,
      height: `${box.height + 8}px`,
    });
  }

  function keep(wanted: (anchor: Element, chip: Chip) => boolean): void {
    for (const [anchor, chip] of chips) {
      if (wanted(anchor, chip)) continue;
      chip.element.remove();
      chips.delete(anchor);
    }
  }

  signal.addEventListener('abort', () => host.remove(), { once: true });

  return {
    draw(next) {
      const before = orders;
      // The panel says all of it again at each reading: what says the same stays the same.
      const same = (order: ChipOrder) => {
        const known = before.get(order.row);
        return known && JSON.stringify(known) === JSON.stringify(order) ? known : order;
      };
      orders = new Map(next.map((order) => [order.row, same(order)]));
      keep((_, chip) => orders.get(chip.order.row) === chip.order);
      cards.follow();
      pulse.again();
    },
    rows(reading, linesNow) {
      known.take(reading, linesNow());
      const anchors = new Set(known.rows().map(({ anchor }) => anchor));
      keep((anchor) => anchors.has(anchor));
      pulse.attend(known.rows());
      pulse.again();
    },
    show(key) {
      const row = known.rows().find((each) => known.look(each) === key);
      if (!row) return false;
      const still = top.matchMedia('(prefers-reduced-motion: reduce)').matches;
      row.anchor.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
      ring?.element.remove();
      const element = Object.assign(document.createElement('div'), { className: 'ring' });
      host.layer.append(element);
      ring = { element, row, until: Date.now() + RING_LASTS };
      pulse.again();
      setTimeout(() => pulse.again(), RING_LASTS + 50);
      return true;
    },
    note(text) {
      note.say(text);
      pulse.again();
    },
  };
}
