import { createContext, use, useSyncExternalStore } from 'react';
import type { Preferences } from './preferences';
import type { Session } from './session';
import type { PanelState } from './state';

/** The session and the looks, for every view. */
export interface PanelContext {
  session: Session;
  preferences: Preferences;
  setPreferences(change: Partial<Preferences>): void;
}

export const PanelProvider = createContext<PanelContext | undefined>(undefined);

export function usePanel(): PanelContext & { state: PanelState } {
  const context = use(PanelProvider);
  if (!context) throw new Error('a view was drawn outside the panel');
  const state = useSyncExternalStore(context.session.subscribe, context.session.get);
  return { ...context, state };
}
