import type { Dismissal } from '../../utils/findings/dismissal';
import type { DismissalRow, listingKey } from '../../utils/history';
import type { MessageName, Payload, RequestError } from '../../utils/messages/protocol';
import type { Reading } from '../../utils/reading/reading';

/** What is kept beyond this page: decisions and what was applied. Reads come from the store, writes go through the background worker. */
export interface Memory {
  /** Calls back with all decisions now and whenever they change. @returns stops */
  followDismissals(listener: (rows: readonly DismissalRow[]) => void, broken: () => void): () => void;
  dismiss(dismissal: Dismissal, id: string): Promise<RequestError | undefined>;
  restore(id: string): Promise<RequestError | undefined>;
  record(action: Payload<'action.record'>): Promise<RequestError | undefined>;
  newId(): string;
  /** Key a product is kept under; undefined for pages that are no single product, and until the store is loaded. */
  keyOf(reading: Reading): string | undefined;
}

/** The real one. The store is loaded after the first paint, because no score waits for it. */
export function openMemory(): Memory {
  let keyOf: typeof listingKey | undefined;
  return {
    keyOf: (reading) => keyOf?.(reading),
    followDismissals(listener, broken) {
      let stop: (() => void) | undefined;
      let stopped = false;
      import('../../utils/history').then((history) => {
        if (stopped) return;
        keyOf = history.listingKey;
        const subscription = history.liveDismissals().subscribe({ next: listener, error: broken });
        stop = () => subscription.unsubscribe();
      }, broken);
      return () => {
        stopped = true;
        stop?.();
      };
    },
    dismiss: ({ text: _text, ...kept }, id) => send('dismissal.set', { id, ...kept }),
    restore: (id) => send('dismissal.remove', { id }),
    record: (action) => send('action.record', action),
    newId: () => crypto.randomUUID(),
  };
}

async function send<N extends MessageName>(name: N, payload: Payload<N>): Promise<RequestError | undefined> {
  const { request } = await import('../../utils/messages/client');
  const answer = await request(name, payload);
  return answer.ok ? undefined : answer.error;
}
