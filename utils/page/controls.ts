/**
 * Handles for the controls of a page: readings, marks and fixes name a control by a short id instead of a selector. Ids are given out once per
 * element and forgotten with it (weak references), so a framework that throws its inputs away and builds new ones leaves nothing behind.
 */
export interface Controls {
  /** The id of an element, a new one when it has none. */
  idOf(element: HTMLElement): string;
  /** The element, or undefined when it is no longer connected to the page. */
  get(id: string): HTMLElement | undefined;
}

export function createControls(): Controls {
  const ids = new WeakMap<HTMLElement, string>();
  const elements = new Map<string, WeakRef<HTMLElement>>();
  let last = 0;
  return {
    idOf(element) {
      const known = ids.get(element);
      if (known) return known;
      last += 1;
      const id = `c${last}`;
      ids.set(element, id);
      elements.set(id, new WeakRef(element));
      return id;
    },
    get(id) {
      const element = elements.get(id)?.deref();
      if (element?.isConnected) return element;
      if (!element) elements.delete(id);
      return undefined;
    },
  };
}
