import type { Span } from '../findings/finding';
import type { FixError, FixResult } from '../messages/watch';
import type { Controls } from './controls';
import { type Field, isField } from './marks/field';

export interface FixOrder {
  control: string;
  /** UTF-16 offsets into the control's value. */
  span: Span;
  /** What must stand there now. */
  expected: string;
  replacement: string;
}

/** When the value is read back after the write, in milliseconds: the page's own handlers, its next rendering, its debounced checks. */
const READ_BACK = [0, 60, 400] as const;

/**
 * Writes one replacement into an input or textarea, as if it had been typed there: the native setter, then `input` and `change`, so that
 * React, Vue and Fusion take it over. Nothing is clicked, submitted or focused. The value is read back until the page has had its say.
 * Undo is the same call with the words the other way round.
 */
export async function applyFix(controls: Controls, order: FixOrder): Promise<FixResult> {
  const control = controls.get(order.control);
  if (!control) return refusal('gone', '');
  if (!isField(control) || control.matches(':disabled') || control.readOnly) {
    return refusal('notWritable', isField(control) ? control.value : '');
  }
  const before = control.value;
  const { start, end } = order.span;
  if (start < 0 || end !== start + order.expected.length || before.slice(start, end) !== order.expected) return refusal('changed', before);
  const after = before.slice(0, start) + order.replacement + before.slice(end);

  let typed = false;
  const typing = new AbortController();
  control.addEventListener('input', (event) => (typed ||= event.isTrusted), { signal: typing.signal });
  try {
    writeValue(control, after, order);
    let waited = 0;
    for (const moment of READ_BACK) {
      await pause(moment - waited);
      // From here on the value is the operator's own.
      if (typed) break;
      if (!control.isConnected) return refusal('gone', '');
      if (control.value !== after) return refusal('reverted', control.value);
      if (moment === 0) announceChange(control);
      waited = moment;
    }
    return { ok: true, before, after };
  } finally {
    typing.abort();
  }
}

function writeValue(control: Field, value: string, { span, replacement }: FixOrder): void {
  const view = realmOf(control);
  const { prototype } = control.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  const caret = caretOf(control);
  // A framework that watches the value puts its own setter on the element; the prototype's is the one typing goes through.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
  if (caret) {
    const move = (at: number) =>
      at <= span.start ? at : Math.max(span.start + replacement.length, at - span.end + span.start + replacement.length);
    control.setSelectionRange(move(caret.start), move(caret.end));
  }
  control.dispatchEvent(
    new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: replacement }),
  );
}

/** Typing ends with `change` when the field is left; a value set by script would never get one. */
function announceChange(control: Field): void {
  control.dispatchEvent(new (realmOf(control).Event)('change', { bubbles: true }));
}

/** The selection of a field that is being typed in, so that the write does not throw the caret to the end. */
function caretOf(control: Field): Span | undefined {
  const root = control.getRootNode() as Document | ShadowRoot;
  const { selectionStart: start, selectionEnd: end } = control;
  return root.activeElement === control && start !== null && end !== null ? { start, end } : undefined;
}

function realmOf(control: Field): Window & typeof globalThis {
  return control.ownerDocument.defaultView ?? window;
}

function refusal(error: FixError, now: string): FixResult {
  return { ok: false, error, now };
}

/** Timers, not frames: a tab in the background draws no frames. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
