import type { Span } from '../../findings/finding';
import type { FromReader, MarkOrder } from '../../messages/watch';
import type { Controls } from '../controls';

/** What was pressed in the page, as the watch port carries it. */
export type PressAction = Extract<FromReader, { type: 'markPressed' }>['action'];

export interface MarksOptions {
  /** The top document: the one host element is appended to its root. */
  document: Document;
  controls: Controls;
  onPress(key: string, action: PressAction): void;
  /** After it aborts nothing of ours remains in the page. */
  signal: AbortSignal;
}

export interface Marks {
  /** Replaces all marks. */
  draw(orders: readonly MarkOrder[]): void;
  /** Scrolls the control into view and rings it twice; false when it is gone or not shown. Neither focus nor selection moves. */
  flash(control: string, span?: Span): boolean;
  clear(): void;
}

export function createMarks(_options: MarksOptions): Marks {
  return { draw() {}, flash: () => false, clear() {} };
}
