import { type PointerEvent, useRef, useState } from 'react';

/** Pixels a pointer has to move before a press is a drag. */
const SLACK = 4;

/** A part being dragged, and before which one it would come to stand (the count of parts = at the end). */
export interface Drag {
  from: number;
  before: number;
}

/** Where among boxes laid out in rows a point would insert: before the first box whose middle lies behind it in its row. */
export function insertionAt(boxes: readonly Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>[], x: number, y: number): number {
  for (const [index, box] of boxes.entries()) {
    if (y < box.top) return index;
    if (y <= box.bottom && x < (box.left + box.right) / 2) return index;
  }
  return boxes.length;
}

/** Dragging with mouse, pen or finger; the list holds one child a part. `moved` is called once, when the part is let go elsewhere. */
export function useDragging(moved: (from: number, to: number) => void) {
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<{ index: number; x: number; y: number }>(undefined);
  const [drag, setDrag] = useState<Drag>();

  function onPointerDown(event: PointerEvent<HTMLElement>, index: number): void {
    if (event.button !== 0) return;
    pressed.current = { index, x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  }
  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    const { current: press } = pressed;
    if (!press || !list.current) return;
    if (!drag && Math.hypot(event.clientX - press.x, event.clientY - press.y) < SLACK) return;
    const boxes = [...list.current.children].map((child) => child.getBoundingClientRect());
    setDrag({ from: press.index, before: insertionAt(boxes, event.clientX, event.clientY) });
  }
  function onPointerUp(): void {
    if (drag) moved(drag.from, drag.before > drag.from ? drag.before - 1 : drag.before);
    cancel();
  }
  function cancel(): void {
    pressed.current = undefined;
    setDrag(undefined);
  }
  return { list, drag, handlers: { onPointerMove, onPointerUp, onPointerCancel: cancel }, onPointerDown };
}
