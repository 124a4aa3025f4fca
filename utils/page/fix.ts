import type { Span } from '../findings/finding';
import type { FixResult } from '../messages/watch';
import type { Controls } from './controls';

export interface FixOrder {
  control: string;
  /** UTF-16 offsets into the control's value. */
  span: Span;
  /** What must stand there now. */
  expected: string;
  replacement: string;
}

export async function applyFix(_controls: Controls, _order: FixOrder): Promise<FixResult> {
  return { ok: false, error: 'notWritable', now: '' };
}
