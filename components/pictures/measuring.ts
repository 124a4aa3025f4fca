import type { Looked, Order, PictureSource, Report } from './protocol';

/** Measures pictures in a Worker of its own, which is started with the first and goes with `close`. */
export interface Measuring {
  /** Never rejects. @returns undefined for what was not measured when `close` came */
  measure(source: PictureSource): Promise<Looked | undefined>;
  close(): void;
}

export function startMeasuring(): Measuring {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, (looked: Looked | undefined) => void>();
  const answer = (id: number, looked: Looked | undefined): void => {
    waiting.get(id)?.(looked);
    waiting.delete(id);
  };

  function open(): Worker {
    const opened = new Worker(new URL('./pictures.worker.ts', import.meta.url), { type: 'module' });
    opened.onmessage = ({ data: { id, ...looked } }: MessageEvent<Report>) => answer(id, looked);
    opened.onerror = close;
    return opened;
  }

  function close(): void {
    worker?.terminate();
    worker = undefined;
    for (const id of [...waiting.keys()]) answer(id, undefined);
  }

  return {
    measure(source) {
      worker ??= open();
      last += 1;
      const id = last;
      worker.postMessage({ id, source } satisfies Order);
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    close,
  };
}
