import { LANGUAGES, type Language, preferredLanguage } from '../../utils/locales/language';

/** How the panel looks. Kept in the page's own storage because the first paint needs it, before any database is open. */
export interface Preferences {
  language: 'auto' | Language;
  appearance: 'system' | 'light' | 'dark';
  size: 'normal' | 'large' | 'largest';
}

export const APPEARANCES = ['system', 'light', 'dark'] as const;
export const SIZES = ['normal', 'large', 'largest'] as const;

const KEY = 'preferences';
const DEFAULTS: Preferences = { language: 'auto', appearance: 'system', size: 'normal' };

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((known) => known === value) ?? otherwise;
}

/** The stored choices; anything unreadable counts as not chosen. */
export function readPreferences(storage: Pick<Storage, 'getItem'> = localStorage): Preferences {
  try {
    const stored = JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<Record<keyof Preferences, unknown>> | null;
    return {
      language: oneOf(stored?.language, ['auto', ...LANGUAGES], DEFAULTS.language),
      appearance: oneOf(stored?.appearance, APPEARANCES, DEFAULTS.appearance),
      size: oneOf(stored?.size, SIZES, DEFAULTS.size),
    };
  } catch {
    return DEFAULTS;
  }
}

export function keepPreferences(preferences: Preferences, storage: Pick<Storage, 'setItem'> = localStorage): void {
  storage.setItem(KEY, JSON.stringify(preferences));
}

export function languageOf(preferences: Preferences): Language {
  return preferences.language === 'auto' ? preferredLanguage(navigator.languages) : preferences.language;
}

/** Puts the looks on the document: data attributes that tokens.css answers to. */
export function wear(preferences: Preferences, systemDark: boolean): void {
  const root = document.documentElement;
  const dark = preferences.appearance === 'dark' || (preferences.appearance === 'system' && systemDark);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.dataset.size = preferences.size;
  root.lang = languageOf(preferences);
}
