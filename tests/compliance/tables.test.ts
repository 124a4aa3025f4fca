import { describe, expect, test } from 'vitest';
import { EMOJI_WORDS } from '../../utils/compliance/rules/emoji';
import { LIKE, NOT_IN_PAIRS } from '../../utils/compliance/rules/like';
import pinyin from '../../utils/compliance/rules/pinyin.json' with { type: 'json' };
import { SPLIT } from '../../utils/compliance/rules/split';
import { fold } from '../../utils/text/fold';

const signs = (of: string) => Array.from(of);

describe('tables of disguise', () => {
  test.each(Object.entries(LIKE))('%s is written by single folded units, each once and never by itself', (meant, written) => {
    expect(signs(written)).toEqual([...new Set(signs(written))]);
    expect(signs(written)).not.toContain(meant);
    for (const sign of signs(written)) expect(sign).toHaveLength(1);
    expect(fold(written.replaceAll('+', '')).plain).toBe(written.replaceAll('+', ''));
  });

  test.each(Object.entries(NOT_IN_PAIRS))('what is not believed in pairs for %s is in the table', (meant, written) => {
    for (const sign of signs(written)) expect(LIKE[meant], sign).toContain(sign);
  });

  test.each(Object.entries(SPLIT))('%s is parted into two units or more that folding keeps', (whole, parts) => {
    expect(whole).toHaveLength(1);
    expect(parts.length).toBeGreaterThan(1);
    expect(fold(parts).plain).toBe(parts);
  });

  test.each(Object.entries(EMOJI_WORDS))('%s stands for words, without variation selector or skin tone', (sign, words) => {
    expect(sign).not.toMatch(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/u);
    for (const word of words.split('|')) expect(word).not.toBe('');
  });

  test('syllables are letters, ü written v', () => {
    for (const [sign, syllable] of Object.entries(pinyin)) expect(syllable, sign).toMatch(/^[a-z]{1,6}$/);
  });
});
