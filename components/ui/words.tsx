import { createContext, use } from 'react';
import type { Message } from '../../utils/findings/finding';
import { fill, type Language, loadTexts, type Texts } from '../../utils/locales/language';
import type { TextId } from '../../utils/locales/text';
import { numberFormat } from './number-format';

/** The operator's language, as functions. */
export interface Words {
  language: Language;
  t(id: TextId, values?: Message['values']): string;
  say(message: Message): string;
  /** "标题", "卖点 3", "属性·材质成分". */
  field(place: { field: string; index?: number; name?: string }): string;
  number(value: number, digits?: number): string;
  /** Epoch milliseconds as "11-20 09:12" in the reader's own time. */
  moment(at: number): string;
  /** YYYY-MM-DD or epoch milliseconds as a day. */
  day(at: number | string): string;
}

/** The words of a language; the panel makes them anew when the language changes. */
export function makeWords(language: Language, texts: Texts): Words {
  const moment = new Intl.DateTimeFormat(language, { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false });
  const day = new Intl.DateTimeFormat(language, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const t: Words['t'] = (id, values = {}) => fill(language, texts, { id, values });
  return {
    language,
    t,
    say: (message) => fill(language, texts, message),
    field(place) {
      const field = fill(language, texts, { id: `panel.field.${place.field}`, values: {} });
      if (place.name) return t('panel.field.named', { field, name: place.name });
      return place.index === undefined ? field : t('panel.field.numbered', { field, n: place.index + 1 });
    },
    number: (value, digits = 0) => numberFormat(language, { maximumFractionDigits: digits }).format(value),
    moment: (at) => moment.format(at),
    day: (at) => day.format(typeof at === 'string' ? new Date(`${at}T00:00:00`) : at),
  };
}

/** Loads a language and makes its words. */
export async function loadWords(language: Language): Promise<Words> {
  return makeWords(language, await loadTexts(language));
}

const Context = createContext<Words | undefined>(undefined);
export const WordsProvider = Context.Provider;

export function useWords(): Words {
  const words = use(Context);
  if (!words) throw new Error('a view was drawn without a language');
  return words;
}

/** The text of a stored message id that the compiler cannot know (marketplaces, page kinds, reasons). */
export function named(words: Words, prefix: string, id: string): string {
  return words.say({ id: `${prefix}.${id}`, values: {} });
}

/** What a rule is called: an audit by its name, a wording rule by its title, a rule that is gone by its id. */
export function ruleName(words: Words, rule: string): string {
  const names = [`listing.${rule}.name`, `compliance.${rule}.title`];
  return names.map((id) => words.say({ id, values: {} })).find((name, at) => name !== names[at]) ?? rule;
}
