import type { AddedRules } from '../../utils/compliance/own/stored';
import type { Dismissal } from '../../utils/findings/dismissal';
import type { DismissalRow, listingKey, openStore, ProofRow } from '../../utils/history';
import type { MessageName, Payload, RequestError } from '../../utils/messages/protocol';
import type { Lesson } from '../../utils/reading/lesson';
import type { Reading } from '../../utils/reading/reading';
import type { ShopFor } from '../../utils/shop/knowledge';

/** Why the store could not be opened. */
export type StoreTrouble = Extract<Awaited<ReturnType<typeof openStore>>, { ok: false }>['error'];

/** What is kept beyond this page: decisions and what was applied. Reads come from the store, writes go through the background worker. */
export interface Memory {
  /** Calls back with all decisions now and whenever they change. @returns stops */
  followDismissals(listener: (rows: readonly DismissalRow[]) => void, broken: (trouble: StoreTrouble) => void): () => void;
  dismiss(dismissal: Dismissal, id: string): Promise<RequestError | undefined>;
  restore(id: string): Promise<RequestError | undefined>;
  /** Calls back with all proof held, newest first, now and whenever it changes; never where the store cannot be opened. @returns stops */
  followProofs(listener: (rows: readonly ProofRow[]) => void): () => void;
  /** Calls back with the packs and own rules that were added, now and whenever they change; never where the store cannot be opened. @returns stops */
  followRules(listener: (added: AddedRules) => void): () => void;
  /** Calls back with what the own shop adds to this listing, now and whenever it changes; never where the store cannot be opened. @returns stops */
  followShop(reading: Reading, listener: (shopFor: ShopFor) => void): () => void;
  /** Calls back with all that was taught, now and whenever it changes; never where the store cannot be opened. @returns stops */
  followLessons(listener: (lessons: readonly Lesson[]) => void): () => void;
  setLesson(lesson: Lesson): Promise<RequestError | undefined>;
  removeLesson(id: string): Promise<RequestError | undefined>;
  keepProof(proof: ProofRow): Promise<RequestError | undefined>;
  removeProof(id: string): Promise<RequestError | undefined>;
  record(action: Payload<'action.record'>): Promise<RequestError | undefined>;
  /** Keeps what was measured of a listing's pictures; their pixels are never kept. */
  keepPictures(measured: Payload<'pictures.measured'>): Promise<RequestError | undefined>;
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
      void import('../../utils/history').then(async (history) => {
        keyOf = history.listingKey;
        // A live query keeps silent about a store that cannot be opened, so that is asked first.
        const opened = await history.openStore();
        if (stopped) return;
        if (!opened.ok) return broken(opened.error);
        const subscription = history.liveDismissals().subscribe(listener);
        stop = () => subscription.unsubscribe();
      });
      return () => {
        stopped = true;
        stop?.();
      };
    },
    followProofs: (listener) => follow((history) => history.liveProofs().subscribe(listener)),
    followRules: (listener) => follow((history) => history.liveAddedRules().subscribe(listener)),
    followShop: (reading, listener) => follow((history) => history.liveShop(reading).subscribe(listener)),
    followLessons: (listener) => follow((history) => history.liveLessons().subscribe(listener)),
    setLesson: (lesson) => send('lesson.set', lesson),
    removeLesson: (id) => send('lesson.remove', { id }),
    keepProof: (proof) => send('proof.set', { ...proof }),
    removeProof: (id) => send('proof.remove', { id }),
    dismiss: (dismissal, id) => send('dismissal.set', { id, ...dismissal }),
    restore: (id) => send('dismissal.remove', { id }),
    record: (action) => send('action.record', action),
    keepPictures: (measured) => send('pictures.measured', measured),
    newId: () => crypto.randomUUID(),
  };
}

/** Follows something in the store, once that is loaded and open. @returns stops */
function follow(subscribe: (history: typeof import('../../utils/history')) => { unsubscribe(): void }): () => void {
  let stop: (() => void) | undefined;
  let stopped = false;
  void import('../../utils/history').then(async (history) => {
    const opened = await history.openStore();
    if (stopped || !opened.ok) return;
    const subscription = subscribe(history);
    stop = () => subscription.unsubscribe();
  });
  return () => {
    stopped = true;
    stop?.();
  };
}

async function send<N extends MessageName>(name: N, payload: Payload<N>): Promise<RequestError | undefined> {
  const { request } = await import('../../utils/messages/client');
  const answer = await request(name, payload);
  return answer.ok ? undefined : answer.error;
}
