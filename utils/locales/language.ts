import type { Message } from '../findings/finding';

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The texts of one language: id to text with {placeholders}. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The text of a message: `{name}` is replaced by the value of that name, numbers in the language's own form; a value "@id" is the text of that id
 * (the name of a field). An id without text is shown as the id (old history may name rules that are gone), never as an empty line.
 */
export function fill(language: Language, texts: Texts, message: Message): string {
  const text = texts[message.id] ?? message.id;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = message.values[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return value.toLocaleString(language);
    return (value.startsWith('@') ? texts[value.slice(1)] : undefined) ?? value;
  });
}

/** One language's texts, fetched when they are wanted: the panel shows one language at a time and must open quickly. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN.json', { with: { type: 'json' } })).default;
    case 'zh-TW':
      return (await import('./zh-TW.json', { with: { type: 'json' } })).default;
    case 'en':
      return (await import('./en.json', { with: { type: 'json' } })).default;
  }
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
