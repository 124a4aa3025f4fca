import type { Box } from '../marks/geometry';

/** A line beside the field that is being edited. */
export interface Note {
  say(text: string): void;
  wanted(): boolean;
  /** @param field in the layer's coordinates; undefined = nothing is being edited */
  place(field: Box | undefined): void;
}

export function createNote(layer: HTMLElement): Note {
  const element = Object.assign(layer.ownerDocument.createElement('div'), { className: 'note' });
  element.setAttribute('role', 'status');
  let text = '';
  return {
    say(next) {
      text = next;
      element.textContent = next;
    },
    wanted: () => text !== '',
    place(field) {
      if (text === '' || !field) {
        element.remove();
        return;
      }
      if (!element.isConnected) layer.append(element);
      const below = field.top + field.height + 5;
      const top = below + element.offsetHeight <= layer.clientHeight - 6 ? below : field.top - element.offsetHeight - 5;
      const left = Math.max(6, Math.min(field.left, layer.clientWidth - element.offsetWidth - 6));
      element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    },
  };
}
