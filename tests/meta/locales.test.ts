import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, preferredLanguage } from '../../utils/locales/language';
import { say } from '../../utils/locales/text';

const texts = Object.fromEntries(
  LANGUAGES.map((language) => [language, JSON.parse(readFileSync(`utils/locales/${language}.json`, 'utf8')) as Record<string, string>]),
);
const chinese = texts['zh-CN'] ?? {};
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('locales', () => {
  test('there are texts', () => {
    expect(Object.keys(chinese).length).toBeGreaterThan(100);
  });

  test.each(LANGUAGES)('%s has every id, none empty, keys in order', (language) => {
    const own = texts[language] ?? {};
    expect(Object.keys(own)).toEqual(Object.keys(chinese));
    expect(Object.keys(own)).toEqual(Object.keys(own).toSorted());
    expect(Object.entries(own).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test.each(['zh-TW', 'en'] as const)('%s uses the same values in every text', (language) => {
    const own = texts[language] ?? {};
    const different = Object.keys(chinese).filter(
      (id) => JSON.stringify(placeholders(own[id] ?? '')) !== JSON.stringify(placeholders(chinese[id] ?? '')),
    );
    expect(different).toEqual([]);
  });

  test('Traditional Chinese is written, not left simplified', () => {
    // Characters that only the simplified script has, of those an interface is full of.
    const simplified = /[们这为说时还样问题页价标词设择关闭选项图显结应经长书见读写错误删网语义务]/;
    const left = Object.entries(texts['zh-TW'] ?? {}).filter(([, text]) => simplified.test(text));
    expect(left.map(([id]) => id)).toEqual([]);
  });

  test('no text promises what the product may not promise', () => {
    const forbidden = /完全合规|保证合规|绝对安全|100%\s*合规|guaranteed (safe|compliant|legal)/i;
    expect(LANGUAGES.flatMap((language) => Object.entries(texts[language] ?? {}).filter(([, text]) => forbidden.test(text)))).toEqual([]);
  });
});

describe('say', () => {
  test('puts values in, numbers in the language’s own form', () => {
    expect(say('en', { id: 'no.such.id {n}', values: { n: 1234 } })).toBe('no.such.id 1,234');
  });

  test('an unknown placeholder stays visible', () => {
    expect(say('en', { id: '{missing}', values: {} })).toBe('{missing}');
  });

  test.each([
    [['zh-HK', 'en'], 'zh-TW'],
    [['zh-Hant-TW'], 'zh-TW'],
    [['zh'], 'zh-CN'],
    [['de', 'zh-CN'], 'zh-CN'],
    [['de'], 'en'],
    [[], 'en'],
  ] as const)('%j prefers %s', (wishes, language) => {
    expect(preferredLanguage(wishes)).toBe(language);
  });
});
