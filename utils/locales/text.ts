import type { Message } from '../findings/finding';
import english from './en.json' with { type: 'json' };
import { fill, type Language, type Texts } from './language';
import chinese from './zh-CN.json' with { type: 'json' };
import taiwan from './zh-TW.json' with { type: 'json' };

export { LANGUAGES, type Language } from './language';

/** Every text a person reads has an id in zh-CN.json; tests/meta/locales.test.ts holds the other languages to the same ids and placeholders. */
export type TextId = keyof typeof chinese;

const TEXTS: Record<Language, Texts> = { 'zh-CN': chinese, 'zh-TW': taiwan, en: english };

/** The text of a message in any language, all of them at hand: for documents and tests. The panel loads one language (language.ts). */
export function say(language: Language, message: Message): string {
  return fill(language, TEXTS[language], message);
}
