import { useEffect, useState } from 'react';
import type { Language } from '../../utils/locales/language';
import { loadWords, type Words } from '../ui/words';
import { keepPreferences, languageOf, type Preferences, readPreferences, wear } from './preferences';

/** What the operator chose, its words, and a way to choose otherwise; another page of the extension that changes it is followed. */
export interface Looks {
  words: Words;
  preferences: Preferences;
  setPreferences(change: Partial<Preferences>): void;
}

export function useLooks(initial: Preferences, firstWords: Words): Looks {
  const [preferences, setAll] = useState(initial);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('storage', () => setAll(readPreferences()), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  useTheme(preferences);
  const words = useLanguage(languageOf(preferences), firstWords);
  return {
    words,
    preferences,
    setPreferences(change) {
      const next = { ...preferences, ...change };
      keepPreferences(next);
      setAll(next);
    },
  };
}

/** The words of the chosen language; the ones before stay on the screen until the new ones are there. */
function useLanguage(language: Language, first: Words): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let late = false;
    if (language !== words.language) void loadWords(language).then((loaded) => !late && setWords(loaded));
    return () => {
      late = true;
    };
  }, [language, words.language]);
  return words;
}

/** Follows the system between light and dark for as long as the operator has not chosen. */
function useTheme(preferences: Preferences): void {
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const stop = new AbortController();
    wear(preferences, dark.matches);
    dark.addEventListener('change', () => wear(preferences, dark.matches), { signal: stop.signal });
    return () => stop.abort();
  }, [preferences]);
}
