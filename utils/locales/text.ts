import type { Message } from '../findings/finding';
import english from './en.json' with { type: 'json' };
import chinese from './zh-CN.json' with { type: 'json' };
import taiwan from './zh-TW.json' with { type: 'json' };

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every text a person reads has an id in zh-CN.json; tests/meta/locales.test.ts holds the other languages to the same ids and placeholders. */
export type TextId = keyof typeof chinese;

const TEXTS: Record<Language, Record<string, string>> = { 'zh-CN': chinese, 'zh-TW': taiwan, en: english };

/**
 * The text of a message in a language: `{name}` is replaced by the value of that name, numbers in the language's own form.
 * An id without text is shown as the id (old history may name rules that are gone), never as an empty line.
 */
export function say(language: Language, message: Message): string {
  const text = TEXTS[language][message.id] ?? message.id;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = message.values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? value.toLocaleString(language) : value;
  });
}

/** Like say(), for the panel's own texts, whose ids the compiler checks. */
export function text(language: Language, id: TextId, values: Message['values'] = {}): string {
  return say(language, { id, values });
}

/** The language to begin with, from the browser's list of wishes. */
export function preferredLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const tag = wish.toLowerCase();
    if (tag.startsWith('zh')) return /tw|hk|mo|hant/.test(tag) ? 'zh-TW' : 'zh-CN';
    if (tag.startsWith('en')) return 'en';
  }
  return 'en';
}
