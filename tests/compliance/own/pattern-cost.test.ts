import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedPattern } from '../../../utils/compliance/own/pattern-cost';
import { PACKS } from '../../../utils/compliance/rules';

describe('a pattern from elsewhere', () => {
  test.each([
    '(a+)+',
    '((a+))+$',
    '(?:a|a)*b',
    '(a|ab)*c',
    '(a?){30}a{30}',
    '(?:a{1,9}){1,9}',
    '(.*)*',
    '(?:x+x+)+y',
    '.*.*=.*',
    '\\d+\\d+\\d+',
    '([^，]*，?)*。',
    '(?:[a-z]+\\s?)+!',
    '(?<words>\\w+)+\\k<words>',
    '(?=(a+)+b)c',
  ])('%s can take longer than a person waits', (source) => {
    expect(refusedPattern(source)).toBe('exponential');
  });

  test.each(['(', '[z-a]', 'a{2,1}', '*', '\\', '(?<a>x)(?<a>y)'])('%s is no pattern', (source) => {
    expect(refusedPattern(source)).toBe('malformed');
  });

  test.each([
    '\\d+(?:\\.\\d+)?%',
    '(?:原价|市场价) ?\\d+元',
    '.{0,8}治.{0,8}',
    '(?:ab)+c',
    '(?:a|b|c){0,20}',
    '治{disease}',
    '[(a+)+]+',
    '\\(a+\\)+',
    '',
  ])('%s is taken', (source) => {
    expect(refusedPattern(source)).toBeUndefined();
  });

  test('what the product itself writes is mostly taken: the count is strict, not blind', () => {
    const all = PACKS.flatMap((pack) => pack.rules).flatMap(({ match, before, after }) => [
      ...('patterns' in match ? match.patterns : []),
      ...('characters' in match ? [match.characters] : []),
      ...(before === undefined ? [] : [before]),
      ...(after === undefined ? [] : [after]),
    ]);
    const refused = all.filter((source) => refusedPattern(source) !== undefined).length;
    expect(all.length).toBeGreaterThan(50);
    expect(refused / all.length).toBeLessThan(0.05);
  });

  test('never throws, whatever it is', () => {
    const sign = fc.constantFrom('a', '(', ')', '|', '*', '+', '?', '{', '}', '1', ',', '[', ']', '\\', '^', '.', '治', '(?:', '(?=');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
        const source = signs.join('');
        const refused = refusedPattern(source);
        let wellFormed = true;
        try {
          new RegExp(source.replace(/\{[a-z]{3,}\}/g, '(?:.|.)'), 'u');
        } catch {
          wellFormed = false;
        }
        expect(refused === 'malformed').toBe(!wellFormed);
      }),
      { numRuns: 3_000 },
    );
  });

  test('what is taken ends soon on texts made to hurt', () => {
    const sign = fc.constantFrom('a', 'b', '(?:', ')', '|', '*', '+', '?', '{0,9}', '[ab]', '.');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), fc.constantFrom('a', 'ab', 'aab'), (signs, unit) => {
        const source = `${signs.join('')}x`;
        if (refusedPattern(source) !== undefined) return;
        // With an exponential pattern among them this would not come to an end.
        new RegExp(source, 'gu').exec(unit.repeat(60));
      }),
      { numRuns: 2_000 },
    );
  });
});
