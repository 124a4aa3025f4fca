import { useCallback, useEffect, useRef, useState } from 'react';
import { request } from '../../utils/messages/client';
import type { RequestError } from '../../utils/messages/protocol';
import type { SavedCard } from './card-draft';

/** How long after the last key the card is saved, milliseconds. */
const PAUSE = 700;

export type Saving = { state: 'clean' | 'waiting' | 'blocked' } | { state: 'saved'; at: number } | { state: 'failed'; error: RequestError };

/**
 * Saves a card a moment after it was last changed, and at once when the desk is left. Every state that was saved can be gone back to.
 *
 * @param kept the card as it lies in the store when the desk is opened; undefined for a new one
 */
export function useCardSaving(kept: SavedCard | undefined) {
  const [saving, setSaving] = useState<Saving>({ state: 'clean' });
  const [before, setBefore] = useState<readonly SavedCard[]>([]);
  const last = useRef(kept);
  const next = useRef<SavedCard>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = useCallback(async (card: SavedCard, back: boolean): Promise<void> => {
    next.current = undefined;
    const old = last.current;
    const answer = await request('shopCard.set', card);
    if (!answer.ok) return setSaving({ state: 'failed', error: answer.error });
    last.current = card;
    if (back) setBefore((states) => states.slice(0, -1));
    else if (old) setBefore((states) => [...states, old]);
    setSaving({ state: 'saved', at: Date.now() });
  }, []);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (next.current) void write(next.current, false);
  }, [write]);

  useEffect(() => {
    const stop = new AbortController();
    addEventListener('pagehide', flush, { signal: stop.signal });
    return () => {
      stop.abort();
      flush();
    };
  }, [flush]);

  return {
    saving,
    /** States that can be gone back to. */
    steps: before.length,
    /** @param card what is typed now; undefined while it cannot be saved */
    change(card: SavedCard | undefined) {
      clearTimeout(timer.current);
      next.current = undefined;
      if (!card) return setSaving({ state: 'blocked' });
      if (JSON.stringify(card) === JSON.stringify(last.current)) return setSaving({ state: 'clean' });
      next.current = card;
      setSaving({ state: 'waiting' });
      timer.current = setTimeout(flush, PAUSE);
    },
    /** Goes back to the state before the last one saved. @returns it */
    back(): SavedCard | undefined {
      const card = before.at(-1);
      clearTimeout(timer.current);
      if (card) void write(card, true);
      return card;
    },
  };
}
