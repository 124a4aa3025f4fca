type Listener = (...values: never[]) => unknown;

/** One event of the extension API: what listens, and a way to make it happen. */
export function event<L extends Listener>() {
  const listeners = new Set<L>();
  return {
    addListener: (listener: L) => void listeners.add(listener),
    removeListener: (listener: L) => void listeners.delete(listener),
    fire: (...values: Parameters<L>) => {
      for (const listener of [...listeners]) listener(...values);
    },
    count: () => listeners.size,
  };
}

/** One end of a port, as the panel holds it; `said` is what the panel sent, `hear` what the reader sends. */
export function port() {
  const onMessage = event<(message: unknown) => void>();
  const onDisconnect = event<() => void>();
  const said: { type: string; id?: number }[] = [];
  let open = true;
  return {
    onMessage,
    onDisconnect,
    said,
    postMessage: (message: { type: string; id?: number }) => void said.push(message),
    disconnect: () => {
      open = false;
    },
    isOpen: () => open,
    hear: (message: unknown) => onMessage.fire(message),
    /** The page went away, or nobody was there. */
    drop: () => {
      open = false;
      onDisconnect.fire();
    },
  };
}
